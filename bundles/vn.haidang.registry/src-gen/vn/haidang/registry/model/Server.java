/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A server: a machine, a virtual one or one in a cloud.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Server#getForm <em>Form</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Server#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Server#getCores <em>Cores</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Server#getMemory <em>Memory</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Server#getStorage <em>Storage</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getServer()
 * @model
 * @generated
 */
public interface Server extends Device {
	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.ServerForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see vn.haidang.registry.model.ServerForm
	 * @see #isSetForm()
	 * @see #unsetForm()
	 * @see #setForm(ServerForm)
	 * @see vn.haidang.registry.model.RegistryPackage#getServer_Form()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	ServerForm getForm();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Server#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see vn.haidang.registry.model.ServerForm
	 * @see #isSetForm()
	 * @see #unsetForm()
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ServerForm value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Server#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetForm()
	 * @see #getForm()
	 * @see #setForm(ServerForm)
	 * @generated
	 */
	void unsetForm();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Server#getForm <em>Form</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Form</em>' attribute is set.
	 * @see #unsetForm()
	 * @see #getForm()
	 * @see #setForm(ServerForm)
	 * @generated
	 */
	boolean isSetForm();

	/**
	 * Returns the value of the '<em><b>Runs On</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Server}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hosts on one of which it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs On</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getServer_RunsOn()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' impact='any'"
	 * @generated
	 */
	EList<Server> getRunsOn();

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #setCores(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getServer_Cores()
	 * @model annotation="urn:vn.haidang:registry tab='hardware'"
	 * @generated
	 */
	Integer getCores();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Server#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #getCores()
	 * @generated
	 */
	void setCores(Integer value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getServer_Memory()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' unit='GiB'"
	 * @generated
	 */
	Integer getMemory();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Server#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Integer value);

	/**
	 * Returns the value of the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Storage</em>' attribute.
	 * @see #setStorage(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getServer_Storage()
	 * @model annotation="urn:vn.haidang:registry tab='hardware' unit='GiB'"
	 * @generated
	 */
	Integer getStorage();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Server#getStorage <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage</em>' attribute.
	 * @see #getStorage()
	 * @generated
	 */
	void setStorage(Integer value);

} // Server
