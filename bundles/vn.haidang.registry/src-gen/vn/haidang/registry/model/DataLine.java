/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data line (đường truyền số liệu) from the centre to a unit.
 * <!-- end-model-doc -->
 *
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDataLine()
 * @model
 * @generated
 */
public interface DataLine extends Line {
} // DataLine
