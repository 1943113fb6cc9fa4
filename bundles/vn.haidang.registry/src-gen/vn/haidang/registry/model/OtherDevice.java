/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device of no other class.
 * <!-- end-model-doc -->
 *
 *
 * @see vn.haidang.registry.model.RegistryPackage#getOtherDevice()
 * @model
 * @generated
 */
public interface OtherDevice extends Device {
} // OtherDevice
