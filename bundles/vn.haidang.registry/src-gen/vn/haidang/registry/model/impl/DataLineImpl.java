/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.EchoAddress;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getContractedMegabits <em>Contracted Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getPromisedAvailability <em>Promised Availability</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getNearDevice <em>Near Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getFarDevice <em>Far Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataLineImpl#getEcho <em>Echo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataLineImpl extends NamedElementImpl implements DataLine {
	/**
	 * The default value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected String carrier = CARRIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCircuit() <em>Circuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircuit()
	 * @generated
	 * @ordered
	 */
	protected static final String CIRCUIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCircuit() <em>Circuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircuit()
	 * @generated
	 * @ordered
	 */
	protected String circuit = CIRCUIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContractedMegabits() <em>Contracted Megabits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedMegabits()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTRACTED_MEGABITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContractedMegabits() <em>Contracted Megabits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedMegabits()
	 * @generated
	 * @ordered
	 */
	protected int contractedMegabits = CONTRACTED_MEGABITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPromisedAvailability() <em>Promised Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromisedAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final double PROMISED_AVAILABILITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPromisedAvailability() <em>Promised Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromisedAvailability()
	 * @generated
	 * @ordered
	 */
	protected double promisedAvailability = PROMISED_AVAILABILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The cached value of the '{@link #getNearDevice() <em>Near Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearDevice()
	 * @generated
	 * @ordered
	 */
	protected Device nearDevice;

	/**
	 * The cached value of the '{@link #getFarDevice() <em>Far Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarDevice()
	 * @generated
	 * @ordered
	 */
	protected Device farDevice;

	/**
	 * The default value of the '{@link #getFarInterface() <em>Far Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarInterface()
	 * @generated
	 * @ordered
	 */
	protected static final String FAR_INTERFACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFarInterface() <em>Far Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarInterface()
	 * @generated
	 * @ordered
	 */
	protected String farInterface = FAR_INTERFACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEcho() <em>Echo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEcho()
	 * @generated
	 * @ordered
	 */
	protected EchoAddress echo;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DATA_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrier() {
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(String newCarrier) {
		String oldCarrier = carrier;
		carrier = newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCircuit() {
		return circuit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCircuit(String newCircuit) {
		String oldCircuit = circuit;
		circuit = newCircuit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__CIRCUIT, oldCircuit, circuit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContractedMegabits() {
		return contractedMegabits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractedMegabits(int newContractedMegabits) {
		int oldContractedMegabits = contractedMegabits;
		contractedMegabits = newContractedMegabits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__CONTRACTED_MEGABITS, oldContractedMegabits, contractedMegabits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPromisedAvailability() {
		return promisedAvailability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromisedAvailability(double newPromisedAvailability) {
		double oldPromisedAvailability = promisedAvailability;
		promisedAvailability = newPromisedAvailability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__PROMISED_AVAILABILITY, oldPromisedAvailability, promisedAvailability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getNearDevice() {
		return nearDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearDevice(Device newNearDevice) {
		Device oldNearDevice = nearDevice;
		nearDevice = newNearDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__NEAR_DEVICE, oldNearDevice, nearDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getFarDevice() {
		return farDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarDevice(Device newFarDevice) {
		Device oldFarDevice = farDevice;
		farDevice = newFarDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__FAR_DEVICE, oldFarDevice, farDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFarInterface() {
		return farInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarInterface(String newFarInterface) {
		String oldFarInterface = farInterface;
		farInterface = newFarInterface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__FAR_INTERFACE, oldFarInterface, farInterface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EchoAddress getEcho() {
		return echo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEcho(EchoAddress newEcho, NotificationChain msgs) {
		EchoAddress oldEcho = echo;
		echo = newEcho;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__ECHO, oldEcho, newEcho);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEcho(EchoAddress newEcho) {
		if (newEcho != echo) {
			NotificationChain msgs = null;
			if (echo != null)
				msgs = ((InternalEObject)echo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.DATA_LINE__ECHO, null, msgs);
			if (newEcho != null)
				msgs = ((InternalEObject)newEcho).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.DATA_LINE__ECHO, null, msgs);
			msgs = basicSetEcho(newEcho, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DATA_LINE__ECHO, newEcho, newEcho));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegistryPackage.DATA_LINE__ECHO:
				return basicSetEcho(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.DATA_LINE__CARRIER:
				return getCarrier();
			case RegistryPackage.DATA_LINE__CIRCUIT:
				return getCircuit();
			case RegistryPackage.DATA_LINE__CONTRACTED_MEGABITS:
				return getContractedMegabits();
			case RegistryPackage.DATA_LINE__PROMISED_AVAILABILITY:
				return getPromisedAvailability();
			case RegistryPackage.DATA_LINE__UNIT:
				return getUnit();
			case RegistryPackage.DATA_LINE__NEAR_DEVICE:
				return getNearDevice();
			case RegistryPackage.DATA_LINE__FAR_DEVICE:
				return getFarDevice();
			case RegistryPackage.DATA_LINE__FAR_INTERFACE:
				return getFarInterface();
			case RegistryPackage.DATA_LINE__ECHO:
				return getEcho();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.DATA_LINE__CARRIER:
				setCarrier((String)newValue);
				return;
			case RegistryPackage.DATA_LINE__CIRCUIT:
				setCircuit((String)newValue);
				return;
			case RegistryPackage.DATA_LINE__CONTRACTED_MEGABITS:
				setContractedMegabits((Integer)newValue);
				return;
			case RegistryPackage.DATA_LINE__PROMISED_AVAILABILITY:
				setPromisedAvailability((Double)newValue);
				return;
			case RegistryPackage.DATA_LINE__UNIT:
				setUnit((Unit)newValue);
				return;
			case RegistryPackage.DATA_LINE__NEAR_DEVICE:
				setNearDevice((Device)newValue);
				return;
			case RegistryPackage.DATA_LINE__FAR_DEVICE:
				setFarDevice((Device)newValue);
				return;
			case RegistryPackage.DATA_LINE__FAR_INTERFACE:
				setFarInterface((String)newValue);
				return;
			case RegistryPackage.DATA_LINE__ECHO:
				setEcho((EchoAddress)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.DATA_LINE__CARRIER:
				setCarrier(CARRIER_EDEFAULT);
				return;
			case RegistryPackage.DATA_LINE__CIRCUIT:
				setCircuit(CIRCUIT_EDEFAULT);
				return;
			case RegistryPackage.DATA_LINE__CONTRACTED_MEGABITS:
				setContractedMegabits(CONTRACTED_MEGABITS_EDEFAULT);
				return;
			case RegistryPackage.DATA_LINE__PROMISED_AVAILABILITY:
				setPromisedAvailability(PROMISED_AVAILABILITY_EDEFAULT);
				return;
			case RegistryPackage.DATA_LINE__UNIT:
				setUnit((Unit)null);
				return;
			case RegistryPackage.DATA_LINE__NEAR_DEVICE:
				setNearDevice((Device)null);
				return;
			case RegistryPackage.DATA_LINE__FAR_DEVICE:
				setFarDevice((Device)null);
				return;
			case RegistryPackage.DATA_LINE__FAR_INTERFACE:
				setFarInterface(FAR_INTERFACE_EDEFAULT);
				return;
			case RegistryPackage.DATA_LINE__ECHO:
				setEcho((EchoAddress)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.DATA_LINE__CARRIER:
				return CARRIER_EDEFAULT == null ? carrier != null : !CARRIER_EDEFAULT.equals(carrier);
			case RegistryPackage.DATA_LINE__CIRCUIT:
				return CIRCUIT_EDEFAULT == null ? circuit != null : !CIRCUIT_EDEFAULT.equals(circuit);
			case RegistryPackage.DATA_LINE__CONTRACTED_MEGABITS:
				return contractedMegabits != CONTRACTED_MEGABITS_EDEFAULT;
			case RegistryPackage.DATA_LINE__PROMISED_AVAILABILITY:
				return promisedAvailability != PROMISED_AVAILABILITY_EDEFAULT;
			case RegistryPackage.DATA_LINE__UNIT:
				return unit != null;
			case RegistryPackage.DATA_LINE__NEAR_DEVICE:
				return nearDevice != null;
			case RegistryPackage.DATA_LINE__FAR_DEVICE:
				return farDevice != null;
			case RegistryPackage.DATA_LINE__FAR_INTERFACE:
				return FAR_INTERFACE_EDEFAULT == null ? farInterface != null : !FAR_INTERFACE_EDEFAULT.equals(farInterface);
			case RegistryPackage.DATA_LINE__ECHO:
				return echo != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (carrier: ");
		result.append(carrier);
		result.append(", circuit: ");
		result.append(circuit);
		result.append(", contractedMegabits: ");
		result.append(contractedMegabits);
		result.append(", promisedAvailability: ");
		result.append(promisedAvailability);
		result.append(", farInterface: ");
		result.append(farInterface);
		result.append(')');
		return result.toString();
	}

} //DataLineImpl
