/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The right to use a program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Licence#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Licence#getSeats <em>Seats</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Licence#getKeyHint <em>Key Hint</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Licence#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Licence#getContract <em>Contract</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getLicence()
 * @model
 * @generated
 */
public interface Licence extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(SoftwareProduct)
	 * @see vn.haidang.registry.model.RegistryPackage#getLicence_Product()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	SoftwareProduct getProduct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Licence#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(SoftwareProduct value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seats</em>' attribute.
	 * @see #setSeats(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getLicence_Seats()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	Integer getSeats();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Licence#getSeats <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats</em>' attribute.
	 * @see #getSeats()
	 * @generated
	 */
	void setSeats(Integer value);

	/**
	 * Returns the value of the '<em><b>Key Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last characters of the key; the key itself is a secret and not here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Hint</em>' attribute.
	 * @see #setKeyHint(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLicence_KeyHint()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	String getKeyHint();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Licence#getKeyHint <em>Key Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Hint</em>' attribute.
	 * @see #getKeyHint()
	 * @generated
	 */
	void setKeyHint(String value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getLicence_EndsOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='contract' expiry='licence'"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Licence#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(Contract)
	 * @see vn.haidang.registry.model.RegistryPackage#getLicence_Contract()
	 * @model annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	Contract getContract();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Licence#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(Contract value);

} // Licence
