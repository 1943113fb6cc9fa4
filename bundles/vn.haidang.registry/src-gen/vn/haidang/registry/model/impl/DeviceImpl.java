/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.Interface;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SnmpEndpoint;
import vn.haidang.registry.model.Ups;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getUplink <em>Uplink</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getPoweredBy <em>Powered By</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getManagementAddress <em>Management Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getHostName <em>Host Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getSnmp <em>Snmp</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getInterfaces <em>Interfaces</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DeviceImpl extends AssetImpl implements Device {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getUplink() {
		return (Device)eGet(RegistryPackage.Literals.DEVICE__UPLINK, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUplink(Device newUplink) {
		eSet(RegistryPackage.Literals.DEVICE__UPLINK, newUplink);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ups getPoweredBy() {
		return (Ups)eGet(RegistryPackage.Literals.DEVICE__POWERED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoweredBy(Ups newPoweredBy) {
		eSet(RegistryPackage.Literals.DEVICE__POWERED_BY, newPoweredBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManagementAddress() {
		return (String)eGet(RegistryPackage.Literals.DEVICE__MANAGEMENT_ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagementAddress(String newManagementAddress) {
		eSet(RegistryPackage.Literals.DEVICE__MANAGEMENT_ADDRESS, newManagementAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMacAddress() {
		return (String)eGet(RegistryPackage.Literals.DEVICE__MAC_ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMacAddress(String newMacAddress) {
		eSet(RegistryPackage.Literals.DEVICE__MAC_ADDRESS, newMacAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostName() {
		return (String)eGet(RegistryPackage.Literals.DEVICE__HOST_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostName(String newHostName) {
		eSet(RegistryPackage.Literals.DEVICE__HOST_NAME, newHostName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware() {
		return (String)eGet(RegistryPackage.Literals.DEVICE__FIRMWARE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware) {
		eSet(RegistryPackage.Literals.DEVICE__FIRMWARE, newFirmware);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem() {
		return (String)eGet(RegistryPackage.Literals.DEVICE__OPERATING_SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem) {
		eSet(RegistryPackage.Literals.DEVICE__OPERATING_SYSTEM, newOperatingSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnmpEndpoint getSnmp() {
		return (SnmpEndpoint)eGet(RegistryPackage.Literals.DEVICE__SNMP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnmp(SnmpEndpoint newSnmp) {
		eSet(RegistryPackage.Literals.DEVICE__SNMP, newSnmp);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Interface> getInterfaces() {
		return (EList<Interface>)eGet(RegistryPackage.Literals.DEVICE__INTERFACES, true);
	}

} //DeviceImpl
