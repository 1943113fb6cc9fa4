/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program as its maker sells it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.SoftwareProduct#getVendor <em>Vendor</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SoftwareProduct#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SoftwareProduct#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.SoftwareProduct#getEndOfSupport <em>End Of Support</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSoftwareProduct()
 * @model
 * @generated
 */
public interface SoftwareProduct extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSoftwareProduct_Vendor()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.SoftwareKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.SoftwareKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(SoftwareKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getSoftwareProduct_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	SoftwareKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.SoftwareKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SoftwareKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(SoftwareKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(SoftwareKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSoftwareProduct_Version()
	 * @model annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>End Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Of Support</em>' attribute.
	 * @see #setEndOfSupport(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getSoftwareProduct_EndOfSupport()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='software' expiry='support'"
	 * @generated
	 */
	LocalDate getEndOfSupport();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.SoftwareProduct#getEndOfSupport <em>End Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Of Support</em>' attribute.
	 * @see #getEndOfSupport()
	 * @generated
	 */
	void setEndOfSupport(LocalDate value);

} // SoftwareProduct
