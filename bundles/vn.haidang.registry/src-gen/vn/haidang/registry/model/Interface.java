/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A port of a device (IF-MIB, RFC 2863); part of its device's row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Interface#getName <em>Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getAlias <em>Alias</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getSpeed <em>Speed</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getVlan <em>Vlan</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getPeer <em>Peer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Interface#getPeerInterface <em>Peer Interface</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getInterface()
 * @model
 * @generated
 */
public interface Interface extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ifName
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ifAlias
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias</em>' attribute.
	 * @see #setAlias(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_Alias()
	 * @model
	 * @generated
	 */
	String getAlias();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getAlias <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' attribute.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(String value);

	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ifPhysAddress
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_MacAddress()
	 * @model
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ifSpeed or ifHighSpeed
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed</em>' attribute.
	 * @see #setSpeed(Long)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_Speed()
	 * @model annotation="urn:vn.haidang:registry unit='bit/s'"
	 * @generated
	 */
	Long getSpeed();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getSpeed <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed</em>' attribute.
	 * @see #getSpeed()
	 * @generated
	 */
	void setSpeed(Long value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vlan</em>' reference.
	 * @see #setVlan(Vlan)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_Vlan()
	 * @model
	 * @generated
	 */
	Vlan getVlan();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getVlan <em>Vlan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' reference.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(Vlan value);

	/**
	 * Returns the value of the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is on the other end of its cable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer</em>' reference.
	 * @see #setPeer(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_Peer()
	 * @model annotation="urn:vn.haidang:registry impact='connects'"
	 * @generated
	 */
	Device getPeer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getPeer <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer</em>' reference.
	 * @see #getPeer()
	 * @generated
	 */
	void setPeer(Device value);

	/**
	 * Returns the value of the '<em><b>Peer Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Peer Interface</em>' attribute.
	 * @see #setPeerInterface(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInterface_PeerInterface()
	 * @model
	 * @generated
	 */
	String getPeerInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Interface#getPeerInterface <em>Peer Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer Interface</em>' attribute.
	 * @see #getPeerInterface()
	 * @generated
	 */
	void setPeerInterface(String value);

} // Interface
