/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Access Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wireless access point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.AccessPoint#getNetworks <em>Networks</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getAccessPoint()
 * @model
 * @generated
 */
public interface AccessPoint extends Device {
	/**
	 * Returns the value of the '<em><b>Networks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SSID
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Networks</em>' attribute list.
	 * @see vn.haidang.registry.model.RegistryPackage#getAccessPoint_Networks()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	EList<String> getNetworks();

} // AccessPoint
