/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Security Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The security plan of a system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.SecurityPlan#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SecurityPlan#getStage <em>Stage</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SecurityPlan#getCompleteOn <em>Complete On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SecurityPlan#getAct <em>Act</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSecurityPlan()
 * @model
 * @generated
 */
public interface SecurityPlan extends NamedElement {
	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getSecurityPlan_System()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SecurityPlan#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.PlanStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see vn.haidang.registry.model.PlanStage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #setStage(PlanStage)
	 * @see vn.haidang.registry.model.RegistryPackage#getSecurityPlan_Stage()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	PlanStage getStage();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SecurityPlan#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see vn.haidang.registry.model.PlanStage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #getStage()
	 * @generated
	 */
	void setStage(PlanStage value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.SecurityPlan#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStage()
	 * @see #getStage()
	 * @see #setStage(PlanStage)
	 * @generated
	 */
	void unsetStage();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.SecurityPlan#getStage <em>Stage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Stage</em>' attribute is set.
	 * @see #unsetStage()
	 * @see #getStage()
	 * @see #setStage(PlanStage)
	 * @generated
	 */
	boolean isSetStage();

	/**
	 * Returns the value of the '<em><b>Complete On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Complete On</em>' attribute.
	 * @see #setCompleteOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getSecurityPlan_CompleteOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='system' expiry='plan'"
	 * @generated
	 */
	LocalDate getCompleteOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SecurityPlan#getCompleteOn <em>Complete On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete On</em>' attribute.
	 * @see #getCompleteOn()
	 * @generated
	 */
	void setCompleteOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Act</em>' reference.
	 * @see #setAct(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getSecurityPlan_Act()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Document getAct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SecurityPlan#getAct <em>Act</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act</em>' reference.
	 * @see #getAct()
	 * @generated
	 */
	void setAct(Document value);

} // SecurityPlan
