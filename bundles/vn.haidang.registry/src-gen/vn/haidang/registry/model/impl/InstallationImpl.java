/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.Installation;
import vn.haidang.registry.model.Licence;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SoftwareProduct;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Installation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.InstallationImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InstallationImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InstallationImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InstallationImpl#getLicence <em>Licence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstallationImpl extends NamedElementImpl implements Installation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstallationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INSTALLATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareProduct getProduct() {
		return (SoftwareProduct)eGet(RegistryPackage.Literals.INSTALLATION__PRODUCT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(SoftwareProduct newProduct) {
		eSet(RegistryPackage.Literals.INSTALLATION__PRODUCT, newProduct);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return (String)eGet(RegistryPackage.Literals.INSTALLATION__VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		eSet(RegistryPackage.Literals.INSTALLATION__VERSION, newVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return (Device)eGet(RegistryPackage.Literals.INSTALLATION__DEVICE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		eSet(RegistryPackage.Literals.INSTALLATION__DEVICE, newDevice);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Licence getLicence() {
		return (Licence)eGet(RegistryPackage.Literals.INSTALLATION__LICENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(Licence newLicence) {
		eSet(RegistryPackage.Literals.INSTALLATION__LICENCE, newLicence);
	}

} //InstallationImpl
