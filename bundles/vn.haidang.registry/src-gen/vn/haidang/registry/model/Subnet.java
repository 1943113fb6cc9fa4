/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subnet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IP subnet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Subnet#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Subnet#getZone <em>Zone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Subnet#getVlan <em>Vlan</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Subnet#getGateway <em>Gateway</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSubnet()
 * @model
 * @generated
 */
public interface Subnet extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CIDR, such as 10.20.0.0/24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSubnet_Prefix()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='network' identity='true'"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Subnet#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zone</em>' reference.
	 * @see #setZone(Zone)
	 * @see vn.haidang.registry.model.RegistryPackage#getSubnet_Zone()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	Zone getZone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Subnet#getZone <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' reference.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(Zone value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vlan</em>' reference.
	 * @see #setVlan(Vlan)
	 * @see vn.haidang.registry.model.RegistryPackage#getSubnet_Vlan()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	Vlan getVlan();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Subnet#getVlan <em>Vlan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' reference.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(Vlan value);

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #setGateway(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSubnet_Gateway()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getGateway();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Subnet#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway</em>' attribute.
	 * @see #getGateway()
	 * @generated
	 */
	void setGateway(String value);

} // Subnet
