/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.Line;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Vpn;
import vn.haidang.registry.model.VpnKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vpn</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.VpnImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.VpnImpl#getNear <em>Near</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.VpnImpl#getFar <em>Far</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.VpnImpl#getOver <em>Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VpnImpl extends NamedElementImpl implements Vpn {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VpnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.VPN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VpnKind getKind() {
		return (VpnKind)eGet(RegistryPackage.Literals.VPN__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(VpnKind newKind) {
		eSet(RegistryPackage.Literals.VPN__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.VPN__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.VPN__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getNear() {
		return (Device)eGet(RegistryPackage.Literals.VPN__NEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNear(Device newNear) {
		eSet(RegistryPackage.Literals.VPN__NEAR, newNear);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getFar() {
		return (Device)eGet(RegistryPackage.Literals.VPN__FAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFar(Device newFar) {
		eSet(RegistryPackage.Literals.VPN__FAR, newFar);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Line getOver() {
		return (Line)eGet(RegistryPackage.Literals.VPN__OVER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOver(Line newOver) {
		eSet(RegistryPackage.Literals.VPN__OVER, newOver);
	}

} //VpnImpl
