/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An asset on the network or near it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Device#getUplink <em>Uplink</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getPoweredBy <em>Powered By</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getManagementAddress <em>Management Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getHostName <em>Host Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getSnmp <em>Snmp</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getInterfaces <em>Interfaces</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDevice()
 * @model abstract="true"
 * @generated
 */
public interface Device extends Asset {
	/**
	 * Returns the value of the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device through which the centre reaches this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uplink</em>' reference.
	 * @see #setUplink(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Uplink()
	 * @model annotation="urn:vn.haidang:registry tab='network' parent='true' impact='needs'"
	 * @generated
	 */
	Device getUplink();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getUplink <em>Uplink</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uplink</em>' reference.
	 * @see #getUplink()
	 * @generated
	 */
	void setUplink(Device value);

	/**
	 * Returns the value of the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Powered By</em>' reference.
	 * @see #setPoweredBy(Ups)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_PoweredBy()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' impact='needs'"
	 * @generated
	 */
	Ups getPoweredBy();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getPoweredBy <em>Powered By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Powered By</em>' reference.
	 * @see #getPoweredBy()
	 * @generated
	 */
	void setPoweredBy(Ups value);

	/**
	 * Returns the value of the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Management Address</em>' attribute.
	 * @see #setManagementAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_ManagementAddress()
	 * @model annotation="urn:vn.haidang:registry tab='network' identity='true'"
	 * @generated
	 */
	String getManagementAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getManagementAddress <em>Management Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Management Address</em>' attribute.
	 * @see #getManagementAddress()
	 * @generated
	 */
	void setManagementAddress(String value);

	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_MacAddress()
	 * @model annotation="urn:vn.haidang:registry tab='network' identity='true'"
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Name</em>' attribute.
	 * @see #setHostName(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_HostName()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getHostName();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getHostName <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Name</em>' attribute.
	 * @see #getHostName()
	 * @generated
	 */
	void setHostName(String value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Firmware()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_OperatingSystem()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snmp</em>' containment reference.
	 * @see #setSnmp(SnmpEndpoint)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Snmp()
	 * @model containment="true"
	 *        annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	SnmpEndpoint getSnmp();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getSnmp <em>Snmp</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snmp</em>' containment reference.
	 * @see #getSnmp()
	 * @generated
	 */
	void setSnmp(SnmpEndpoint value);

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Interface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Interfaces()
	 * @model containment="true"
	 *        annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	EList<Interface> getInterfaces();

} // Device
