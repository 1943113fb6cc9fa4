/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InformationClass;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SystemType;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getType <em>Type</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getComponents <em>Components</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationSystemImpl#getResolvesProcedures <em>Resolves Procedures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationSystemImpl extends NamedElementImpl implements InformationSystem {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INFORMATION_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemType getType() {
		return (SystemType)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(SystemType newType) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetType() {
		eUnset(RegistryPackage.Literals.INFORMATION_SYSTEM__TYPE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetType() {
		return eIsSet(RegistryPackage.Literals.INFORMATION_SYSTEM__TYPE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<InformationClass> getInformation() {
		return (EList<InformationClass>)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__INFORMATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return (String)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__SCOPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__SCOPE, newScope);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getOwner() {
		return (Unit)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Unit newOwner) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getOperator() {
		return (Unit)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__OPERATOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(Unit newOperator) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__OPERATOR, newOperator);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<NamedElement> getComponents() {
		return (EList<NamedElement>)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__COMPONENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<NamedElement> getAlternatives() {
		return (EList<NamedElement>)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__ALTERNATIVES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLevel() {
		return (Integer)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Integer newLevel) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__LEVEL, newLevel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getResolvesProcedures() {
		return (Boolean)eGet(RegistryPackage.Literals.INFORMATION_SYSTEM__RESOLVES_PROCEDURES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvesProcedures(Boolean newResolvesProcedures) {
		eSet(RegistryPackage.Literals.INFORMATION_SYSTEM__RESOLVES_PROCEDURES, newResolvesProcedures);
	}

} //InformationSystemImpl
