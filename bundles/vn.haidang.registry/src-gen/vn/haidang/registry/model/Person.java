/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who holds a post, an asset or a certificate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Person#getTitle <em>Title</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Person#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Person#getEmail <em>Email</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Person#getAccount <em>Account</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPerson_Title()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Person#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPerson_Phone()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Person#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPerson_Email()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Person#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name under which this person logs in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPerson_Account()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Person#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

} // Person
