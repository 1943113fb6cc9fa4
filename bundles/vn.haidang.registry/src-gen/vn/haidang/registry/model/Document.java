/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paper as evidence; its bytes are kept by their hash.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Document#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getSigner <em>Signer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getFileName <em>File Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getSize <em>Size</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Document#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.DocumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.DocumentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(DocumentKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	DocumentKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.DocumentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DocumentKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(DocumentKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Document#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(DocumentKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Number()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_IssuedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Issuer()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signer</em>' attribute.
	 * @see #setSigner(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Signer()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getSigner();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getSigner <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer</em>' attribute.
	 * @see #getSigner()
	 * @generated
	 */
	void setSigner(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_FileName()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_MediaType()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Size()
	 * @model annotation="urn:vn.haidang:registry tab='general' unit='byte'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDocument_Sha256()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Document#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // Document
