/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.Interface;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Vlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getName <em>Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getSpeed <em>Speed</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getPeer <em>Peer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InterfaceImpl#getPeerInterface <em>Peer Interface</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceImpl extends EObjectImpl implements Interface {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INTERFACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(RegistryPackage.Literals.INTERFACE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(RegistryPackage.Literals.INTERFACE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlias() {
		return (String)eGet(RegistryPackage.Literals.INTERFACE__ALIAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlias(String newAlias) {
		eSet(RegistryPackage.Literals.INTERFACE__ALIAS, newAlias);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMacAddress() {
		return (String)eGet(RegistryPackage.Literals.INTERFACE__MAC_ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMacAddress(String newMacAddress) {
		eSet(RegistryPackage.Literals.INTERFACE__MAC_ADDRESS, newMacAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSpeed() {
		return (Long)eGet(RegistryPackage.Literals.INTERFACE__SPEED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeed(Long newSpeed) {
		eSet(RegistryPackage.Literals.INTERFACE__SPEED, newSpeed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vlan getVlan() {
		return (Vlan)eGet(RegistryPackage.Literals.INTERFACE__VLAN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVlan(Vlan newVlan) {
		eSet(RegistryPackage.Literals.INTERFACE__VLAN, newVlan);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getPeer() {
		return (Device)eGet(RegistryPackage.Literals.INTERFACE__PEER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeer(Device newPeer) {
		eSet(RegistryPackage.Literals.INTERFACE__PEER, newPeer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeerInterface() {
		return (String)eGet(RegistryPackage.Literals.INTERFACE__PEER_INTERFACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeerInterface(String newPeerInterface) {
		eSet(RegistryPackage.Literals.INTERFACE__PEER_INTERFACE, newPeerInterface);
	}

} //InterfaceImpl
