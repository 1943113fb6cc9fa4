/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A duty that the law names, held by a unit or a person for a system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.RoleGrant#getRole <em>Role</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RoleGrant#getHolderUnit <em>Holder Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RoleGrant#getHolderPerson <em>Holder Person</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RoleGrant#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RoleGrant#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant()
 * @model
 * @generated
 */
public interface RoleGrant extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see vn.haidang.registry.model.RoleKind
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #setRole(RoleKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant_Role()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	RoleKind getRole();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RoleGrant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see vn.haidang.registry.model.RoleKind
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RoleKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.RoleGrant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRole()
	 * @see #getRole()
	 * @see #setRole(RoleKind)
	 * @generated
	 */
	void unsetRole();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.RoleGrant#getRole <em>Role</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Role</em>' attribute is set.
	 * @see #unsetRole()
	 * @see #getRole()
	 * @see #setRole(RoleKind)
	 * @generated
	 */
	boolean isSetRole();

	/**
	 * Returns the value of the '<em><b>Holder Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Unit</em>' reference.
	 * @see #setHolderUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant_HolderUnit()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Unit getHolderUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RoleGrant#getHolderUnit <em>Holder Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Unit</em>' reference.
	 * @see #getHolderUnit()
	 * @generated
	 */
	void setHolderUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Holder Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder Person</em>' reference.
	 * @see #setHolderPerson(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant_HolderPerson()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getHolderPerson();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RoleGrant#getHolderPerson <em>Holder Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Person</em>' reference.
	 * @see #getHolderPerson()
	 * @generated
	 */
	void setHolderPerson(Person value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant_System()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RoleGrant#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getRoleGrant_Decision()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Document getDecision();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RoleGrant#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Document value);

} // RoleGrant
