/**
 */
package vn.haidang.registry.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contract with a supplier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Contract#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Contract#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Contract#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Contract#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Contract#getValue <em>Value</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Contract#getCovers <em>Covers</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getContract()
 * @model
 * @generated
 */
public interface Contract extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_Number()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Contract#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Supplier)
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_Supplier()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Supplier getSupplier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Contract#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Supplier value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_SignedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Contract#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_EndsOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general' expiry='contract'"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Contract#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_Value()
	 * @model dataType="vn.haidang.registry.model.Decimal"
	 *        annotation="urn:vn.haidang:registry tab='general' unit='VND'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Contract#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getContract_Covers()
	 * @model annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	EList<NamedElement> getCovers();

} // Contract
