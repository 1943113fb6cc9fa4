/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Removable Medium</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drive or stick that is carried around.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.RemovableMedium#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RemovableMedium#getEncrypted <em>Encrypted</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRemovableMedium()
 * @model
 * @generated
 */
public interface RemovableMedium extends Asset {
	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getRemovableMedium_Capacity()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' unit='GiB'"
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RemovableMedium#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Encrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Encrypted</em>' attribute.
	 * @see #setEncrypted(Boolean)
	 * @see vn.haidang.registry.model.RegistryPackage#getRemovableMedium_Encrypted()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	Boolean getEncrypted();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.RemovableMedium#getEncrypted <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted</em>' attribute.
	 * @see #getEncrypted()
	 * @generated
	 */
	void setEncrypted(Boolean value);

} // RemovableMedium
