/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SoftwareKind;
import vn.haidang.registry.model.SoftwareProduct;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Software Product</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SoftwareProductImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SoftwareProductImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SoftwareProductImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SoftwareProductImpl#getEndOfSupport <em>End Of Support</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SoftwareProductImpl extends NamedElementImpl implements SoftwareProduct {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoftwareProductImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SOFTWARE_PRODUCT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return (String)eGet(RegistryPackage.Literals.SOFTWARE_PRODUCT__VENDOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		eSet(RegistryPackage.Literals.SOFTWARE_PRODUCT__VENDOR, newVendor);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareKind getKind() {
		return (SoftwareKind)eGet(RegistryPackage.Literals.SOFTWARE_PRODUCT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SoftwareKind newKind) {
		eSet(RegistryPackage.Literals.SOFTWARE_PRODUCT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.SOFTWARE_PRODUCT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.SOFTWARE_PRODUCT__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return (String)eGet(RegistryPackage.Literals.SOFTWARE_PRODUCT__VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		eSet(RegistryPackage.Literals.SOFTWARE_PRODUCT__VERSION, newVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndOfSupport() {
		return (LocalDate)eGet(RegistryPackage.Literals.SOFTWARE_PRODUCT__END_OF_SUPPORT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndOfSupport(LocalDate newEndOfSupport) {
		eSet(RegistryPackage.Literals.SOFTWARE_PRODUCT__END_OF_SUPPORT, newEndOfSupport);
	}

} //SoftwareProductImpl
