/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Asset;
import vn.haidang.registry.model.Contract;
import vn.haidang.registry.model.DeviceModel;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getModel <em>Model</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getPurchasedOn <em>Purchased On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getPrice <em>Price</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getWarrantyEnd <em>Warranty End</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getSupportEnd <em>Support End</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssetImpl#getLastSeenOn <em>Last Seen On</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AssetImpl extends NamedElementImpl implements Asset {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManufacturer() {
		return (String)eGet(RegistryPackage.Literals.ASSET__MANUFACTURER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManufacturer(String newManufacturer) {
		eSet(RegistryPackage.Literals.ASSET__MANUFACTURER, newManufacturer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return (String)eGet(RegistryPackage.Literals.ASSET__MODEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		eSet(RegistryPackage.Literals.ASSET__MODEL, newModel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber() {
		return (String)eGet(RegistryPackage.Literals.ASSET__SERIAL_NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber) {
		eSet(RegistryPackage.Literals.ASSET__SERIAL_NUMBER, newSerialNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceModel getProduct() {
		return (DeviceModel)eGet(RegistryPackage.Literals.ASSET__PRODUCT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(DeviceModel newProduct) {
		eSet(RegistryPackage.Literals.ASSET__PRODUCT, newProduct);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPurchasedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.ASSET__PURCHASED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurchasedOn(LocalDate newPurchasedOn) {
		eSet(RegistryPackage.Literals.ASSET__PURCHASED_ON, newPurchasedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrice() {
		return (BigDecimal)eGet(RegistryPackage.Literals.ASSET__PRICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrice(BigDecimal newPrice) {
		eSet(RegistryPackage.Literals.ASSET__PRICE, newPrice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWarrantyEnd() {
		return (LocalDate)eGet(RegistryPackage.Literals.ASSET__WARRANTY_END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarrantyEnd(LocalDate newWarrantyEnd) {
		eSet(RegistryPackage.Literals.ASSET__WARRANTY_END, newWarrantyEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSupportEnd() {
		return (LocalDate)eGet(RegistryPackage.Literals.ASSET__SUPPORT_END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportEnd(LocalDate newSupportEnd) {
		eSet(RegistryPackage.Literals.ASSET__SUPPORT_END, newSupportEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract getContract() {
		return (Contract)eGet(RegistryPackage.Literals.ASSET__CONTRACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(Contract newContract) {
		eSet(RegistryPackage.Literals.ASSET__CONTRACT, newContract);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastSeenOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.ASSET__LAST_SEEN_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeenOn(LocalDate newLastSeenOn) {
		eSet(RegistryPackage.Literals.ASSET__LAST_SEEN_ON, newLastSeenOn);
	}

} //AssetImpl
