/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A switch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Switch#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSwitch()
 * @model
 * @generated
 */
public interface Switch extends Device {
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ports</em>' attribute.
	 * @see #setPorts(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getSwitch_Ports()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	Integer getPorts();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Switch#getPorts <em>Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ports</em>' attribute.
	 * @see #getPorts()
	 * @generated
	 */
	void setPorts(Integer value);

} // Switch
