/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delegation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Powers handed to another in writing, with scope and term (Decree 331/2026, article 4.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Delegation#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Delegation#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Delegation#getScope <em>Scope</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Delegation#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDelegation()
 * @model
 * @generated
 */
public interface Delegation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getDelegation_From()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getFrom();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Delegation#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Person value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getDelegation_To()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getTo();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Delegation#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Person value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDelegation_Scope()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Delegation#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getDelegation_Decision()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Document getDecision();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Delegation#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Document value);

} // Delegation
