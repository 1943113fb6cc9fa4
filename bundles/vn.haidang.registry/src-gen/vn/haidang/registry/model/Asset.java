/**
 */
package vn.haidang.registry.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing that is bought, labelled, counted and thrown away.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Asset#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getModel <em>Model</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getPurchasedOn <em>Purchased On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getPrice <em>Price</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getWarrantyEnd <em>Warranty End</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getSupportEnd <em>Support End</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getContract <em>Contract</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Asset#getLastSeenOn <em>Last Seen On</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getAsset()
 * @model abstract="true"
 * @generated
 */
public interface Asset extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_Manufacturer()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_Model()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_SerialNumber()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' identity='true'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The maker's model with its end of sale and support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(DeviceModel)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_Product()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	DeviceModel getProduct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(DeviceModel value);

	/**
	 * Returns the value of the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purchased On</em>' attribute.
	 * @see #setPurchasedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_PurchasedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	LocalDate getPurchasedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getPurchasedOn <em>Purchased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purchased On</em>' attribute.
	 * @see #getPurchasedOn()
	 * @generated
	 */
	void setPurchasedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Price</em>' attribute.
	 * @see #setPrice(BigDecimal)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_Price()
	 * @model dataType="vn.haidang.registry.model.Decimal"
	 *        annotation="urn:vn.haidang:registry tab='contract' unit='VND'"
	 * @generated
	 */
	BigDecimal getPrice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getPrice <em>Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price</em>' attribute.
	 * @see #getPrice()
	 * @generated
	 */
	void setPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Warranty End</em>' attribute.
	 * @see #setWarrantyEnd(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_WarrantyEnd()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='contract' expiry='warranty'"
	 * @generated
	 */
	LocalDate getWarrantyEnd();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getWarrantyEnd <em>Warranty End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warranty End</em>' attribute.
	 * @see #getWarrantyEnd()
	 * @generated
	 */
	void setWarrantyEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Support End</em>' attribute.
	 * @see #setSupportEnd(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_SupportEnd()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='contract' expiry='support'"
	 * @generated
	 */
	LocalDate getSupportEnd();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getSupportEnd <em>Support End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support End</em>' attribute.
	 * @see #getSupportEnd()
	 * @generated
	 */
	void setSupportEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(Contract)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_Contract()
	 * @model annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	Contract getContract();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(Contract value);

	/**
	 * Returns the value of the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a stocktake last found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Seen On</em>' attribute.
	 * @see #setLastSeenOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getAsset_LastSeenOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getLastSeenOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Asset#getLastSeenOn <em>Last Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen On</em>' attribute.
	 * @see #getLastSeenOn()
	 * @generated
	 */
	void setLastSeenOn(LocalDate value);

} // Asset
