/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device on the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Device#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getSnmp <em>Snmp</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Device#getUplink <em>Uplink</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.DeviceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.DeviceKind
	 * @see #setKind(DeviceKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Kind()
	 * @model required="true"
	 * @generated
	 */
	DeviceKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.DeviceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviceKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Unit()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Device#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snmp</em>' containment reference.
	 * @see #setSnmp(SnmpEndpoint)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Snmp()
	 * @model containment="true"
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
	 * Returns the value of the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device through which the centre reaches this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uplink</em>' reference.
	 * @see #setUplink(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getDevice_Uplink()
	 * @model resolveProxies="false"
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

} // Device
