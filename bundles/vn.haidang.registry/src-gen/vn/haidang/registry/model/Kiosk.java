/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kiosk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine for citizens: a queue ticket, a look-up.
 * <!-- end-model-doc -->
 *
 *
 * @see vn.haidang.registry.model.RegistryPackage#getKiosk()
 * @model
 * @generated
 */
public interface Kiosk extends Device {
} // Kiosk
