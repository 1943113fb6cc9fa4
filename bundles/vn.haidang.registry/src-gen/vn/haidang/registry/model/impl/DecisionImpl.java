/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Decision;
import vn.haidang.registry.model.DecisionSubject;
import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DecisionImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DecisionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DecisionImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DecisionImpl#getAct <em>Act</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends NamedElementImpl implements Decision {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.DECISION__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.DECISION__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionSubject getSubject() {
		return (DecisionSubject)eGet(RegistryPackage.Literals.DECISION__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(DecisionSubject newSubject) {
		eSet(RegistryPackage.Literals.DECISION__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSubject() {
		eUnset(RegistryPackage.Literals.DECISION__SUBJECT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSubject() {
		return eIsSet(RegistryPackage.Literals.DECISION__SUBJECT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLevel() {
		return (Integer)eGet(RegistryPackage.Literals.DECISION__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Integer newLevel) {
		eSet(RegistryPackage.Literals.DECISION__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getAct() {
		return (Document)eGet(RegistryPackage.Literals.DECISION__ACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAct(Document newAct) {
		eSet(RegistryPackage.Literals.DECISION__ACT, newAct);
	}

} //DecisionImpl
