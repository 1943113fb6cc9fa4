/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An information system as the law sees it: a function, data, users, an output.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getType <em>Type</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getInformation <em>Information</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getScope <em>Scope</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getOwner <em>Owner</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getOperator <em>Operator</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getComponents <em>Components</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationSystem#getResolvesProcedures <em>Resolves Procedures</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem()
 * @model
 * @generated
 */
public interface InformationSystem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.SystemType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see vn.haidang.registry.model.SystemType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #setType(SystemType)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Type()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	SystemType getType();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see vn.haidang.registry.model.SystemType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #getType()
	 * @generated
	 */
	void setType(SystemType value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.InformationSystem#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetType()
	 * @see #getType()
	 * @see #setType(SystemType)
	 * @generated
	 */
	void unsetType();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.InformationSystem#getType <em>Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Type</em>' attribute is set.
	 * @see #unsetType()
	 * @see #getType()
	 * @see #setType(SystemType)
	 * @generated
	 */
	boolean isSetType();

	/**
	 * Returns the value of the '<em><b>Information</b></em>' attribute list.
	 * The list contents are of type {@link vn.haidang.registry.model.InformationClass}.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.InformationClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Information</em>' attribute list.
	 * @see vn.haidang.registry.model.InformationClass
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Information()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	EList<InformationClass> getInformation();

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it ends where it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Scope()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one owner (chủ quản).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Owner()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Unit getOwner();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Unit value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that operates it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' reference.
	 * @see #setOperator(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Operator()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Unit getOperator();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getOperator <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' reference.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Unit value);

	/**
	 * Returns the value of the '<em><b>Components</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices, installations and lines it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Components</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Components()
	 * @model annotation="urn:vn.haidang:registry tab='related' impact='needs'"
	 * @generated
	 */
	EList<NamedElement> getComponents();

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of these one is enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Alternatives()
	 * @model annotation="urn:vn.haidang:registry tab='related' impact='any'"
	 * @generated
	 */
	EList<NamedElement> getAlternatives();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The approved level, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_Level()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Integer getLevel();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Resolves Procedures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether administrative procedures are resolved in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolves Procedures</em>' attribute.
	 * @see #setResolvesProcedures(Boolean)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationSystem_ResolvesProcedures()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Boolean getResolvesProcedures();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationSystem#getResolvesProcedures <em>Resolves Procedures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolves Procedures</em>' attribute.
	 * @see #getResolvesProcedures()
	 * @generated
	 */
	void setResolvesProcedures(Boolean value);

} // InformationSystem
