/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.OtherAsset;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Other Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OtherAssetImpl extends AssetImpl implements OtherAsset {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OtherAssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.OTHER_ASSET;
	}

} //OtherAssetImpl
