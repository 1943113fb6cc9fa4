/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vlan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A VLAN (IEEE 802.1Q).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Vlan#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Vlan#getZone <em>Zone</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getVlan()
 * @model
 * @generated
 */
public interface Vlan extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getVlan_Number()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='network' plain='true'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vlan#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zone</em>' reference.
	 * @see #setZone(Zone)
	 * @see vn.haidang.registry.model.RegistryPackage#getVlan_Zone()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	Zone getZone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vlan#getZone <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' reference.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(Zone value);

} // Vlan
