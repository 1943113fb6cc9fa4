/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who sells, leases or repairs: a carrier, a dealer, a maker.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Supplier#getTaxCode <em>Tax Code</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Supplier#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Supplier#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Supplier#getEmail <em>Email</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Supplier#getContact <em>Contact</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSupplier()
 * @model
 * @generated
 */
public interface Supplier extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Tax Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tax Code</em>' attribute.
	 * @see #setTaxCode(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSupplier_TaxCode()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getTaxCode();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Supplier#getTaxCode <em>Tax Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tax Code</em>' attribute.
	 * @see #getTaxCode()
	 * @generated
	 */
	void setTaxCode(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSupplier_Address()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Supplier#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSupplier_Phone()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Supplier#getPhone <em>Phone</em>}' attribute.
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
	 * @see vn.haidang.registry.model.RegistryPackage#getSupplier_Email()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Supplier#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSupplier_Contact()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Supplier#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

} // Supplier
