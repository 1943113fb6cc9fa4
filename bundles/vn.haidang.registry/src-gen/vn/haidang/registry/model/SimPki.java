/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sim Pki</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A SIM with keys for signing on a phone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.SimPki#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SimPki#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SimPki#getHolder <em>Holder</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSimPki()
 * @model
 * @generated
 */
public interface SimPki extends Asset {
	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSimPki_Phone()
	 * @model annotation="urn:vn.haidang:registry tab='crypto' identity='true'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SimPki#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see #setCarrier(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSimPki_Carrier()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	String getCarrier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SimPki#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(String value);

	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getSimPki_Holder()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	Person getHolder();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SimPki#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(Person value);

} // SimPki
