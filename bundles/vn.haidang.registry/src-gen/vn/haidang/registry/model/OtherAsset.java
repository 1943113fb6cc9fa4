/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An asset of no other class.
 * <!-- end-model-doc -->
 *
 *
 * @see vn.haidang.registry.model.RegistryPackage#getOtherAsset()
 * @model
 * @generated
 */
public interface OtherAsset extends Asset {
} // OtherAsset
