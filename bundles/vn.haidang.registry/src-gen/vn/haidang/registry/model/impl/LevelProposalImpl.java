/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.LevelProposal;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level Proposal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.LevelProposalImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LevelProposalImpl#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LevelProposalImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LevelProposalImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LevelProposalImpl#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LevelProposalImpl extends NamedElementImpl implements LevelProposal {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LevelProposalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.LEVEL_PROPOSAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.LEVEL_PROPOSAL__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.LEVEL_PROPOSAL__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleSet() {
		return (String)eGet(RegistryPackage.Literals.LEVEL_PROPOSAL__RULE_SET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleSet(String newRuleSet) {
		eSet(RegistryPackage.Literals.LEVEL_PROPOSAL__RULE_SET, newRuleSet);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLevel() {
		return (Integer)eGet(RegistryPackage.Literals.LEVEL_PROPOSAL__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Integer newLevel) {
		eSet(RegistryPackage.Literals.LEVEL_PROPOSAL__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.LEVEL_PROPOSAL__DECIDED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		eSet(RegistryPackage.Literals.LEVEL_PROPOSAL__DECIDED_ON, newDecidedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrounds() {
		return (String)eGet(RegistryPackage.Literals.LEVEL_PROPOSAL__GROUNDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrounds(String newGrounds) {
		eSet(RegistryPackage.Literals.LEVEL_PROPOSAL__GROUNDS, newGrounds);
	}

} //LevelProposalImpl
