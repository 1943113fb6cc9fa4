/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Usb Token</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A USB token with keys.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.UsbToken#getHolder <em>Holder</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getUsbToken()
 * @model
 * @generated
 */
public interface UsbToken extends Asset {
	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getUsbToken_Holder()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	Person getHolder();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.UsbToken#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(Person value);

} // UsbToken
