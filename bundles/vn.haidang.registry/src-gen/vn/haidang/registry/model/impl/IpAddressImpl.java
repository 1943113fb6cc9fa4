/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.IpAddress;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Subnet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ip Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.IpAddressImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.IpAddressImpl#getSubnet <em>Subnet</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.IpAddressImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.IpAddressImpl#getPublicAddress <em>Public Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IpAddressImpl extends NamedElementImpl implements IpAddress {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpAddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.IP_ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return (String)eGet(RegistryPackage.Literals.IP_ADDRESS__ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		eSet(RegistryPackage.Literals.IP_ADDRESS__ADDRESS, newAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subnet getSubnet() {
		return (Subnet)eGet(RegistryPackage.Literals.IP_ADDRESS__SUBNET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubnet(Subnet newSubnet) {
		eSet(RegistryPackage.Literals.IP_ADDRESS__SUBNET, newSubnet);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return (Device)eGet(RegistryPackage.Literals.IP_ADDRESS__DEVICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		eSet(RegistryPackage.Literals.IP_ADDRESS__DEVICE, newDevice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublicAddress() {
		return (String)eGet(RegistryPackage.Literals.IP_ADDRESS__PUBLIC_ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicAddress(String newPublicAddress) {
		eSet(RegistryPackage.Literals.IP_ADDRESS__PUBLIC_ADDRESS, newPublicAddress);
	}

} //IpAddressImpl
