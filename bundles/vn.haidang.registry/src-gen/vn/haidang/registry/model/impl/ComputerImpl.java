/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.AntivirusState;
import vn.haidang.registry.model.Computer;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Computer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.ComputerImpl#getUser <em>User</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ComputerImpl#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ComputerImpl#getShared <em>Shared</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComputerImpl extends DeviceImpl implements Computer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComputerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.COMPUTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getUser() {
		return (Person)eGet(RegistryPackage.Literals.COMPUTER__USER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(Person newUser) {
		eSet(RegistryPackage.Literals.COMPUTER__USER, newUser);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AntivirusState getAntivirus() {
		return (AntivirusState)eGet(RegistryPackage.Literals.COMPUTER__ANTIVIRUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAntivirus(AntivirusState newAntivirus) {
		eSet(RegistryPackage.Literals.COMPUTER__ANTIVIRUS, newAntivirus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAntivirus() {
		eUnset(RegistryPackage.Literals.COMPUTER__ANTIVIRUS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAntivirus() {
		return eIsSet(RegistryPackage.Literals.COMPUTER__ANTIVIRUS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getShared() {
		return (Boolean)eGet(RegistryPackage.Literals.COMPUTER__SHARED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShared(Boolean newShared) {
		eSet(RegistryPackage.Literals.COMPUTER__SHARED, newShared);
	}

} //ComputerImpl
