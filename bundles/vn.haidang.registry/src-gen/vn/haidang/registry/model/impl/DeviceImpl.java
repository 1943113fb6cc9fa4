/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.DeviceKind;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SnmpEndpoint;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getSnmp <em>Snmp</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceImpl#getUplink <em>Uplink</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends NamedElementImpl implements Device {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeviceKind KIND_EDEFAULT = DeviceKind.ROUTER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeviceKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getSnmp() <em>Snmp</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnmp()
	 * @generated
	 * @ordered
	 */
	protected SnmpEndpoint snmp;

	/**
	 * The cached value of the '{@link #getUplink() <em>Uplink</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUplink()
	 * @generated
	 * @ordered
	 */
	protected Device uplink;

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
	public DeviceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeviceKind newKind) {
		DeviceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEVICE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEVICE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnmpEndpoint getSnmp() {
		return snmp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSnmp(SnmpEndpoint newSnmp, NotificationChain msgs) {
		SnmpEndpoint oldSnmp = snmp;
		snmp = newSnmp;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegistryPackage.DEVICE__SNMP, oldSnmp, newSnmp);
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
	public void setSnmp(SnmpEndpoint newSnmp) {
		if (newSnmp != snmp) {
			NotificationChain msgs = null;
			if (snmp != null)
				msgs = ((InternalEObject)snmp).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.DEVICE__SNMP, null, msgs);
			if (newSnmp != null)
				msgs = ((InternalEObject)newSnmp).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegistryPackage.DEVICE__SNMP, null, msgs);
			msgs = basicSetSnmp(newSnmp, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEVICE__SNMP, newSnmp, newSnmp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getUplink() {
		return uplink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUplink(Device newUplink) {
		Device oldUplink = uplink;
		uplink = newUplink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.DEVICE__UPLINK, oldUplink, uplink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegistryPackage.DEVICE__SNMP:
				return basicSetSnmp(null, msgs);
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
			case RegistryPackage.DEVICE__KIND:
				return getKind();
			case RegistryPackage.DEVICE__UNIT:
				return getUnit();
			case RegistryPackage.DEVICE__SNMP:
				return getSnmp();
			case RegistryPackage.DEVICE__UPLINK:
				return getUplink();
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
			case RegistryPackage.DEVICE__KIND:
				setKind((DeviceKind)newValue);
				return;
			case RegistryPackage.DEVICE__UNIT:
				setUnit((Unit)newValue);
				return;
			case RegistryPackage.DEVICE__SNMP:
				setSnmp((SnmpEndpoint)newValue);
				return;
			case RegistryPackage.DEVICE__UPLINK:
				setUplink((Device)newValue);
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
			case RegistryPackage.DEVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RegistryPackage.DEVICE__UNIT:
				setUnit((Unit)null);
				return;
			case RegistryPackage.DEVICE__SNMP:
				setSnmp((SnmpEndpoint)null);
				return;
			case RegistryPackage.DEVICE__UPLINK:
				setUplink((Device)null);
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
			case RegistryPackage.DEVICE__KIND:
				return kind != KIND_EDEFAULT;
			case RegistryPackage.DEVICE__UNIT:
				return unit != null;
			case RegistryPackage.DEVICE__SNMP:
				return snmp != null;
			case RegistryPackage.DEVICE__UPLINK:
				return uplink != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
