/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Certificate;
import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Server;
import vn.haidang.registry.model.Unit;
import vn.haidang.registry.model.WebSite;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Web Site</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getExpectedAnswer <em>Expected Answer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getReachedOver <em>Reached Over</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getServer <em>Server</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebSiteImpl#getContentUnit <em>Content Unit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WebSiteImpl extends NamedElementImpl implements WebSite {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WebSiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.WEB_SITE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return (String)eGet(RegistryPackage.Literals.WEB_SITE__URL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		eSet(RegistryPackage.Literals.WEB_SITE__URL, newUrl);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedAnswer() {
		return (String)eGet(RegistryPackage.Literals.WEB_SITE__EXPECTED_ANSWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedAnswer(String newExpectedAnswer) {
		eSet(RegistryPackage.Literals.WEB_SITE__EXPECTED_ANSWER, newExpectedAnswer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataLine getReachedOver() {
		return (DataLine)eGet(RegistryPackage.Literals.WEB_SITE__REACHED_OVER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReachedOver(DataLine newReachedOver) {
		eSet(RegistryPackage.Literals.WEB_SITE__REACHED_OVER, newReachedOver);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.WEB_SITE__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.WEB_SITE__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Server getServer() {
		return (Server)eGet(RegistryPackage.Literals.WEB_SITE__SERVER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServer(Server newServer) {
		eSet(RegistryPackage.Literals.WEB_SITE__SERVER, newServer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certificate getCertificate() {
		return (Certificate)eGet(RegistryPackage.Literals.WEB_SITE__CERTIFICATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(Certificate newCertificate) {
		eSet(RegistryPackage.Literals.WEB_SITE__CERTIFICATE, newCertificate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getContentUnit() {
		return (Unit)eGet(RegistryPackage.Literals.WEB_SITE__CONTENT_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentUnit(Unit newContentUnit) {
		eSet(RegistryPackage.Literals.WEB_SITE__CONTENT_UNIT, newContentUnit);
	}

} //WebSiteImpl
