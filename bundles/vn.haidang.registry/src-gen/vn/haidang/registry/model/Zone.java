/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network zone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Zone#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Zone#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getZone()
 * @model
 * @generated
 */
public interface Zone extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getZone_Purpose()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Zone#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 the open Internet, higher is better guarded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trust</em>' attribute.
	 * @see #setTrust(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getZone_Trust()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Integer getTrust();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Zone#getTrust <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' attribute.
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(Integer value);

} // Zone
