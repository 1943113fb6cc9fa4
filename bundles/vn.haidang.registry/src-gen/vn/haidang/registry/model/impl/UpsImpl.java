/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Ups;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ups</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.UpsImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UpsImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.UpsImpl#getBatteryReplaceOn <em>Battery Replace On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UpsImpl extends DeviceImpl implements Ups {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UpsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.UPS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapacity() {
		return (Integer)eGet(RegistryPackage.Literals.UPS__CAPACITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Integer newCapacity) {
		eSet(RegistryPackage.Literals.UPS__CAPACITY, newCapacity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRuntime() {
		return (Integer)eGet(RegistryPackage.Literals.UPS__RUNTIME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntime(Integer newRuntime) {
		eSet(RegistryPackage.Literals.UPS__RUNTIME, newRuntime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBatteryReplaceOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.UPS__BATTERY_REPLACE_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatteryReplaceOn(LocalDate newBatteryReplaceOn) {
		eSet(RegistryPackage.Literals.UPS__BATTERY_REPLACE_ON, newBatteryReplaceOn);
	}

} //UpsImpl
