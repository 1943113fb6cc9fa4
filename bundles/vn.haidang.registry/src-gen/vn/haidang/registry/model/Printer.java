/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Printer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A printer, a copier or a scanner.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Printer#getUser <em>User</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getPrinter()
 * @model
 * @generated
 */
public interface Printer extends Device {
	/**
	 * Returns the value of the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' reference.
	 * @see #setUser(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getPrinter_User()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getUser();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Printer#getUser <em>User</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' reference.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(Person value);

} // Printer
