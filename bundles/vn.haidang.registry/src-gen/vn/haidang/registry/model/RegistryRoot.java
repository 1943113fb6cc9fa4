/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything in the registry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.RegistryRoot#getUnits <em>Units</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RegistryRoot#getDevices <em>Devices</em>}</li>
 *   <li>{@link vn.haidang.registry.model.RegistryRoot#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRegistryRoot()
 * @model
 * @generated
 */
public interface RegistryRoot extends EObject {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getRegistryRoot_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getRegistryRoot_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.DataLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getRegistryRoot_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataLine> getLines();

} // RegistryRoot
