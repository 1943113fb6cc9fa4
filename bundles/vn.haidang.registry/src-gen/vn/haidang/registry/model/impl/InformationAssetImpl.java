/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InformationAsset;
import vn.haidang.registry.model.InformationClass;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.InformationAssetImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationAssetImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.InformationAssetImpl#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationAssetImpl extends NamedElementImpl implements InformationAsset {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationAssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.INFORMATION_ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationClass getClassification() {
		return (InformationClass)eGet(RegistryPackage.Literals.INFORMATION_ASSET__CLASSIFICATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassification(InformationClass newClassification) {
		eSet(RegistryPackage.Literals.INFORMATION_ASSET__CLASSIFICATION, newClassification);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetClassification() {
		eUnset(RegistryPackage.Literals.INFORMATION_ASSET__CLASSIFICATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetClassification() {
		return eIsSet(RegistryPackage.Literals.INFORMATION_ASSET__CLASSIFICATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSensitivity() {
		return (String)eGet(RegistryPackage.Literals.INFORMATION_ASSET__SENSITIVITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(String newSensitivity) {
		eSet(RegistryPackage.Literals.INFORMATION_ASSET__SENSITIVITY, newSensitivity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.INFORMATION_ASSET__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.INFORMATION_ASSET__SYSTEM, newSystem);
	}

} //InformationAssetImpl
