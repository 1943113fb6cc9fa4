/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Contract;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.EchoAddress;
import vn.haidang.registry.model.Line;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Supplier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getContractedMegabits <em>Contracted Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getPromisedAvailability <em>Promised Availability</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getNearDevice <em>Near Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getNearInterface <em>Near Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getFarDevice <em>Far Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getBackup <em>Backup</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LineImpl#getEcho <em>Echo</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LineImpl extends NamedElementImpl implements Line {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrier() {
		return (String)eGet(RegistryPackage.Literals.LINE__CARRIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(String newCarrier) {
		eSet(RegistryPackage.Literals.LINE__CARRIER, newCarrier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier getSupplier() {
		return (Supplier)eGet(RegistryPackage.Literals.LINE__SUPPLIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Supplier newSupplier) {
		eSet(RegistryPackage.Literals.LINE__SUPPLIER, newSupplier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCircuit() {
		return (String)eGet(RegistryPackage.Literals.LINE__CIRCUIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCircuit(String newCircuit) {
		eSet(RegistryPackage.Literals.LINE__CIRCUIT, newCircuit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract getContract() {
		return (Contract)eGet(RegistryPackage.Literals.LINE__CONTRACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(Contract newContract) {
		eSet(RegistryPackage.Literals.LINE__CONTRACT, newContract);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getContractedMegabits() {
		return (Integer)eGet(RegistryPackage.Literals.LINE__CONTRACTED_MEGABITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractedMegabits(Integer newContractedMegabits) {
		eSet(RegistryPackage.Literals.LINE__CONTRACTED_MEGABITS, newContractedMegabits);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return (String)eGet(RegistryPackage.Literals.LINE__CONTACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		eSet(RegistryPackage.Literals.LINE__CONTACT, newContact);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPromisedAvailability() {
		return (BigDecimal)eGet(RegistryPackage.Literals.LINE__PROMISED_AVAILABILITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromisedAvailability(BigDecimal newPromisedAvailability) {
		eSet(RegistryPackage.Literals.LINE__PROMISED_AVAILABILITY, newPromisedAvailability);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getNearDevice() {
		return (Device)eGet(RegistryPackage.Literals.LINE__NEAR_DEVICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearDevice(Device newNearDevice) {
		eSet(RegistryPackage.Literals.LINE__NEAR_DEVICE, newNearDevice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNearInterface() {
		return (String)eGet(RegistryPackage.Literals.LINE__NEAR_INTERFACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearInterface(String newNearInterface) {
		eSet(RegistryPackage.Literals.LINE__NEAR_INTERFACE, newNearInterface);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getFarDevice() {
		return (Device)eGet(RegistryPackage.Literals.LINE__FAR_DEVICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarDevice(Device newFarDevice) {
		eSet(RegistryPackage.Literals.LINE__FAR_DEVICE, newFarDevice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFarInterface() {
		return (String)eGet(RegistryPackage.Literals.LINE__FAR_INTERFACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarInterface(String newFarInterface) {
		eSet(RegistryPackage.Literals.LINE__FAR_INTERFACE, newFarInterface);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Line getBackup() {
		return (Line)eGet(RegistryPackage.Literals.LINE__BACKUP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackup(Line newBackup) {
		eSet(RegistryPackage.Literals.LINE__BACKUP, newBackup);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EchoAddress getEcho() {
		return (EchoAddress)eGet(RegistryPackage.Literals.LINE__ECHO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEcho(EchoAddress newEcho) {
		eSet(RegistryPackage.Literals.LINE__ECHO, newEcho);
	}

} //LineImpl
