/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Web Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label of trust (nhãn tín nhiệm mạng) on a web site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.WebLabel#getSite <em>Site</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebLabel#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebLabel#getEndsOn <em>Ends On</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getWebLabel()
 * @model
 * @generated
 */
public interface WebLabel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see #setSite(WebSite)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebLabel_Site()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	WebSite getSite();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebLabel#getSite <em>Site</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' reference.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(WebSite value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebLabel_IssuedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebLabel#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebLabel_EndsOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general' expiry='label'"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebLabel#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

} // WebLabel
