/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Service;
import vn.haidang.registry.model.ServiceAudience;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.ServiceImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServiceImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServiceImpl#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends NamedElementImpl implements Service {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAudience getAudience() {
		return (ServiceAudience)eGet(RegistryPackage.Literals.SERVICE__AUDIENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(ServiceAudience newAudience) {
		eSet(RegistryPackage.Literals.SERVICE__AUDIENCE, newAudience);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAudience() {
		eUnset(RegistryPackage.Literals.SERVICE__AUDIENCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAudience() {
		return eIsSet(RegistryPackage.Literals.SERVICE__AUDIENCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<InformationSystem> getSystems() {
		return (EList<InformationSystem>)eGet(RegistryPackage.Literals.SERVICE__SYSTEMS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Unit> getUsers() {
		return (EList<Unit>)eGet(RegistryPackage.Literals.SERVICE__USERS, true);
	}

} //ServiceImpl
