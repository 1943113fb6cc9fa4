/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ups</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A UPS or a generator: what feeds others when the mains fail.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Ups#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Ups#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Ups#getBatteryReplaceOn <em>Battery Replace On</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getUps()
 * @model
 * @generated
 */
public interface Ups extends Device {
	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getUps_Capacity()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' unit='VA'"
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Ups#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getUps_Runtime()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' unit='min'"
	 * @generated
	 */
	Integer getRuntime();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Ups#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(Integer value);

	/**
	 * Returns the value of the '<em><b>Battery Replace On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Battery Replace On</em>' attribute.
	 * @see #setBatteryReplaceOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getUps_BatteryReplaceOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='contract' expiry='support'"
	 * @generated
	 */
	LocalDate getBatteryReplaceOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Ups#getBatteryReplaceOn <em>Battery Replace On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Battery Replace On</em>' attribute.
	 * @see #getBatteryReplaceOn()
	 * @generated
	 */
	void setBatteryReplaceOn(LocalDate value);

} // Ups
