/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firewall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A firewall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Firewall#getPartner <em>Partner</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getFirewall()
 * @model
 * @generated
 */
public interface Firewall extends Device {
	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other half of a pair that takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Firewall)
	 * @see vn.haidang.registry.model.RegistryPackage#getFirewall_Partner()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='spares'"
	 * @generated
	 */
	Firewall getPartner();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Firewall#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Firewall value);

} // Firewall
