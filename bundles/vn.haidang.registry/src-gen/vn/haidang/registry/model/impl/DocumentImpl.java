/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.DocumentKind;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getSigner <em>Signer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getSize <em>Size</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DocumentImpl#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends NamedElementImpl implements Document {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentKind getKind() {
		return (DocumentKind)eGet(RegistryPackage.Literals.DOCUMENT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DocumentKind newKind) {
		eSet(RegistryPackage.Literals.DOCUMENT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.DOCUMENT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.DOCUMENT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		eSet(RegistryPackage.Literals.DOCUMENT__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.DOCUMENT__ISSUED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		eSet(RegistryPackage.Literals.DOCUMENT__ISSUED_ON, newIssuedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__ISSUER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		eSet(RegistryPackage.Literals.DOCUMENT__ISSUER, newIssuer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSigner() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__SIGNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigner(String newSigner) {
		eSet(RegistryPackage.Literals.DOCUMENT__SIGNER, newSigner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__FILE_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		eSet(RegistryPackage.Literals.DOCUMENT__FILE_NAME, newFileName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__MEDIA_TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		eSet(RegistryPackage.Literals.DOCUMENT__MEDIA_TYPE, newMediaType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return (Long)eGet(RegistryPackage.Literals.DOCUMENT__SIZE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		eSet(RegistryPackage.Literals.DOCUMENT__SIZE, newSize);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return (String)eGet(RegistryPackage.Literals.DOCUMENT__SHA256, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		eSet(RegistryPackage.Literals.DOCUMENT__SHA256, newSha256);
	}

} //DocumentImpl
