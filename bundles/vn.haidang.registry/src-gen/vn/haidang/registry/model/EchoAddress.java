/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Echo Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An address that answers an echo; part of its line's row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.EchoAddress#getTransport <em>Transport</em>}</li>
 *   <li>{@link vn.haidang.registry.model.EchoAddress#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getEchoAddress()
 * @model
 * @generated
 */
public interface EchoAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see #setTransport(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getEchoAddress_Transport()
	 * @model required="true"
	 * @generated
	 */
	String getTransport();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.EchoAddress#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getEchoAddress_Address()
	 * @model required="true"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.EchoAddress#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // EchoAddress
