/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ip Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IP address that is given out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.IpAddress#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.IpAddress#getSubnet <em>Subnet</em>}</li>
 *   <li>{@link vn.haidang.registry.model.IpAddress#getDevice <em>Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.IpAddress#getPublicAddress <em>Public Address</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getIpAddress()
 * @model
 * @generated
 */
public interface IpAddress extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getIpAddress_Address()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='network' identity='true'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.IpAddress#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Subnet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subnet</em>' reference.
	 * @see #setSubnet(Subnet)
	 * @see vn.haidang.registry.model.RegistryPackage#getIpAddress_Subnet()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	Subnet getSubnet();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.IpAddress#getSubnet <em>Subnet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subnet</em>' reference.
	 * @see #getSubnet()
	 * @generated
	 */
	void setSubnet(Subnet value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getIpAddress_Device()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.IpAddress#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Public Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address the outside sees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Address</em>' attribute.
	 * @see #setPublicAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getIpAddress_PublicAddress()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getPublicAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.IpAddress#getPublicAddress <em>Public Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Address</em>' attribute.
	 * @see #getPublicAddress()
	 * @generated
	 */
	void setPublicAddress(String value);

} // IpAddress
