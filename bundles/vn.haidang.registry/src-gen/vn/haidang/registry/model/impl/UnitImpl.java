/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Unit;
import vn.haidang.registry.model.UnitKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getHead <em>Head</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UnitImpl#getEmail <em>Email</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnitImpl extends NamedElementImpl implements Unit {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitKind getKind() {
		return (UnitKind)eGet(RegistryPackage.Literals.UNIT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(UnitKind newKind) {
		eSet(RegistryPackage.Literals.UNIT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.UNIT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.UNIT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getParent() {
		return (Unit)eGet(RegistryPackage.Literals.UNIT__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Unit newParent) {
		eSet(RegistryPackage.Literals.UNIT__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return (String)eGet(RegistryPackage.Literals.UNIT__SHORT_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		eSet(RegistryPackage.Literals.UNIT__SHORT_NAME, newShortName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHead() {
		return (Person)eGet(RegistryPackage.Literals.UNIT__HEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Person newHead) {
		eSet(RegistryPackage.Literals.UNIT__HEAD, newHead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return (String)eGet(RegistryPackage.Literals.UNIT__ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		eSet(RegistryPackage.Literals.UNIT__ADDRESS, newAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(RegistryPackage.Literals.UNIT__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(RegistryPackage.Literals.UNIT__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(RegistryPackage.Literals.UNIT__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(RegistryPackage.Literals.UNIT__EMAIL, newEmail);
	}

} //UnitImpl
