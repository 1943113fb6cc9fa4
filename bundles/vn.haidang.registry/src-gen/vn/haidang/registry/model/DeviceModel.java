/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A maker's model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.DeviceModel#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DeviceModel#getEndOfSale <em>End Of Sale</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DeviceModel#getEndOfSupport <em>End Of Support</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDeviceModel()
 * @model
 * @generated
 */
public interface DeviceModel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDeviceModel_Manufacturer()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DeviceModel#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

	/**
	 * Returns the value of the '<em><b>End Of Sale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Of Sale</em>' attribute.
	 * @see #setEndOfSale(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getDeviceModel_EndOfSale()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getEndOfSale();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DeviceModel#getEndOfSale <em>End Of Sale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Of Sale</em>' attribute.
	 * @see #getEndOfSale()
	 * @generated
	 */
	void setEndOfSale(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Of Support</em>' attribute.
	 * @see #setEndOfSupport(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getDeviceModel_EndOfSupport()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general' expiry='support'"
	 * @generated
	 */
	LocalDate getEndOfSupport();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DeviceModel#getEndOfSupport <em>End Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Of Support</em>' attribute.
	 * @see #getEndOfSupport()
	 * @generated
	 */
	void setEndOfSupport(LocalDate value);

} // DeviceModel
