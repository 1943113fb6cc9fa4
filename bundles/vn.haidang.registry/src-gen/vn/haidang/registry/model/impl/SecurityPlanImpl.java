/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.PlanStage;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SecurityPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Security Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SecurityPlanImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SecurityPlanImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SecurityPlanImpl#getCompleteOn <em>Complete On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SecurityPlanImpl#getAct <em>Act</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecurityPlanImpl extends NamedElementImpl implements SecurityPlan {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecurityPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SECURITY_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.SECURITY_PLAN__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.SECURITY_PLAN__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStage getStage() {
		return (PlanStage)eGet(RegistryPackage.Literals.SECURITY_PLAN__STAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(PlanStage newStage) {
		eSet(RegistryPackage.Literals.SECURITY_PLAN__STAGE, newStage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStage() {
		eUnset(RegistryPackage.Literals.SECURITY_PLAN__STAGE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStage() {
		return eIsSet(RegistryPackage.Literals.SECURITY_PLAN__STAGE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCompleteOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.SECURITY_PLAN__COMPLETE_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompleteOn(LocalDate newCompleteOn) {
		eSet(RegistryPackage.Literals.SECURITY_PLAN__COMPLETE_ON, newCompleteOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getAct() {
		return (Document)eGet(RegistryPackage.Literals.SECURITY_PLAN__ACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAct(Document newAct) {
		eSet(RegistryPackage.Literals.SECURITY_PLAN__ACT, newAct);
	}

} //SecurityPlanImpl
