/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.WebLabel;
import vn.haidang.registry.model.WebSite;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Web Label</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.WebLabelImpl#getSite <em>Site</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebLabelImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.WebLabelImpl#getEndsOn <em>Ends On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WebLabelImpl extends NamedElementImpl implements WebLabel {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WebLabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.WEB_LABEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WebSite getSite() {
		return (WebSite)eGet(RegistryPackage.Literals.WEB_LABEL__SITE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(WebSite newSite) {
		eSet(RegistryPackage.Literals.WEB_LABEL__SITE, newSite);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.WEB_LABEL__ISSUED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		eSet(RegistryPackage.Literals.WEB_LABEL__ISSUED_ON, newIssuedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.WEB_LABEL__ENDS_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		eSet(RegistryPackage.Literals.WEB_LABEL__ENDS_ON, newEndsOn);
	}

} //WebLabelImpl
