/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Router</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A router.
 * <!-- end-model-doc -->
 *
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRouter()
 * @model
 * @generated
 */
public interface Router extends Device {
} // Router
