/**
 */
package vn.haidang.registry.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import vn.haidang.registry.model.Provenance;
import vn.haidang.registry.model.ProvenanceSource;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.ProvenanceImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ProvenanceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ProvenanceImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ProvenanceImpl#getConfirmedAt <em>Confirmed At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends EObjectImpl implements Provenance {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return (String)eGet(RegistryPackage.Literals.PROVENANCE__FEATURE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		eSet(RegistryPackage.Literals.PROVENANCE__FEATURE, newFeature);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProvenanceSource getSource() {
		return (ProvenanceSource)eGet(RegistryPackage.Literals.PROVENANCE__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(ProvenanceSource newSource) {
		eSet(RegistryPackage.Literals.PROVENANCE__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSource() {
		eUnset(RegistryPackage.Literals.PROVENANCE__SOURCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSource() {
		return eIsSet(RegistryPackage.Literals.PROVENANCE__SOURCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetail() {
		return (String)eGet(RegistryPackage.Literals.PROVENANCE__DETAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetail(String newDetail) {
		eSet(RegistryPackage.Literals.PROVENANCE__DETAIL, newDetail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getConfirmedAt() {
		return (Instant)eGet(RegistryPackage.Literals.PROVENANCE__CONFIRMED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedAt(Instant newConfirmedAt) {
		eSet(RegistryPackage.Literals.PROVENANCE__CONFIRMED_AT, newConfirmedAt);
	}

} //ProvenanceImpl
