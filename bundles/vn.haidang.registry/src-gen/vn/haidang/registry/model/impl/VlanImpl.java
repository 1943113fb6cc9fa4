/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Vlan;
import vn.haidang.registry.model.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vlan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.VlanImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.VlanImpl#getZone <em>Zone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VlanImpl extends NamedElementImpl implements Vlan {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.VLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return (Integer)eGet(RegistryPackage.Literals.VLAN__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		eSet(RegistryPackage.Literals.VLAN__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone getZone() {
		return (Zone)eGet(RegistryPackage.Literals.VLAN__ZONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(Zone newZone) {
		eSet(RegistryPackage.Literals.VLAN__ZONE, newZone);
	}

} //VlanImpl
