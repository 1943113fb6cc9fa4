/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Internet Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line to the Internet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.InternetLine#getUploadMegabits <em>Upload Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InternetLine#getPublicAddresses <em>Public Addresses</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getInternetLine()
 * @model
 * @generated
 */
public interface InternetLine extends Line {
	/**
	 * Returns the value of the '<em><b>Upload Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upload Megabits</em>' attribute.
	 * @see #setUploadMegabits(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getInternetLine_UploadMegabits()
	 * @model annotation="urn:vn.haidang:registry tab='contract' unit='Mbit/s'"
	 * @generated
	 */
	Integer getUploadMegabits();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InternetLine#getUploadMegabits <em>Upload Megabits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upload Megabits</em>' attribute.
	 * @see #getUploadMegabits()
	 * @generated
	 */
	void setUploadMegabits(Integer value);

	/**
	 * Returns the value of the '<em><b>Public Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Public Addresses</em>' attribute list.
	 * @see vn.haidang.registry.model.RegistryPackage#getInternetLine_PublicAddresses()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	EList<String> getPublicAddresses();

} // InternetLine
