/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Subnet;
import vn.haidang.registry.model.Vlan;
import vn.haidang.registry.model.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subnet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SubnetImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SubnetImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SubnetImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SubnetImpl#getGateway <em>Gateway</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubnetImpl extends NamedElementImpl implements Subnet {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubnetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SUBNET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return (String)eGet(RegistryPackage.Literals.SUBNET__PREFIX, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		eSet(RegistryPackage.Literals.SUBNET__PREFIX, newPrefix);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone getZone() {
		return (Zone)eGet(RegistryPackage.Literals.SUBNET__ZONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(Zone newZone) {
		eSet(RegistryPackage.Literals.SUBNET__ZONE, newZone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vlan getVlan() {
		return (Vlan)eGet(RegistryPackage.Literals.SUBNET__VLAN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVlan(Vlan newVlan) {
		eSet(RegistryPackage.Literals.SUBNET__VLAN, newVlan);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGateway() {
		return (String)eGet(RegistryPackage.Literals.SUBNET__GATEWAY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(String newGateway) {
		eSet(RegistryPackage.Literals.SUBNET__GATEWAY, newGateway);
	}

} //SubnetImpl
