/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Installation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program on a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Installation#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Installation#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Installation#getDevice <em>Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Installation#getLicence <em>Licence</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getInstallation()
 * @model
 * @generated
 */
public interface Installation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(SoftwareProduct)
	 * @see vn.haidang.registry.model.RegistryPackage#getInstallation_Product()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	SoftwareProduct getProduct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Installation#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(SoftwareProduct value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInstallation_Version()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Installation#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getInstallation_Device()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='software' impact='needs'"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Installation#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence</em>' reference.
	 * @see #setLicence(Licence)
	 * @see vn.haidang.registry.model.RegistryPackage#getInstallation_Licence()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	Licence getLicence();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Installation#getLicence <em>Licence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' reference.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(Licence value);

} // Installation
