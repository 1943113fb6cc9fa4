/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.DeviceModel;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceModelImpl#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceModelImpl#getEndOfSale <em>End Of Sale</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DeviceModelImpl#getEndOfSupport <em>End Of Support</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceModelImpl extends NamedElementImpl implements DeviceModel {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DEVICE_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManufacturer() {
		return (String)eGet(RegistryPackage.Literals.DEVICE_MODEL__MANUFACTURER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManufacturer(String newManufacturer) {
		eSet(RegistryPackage.Literals.DEVICE_MODEL__MANUFACTURER, newManufacturer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndOfSale() {
		return (LocalDate)eGet(RegistryPackage.Literals.DEVICE_MODEL__END_OF_SALE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndOfSale(LocalDate newEndOfSale) {
		eSet(RegistryPackage.Literals.DEVICE_MODEL__END_OF_SALE, newEndOfSale);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndOfSupport() {
		return (LocalDate)eGet(RegistryPackage.Literals.DEVICE_MODEL__END_OF_SUPPORT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndOfSupport(LocalDate newEndOfSupport) {
		eSet(RegistryPackage.Literals.DEVICE_MODEL__END_OF_SUPPORT, newEndOfSupport);
	}

} //DeviceModelImpl
