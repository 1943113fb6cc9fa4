/**
 */
package vn.haidang.registry.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate (chứng thư) for signing or for a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Certificate#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getSubject <em>Subject</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getNotBefore <em>Not Before</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getNotAfter <em>Not After</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getRevokedAt <em>Revoked At</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getHolder <em>Holder</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getToken <em>Token</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Certificate#getSim <em>Sim</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getCertificate()
 * @model
 * @generated
 */
public interface Certificate extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.CertificatePurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see vn.haidang.registry.model.CertificatePurpose
	 * @see #isSetPurpose()
	 * @see #unsetPurpose()
	 * @see #setPurpose(CertificatePurpose)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Purpose()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	CertificatePurpose getPurpose();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see vn.haidang.registry.model.CertificatePurpose
	 * @see #isSetPurpose()
	 * @see #unsetPurpose()
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(CertificatePurpose value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Certificate#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPurpose()
	 * @see #getPurpose()
	 * @see #setPurpose(CertificatePurpose)
	 * @generated
	 */
	void unsetPurpose();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Certificate#getPurpose <em>Purpose</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Purpose</em>' attribute is set.
	 * @see #unsetPurpose()
	 * @see #getPurpose()
	 * @see #setPurpose(CertificatePurpose)
	 * @generated
	 */
	boolean isSetPurpose();

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Subject()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Issuer()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_SerialNumber()
	 * @model annotation="urn:vn.haidang:registry tab='crypto' identity='true'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Sha256()
	 * @model annotation="urn:vn.haidang:registry tab='crypto' identity='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Algorithm</em>' attribute.
	 * @see #setAlgorithm(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Algorithm()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	String getAlgorithm();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getAlgorithm <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' attribute.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Before</em>' attribute.
	 * @see #setNotBefore(Instant)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_NotBefore()
	 * @model dataType="vn.haidang.registry.model.Instant"
	 *        annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	Instant getNotBefore();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getNotBefore <em>Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Before</em>' attribute.
	 * @see #getNotBefore()
	 * @generated
	 */
	void setNotBefore(Instant value);

	/**
	 * Returns the value of the '<em><b>Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not After</em>' attribute.
	 * @see #setNotAfter(Instant)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_NotAfter()
	 * @model dataType="vn.haidang.registry.model.Instant"
	 *        annotation="urn:vn.haidang:registry tab='crypto' expiry='certificate'"
	 * @generated
	 */
	Instant getNotAfter();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getNotAfter <em>Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not After</em>' attribute.
	 * @see #getNotAfter()
	 * @generated
	 */
	void setNotAfter(Instant value);

	/**
	 * Returns the value of the '<em><b>Revoked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Revoked At</em>' attribute.
	 * @see #setRevokedAt(Instant)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_RevokedAt()
	 * @model dataType="vn.haidang.registry.model.Instant"
	 *        annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	Instant getRevokedAt();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getRevokedAt <em>Revoked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked At</em>' attribute.
	 * @see #getRevokedAt()
	 * @generated
	 */
	void setRevokedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Holder()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	Person getHolder();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(Person value);

	/**
	 * Returns the value of the '<em><b>Token</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Token</em>' reference.
	 * @see #setToken(UsbToken)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Token()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	UsbToken getToken();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getToken <em>Token</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' reference.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(UsbToken value);

	/**
	 * Returns the value of the '<em><b>Sim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sim</em>' reference.
	 * @see #setSim(SimPki)
	 * @see vn.haidang.registry.model.RegistryPackage#getCertificate_Sim()
	 * @model annotation="urn:vn.haidang:registry tab='crypto'"
	 * @generated
	 */
	SimPki getSim();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Certificate#getSim <em>Sim</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sim</em>' reference.
	 * @see #getSim()
	 * @generated
	 */
	void setSim(SimPki value);

} // Certificate
