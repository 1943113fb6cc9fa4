/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.RoleGrant;
import vn.haidang.registry.model.RoleKind;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Grant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.RoleGrantImpl#getRole <em>Role</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RoleGrantImpl#getHolderUnit <em>Holder Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RoleGrantImpl#getHolderPerson <em>Holder Person</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RoleGrantImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RoleGrantImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleGrantImpl extends NamedElementImpl implements RoleGrant {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleGrantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.ROLE_GRANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleKind getRole() {
		return (RoleKind)eGet(RegistryPackage.Literals.ROLE_GRANT__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RoleKind newRole) {
		eSet(RegistryPackage.Literals.ROLE_GRANT__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRole() {
		eUnset(RegistryPackage.Literals.ROLE_GRANT__ROLE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRole() {
		return eIsSet(RegistryPackage.Literals.ROLE_GRANT__ROLE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getHolderUnit() {
		return (Unit)eGet(RegistryPackage.Literals.ROLE_GRANT__HOLDER_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderUnit(Unit newHolderUnit) {
		eSet(RegistryPackage.Literals.ROLE_GRANT__HOLDER_UNIT, newHolderUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHolderPerson() {
		return (Person)eGet(RegistryPackage.Literals.ROLE_GRANT__HOLDER_PERSON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderPerson(Person newHolderPerson) {
		eSet(RegistryPackage.Literals.ROLE_GRANT__HOLDER_PERSON, newHolderPerson);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.ROLE_GRANT__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.ROLE_GRANT__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDecision() {
		return (Document)eGet(RegistryPackage.Literals.ROLE_GRANT__DECISION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Document newDecision) {
		eSet(RegistryPackage.Literals.ROLE_GRANT__DECISION, newDecision);
	}

} //RoleGrantImpl
