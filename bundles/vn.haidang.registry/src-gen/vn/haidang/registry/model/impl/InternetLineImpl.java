/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InternetLine;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Internet Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.InternetLineImpl#getUploadMegabits <em>Upload Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InternetLineImpl#getPublicAddresses <em>Public Addresses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InternetLineImpl extends LineImpl implements InternetLine {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InternetLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INTERNET_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getUploadMegabits() {
		return (Integer)eGet(RegistryPackage.Literals.INTERNET_LINE__UPLOAD_MEGABITS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUploadMegabits(Integer newUploadMegabits) {
		eSet(RegistryPackage.Literals.INTERNET_LINE__UPLOAD_MEGABITS, newUploadMegabits);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getPublicAddresses() {
		return (EList<String>)eGet(RegistryPackage.Literals.INTERNET_LINE__PUBLIC_ADDRESSES, true);
	}

} //InternetLineImpl
