/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snmp Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where an SNMP agent answers; part of its device's row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.SnmpEndpoint#getHost <em>Host</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SnmpEndpoint#getPort <em>Port</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SnmpEndpoint#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSnmpEndpoint()
 * @model
 * @generated
 */
public interface SnmpEndpoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSnmpEndpoint_Host()
	 * @model required="true"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SnmpEndpoint#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getSnmpEndpoint_Port()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry plain='true'"
	 * @generated
	 */
	Integer getPort();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SnmpEndpoint#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the credentials, which are kept elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see #setProfile(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSnmpEndpoint_Profile()
	 * @model required="true"
	 * @generated
	 */
	String getProfile();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SnmpEndpoint#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(String value);

} // SnmpEndpoint
