/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level Proposal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The level proposed for a system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.LevelProposal#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.LevelProposal#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link vn.haidang.registry.model.LevelProposal#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.LevelProposal#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.LevelProposal#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal()
 * @model
 * @generated
 */
public interface LevelProposal extends NamedElement {
	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal_System()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.LevelProposal#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Set</em>' attribute.
	 * @see #setRuleSet(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal_RuleSet()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getRuleSet();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.LevelProposal#getRuleSet <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Set</em>' attribute.
	 * @see #getRuleSet()
	 * @generated
	 */
	void setRuleSet(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal_Level()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Integer getLevel();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.LevelProposal#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal_DecidedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.LevelProposal#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grounds</em>' attribute.
	 * @see #setGrounds(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLevelProposal_Grounds()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getGrounds();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.LevelProposal#getGrounds <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds</em>' attribute.
	 * @see #getGrounds()
	 * @generated
	 */
	void setGrounds(String value);

} // LevelProposal
