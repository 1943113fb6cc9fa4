/**
 */
package vn.haidang.registry.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Certificate;
import vn.haidang.registry.model.CertificatePurpose;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SimPki;
import vn.haidang.registry.model.UsbToken;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getNotBefore <em>Not Before</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getNotAfter <em>Not After</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getRevokedAt <em>Revoked At</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getToken <em>Token</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CertificateImpl#getSim <em>Sim</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateImpl extends NamedElementImpl implements Certificate {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificatePurpose getPurpose() {
		return (CertificatePurpose)eGet(RegistryPackage.Literals.CERTIFICATE__PURPOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(CertificatePurpose newPurpose) {
		eSet(RegistryPackage.Literals.CERTIFICATE__PURPOSE, newPurpose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPurpose() {
		eUnset(RegistryPackage.Literals.CERTIFICATE__PURPOSE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPurpose() {
		return eIsSet(RegistryPackage.Literals.CERTIFICATE__PURPOSE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return (String)eGet(RegistryPackage.Literals.CERTIFICATE__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		eSet(RegistryPackage.Literals.CERTIFICATE__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return (String)eGet(RegistryPackage.Literals.CERTIFICATE__ISSUER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		eSet(RegistryPackage.Literals.CERTIFICATE__ISSUER, newIssuer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber() {
		return (String)eGet(RegistryPackage.Literals.CERTIFICATE__SERIAL_NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber) {
		eSet(RegistryPackage.Literals.CERTIFICATE__SERIAL_NUMBER, newSerialNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return (String)eGet(RegistryPackage.Literals.CERTIFICATE__SHA256, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		eSet(RegistryPackage.Literals.CERTIFICATE__SHA256, newSha256);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlgorithm() {
		return (String)eGet(RegistryPackage.Literals.CERTIFICATE__ALGORITHM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlgorithm(String newAlgorithm) {
		eSet(RegistryPackage.Literals.CERTIFICATE__ALGORITHM, newAlgorithm);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNotBefore() {
		return (Instant)eGet(RegistryPackage.Literals.CERTIFICATE__NOT_BEFORE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotBefore(Instant newNotBefore) {
		eSet(RegistryPackage.Literals.CERTIFICATE__NOT_BEFORE, newNotBefore);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNotAfter() {
		return (Instant)eGet(RegistryPackage.Literals.CERTIFICATE__NOT_AFTER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotAfter(Instant newNotAfter) {
		eSet(RegistryPackage.Literals.CERTIFICATE__NOT_AFTER, newNotAfter);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRevokedAt() {
		return (Instant)eGet(RegistryPackage.Literals.CERTIFICATE__REVOKED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokedAt(Instant newRevokedAt) {
		eSet(RegistryPackage.Literals.CERTIFICATE__REVOKED_AT, newRevokedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHolder() {
		return (Person)eGet(RegistryPackage.Literals.CERTIFICATE__HOLDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(Person newHolder) {
		eSet(RegistryPackage.Literals.CERTIFICATE__HOLDER, newHolder);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsbToken getToken() {
		return (UsbToken)eGet(RegistryPackage.Literals.CERTIFICATE__TOKEN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToken(UsbToken newToken) {
		eSet(RegistryPackage.Literals.CERTIFICATE__TOKEN, newToken);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SimPki getSim() {
		return (SimPki)eGet(RegistryPackage.Literals.CERTIFICATE__SIM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSim(SimPki newSim) {
		eSet(RegistryPackage.Literals.CERTIFICATE__SIM, newSim);
	}

} //CertificateImpl
