/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Dossier;
import vn.haidang.registry.model.DossierStage;
import vn.haidang.registry.model.LevelProposal;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DossierImpl#getProposal <em>Proposal</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DossierImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DossierImpl#getStage <em>Stage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends NamedElementImpl implements Dossier {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DOSSIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelProposal getProposal() {
		return (LevelProposal)eGet(RegistryPackage.Literals.DOSSIER__PROPOSAL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposal(LevelProposal newProposal) {
		eSet(RegistryPackage.Literals.DOSSIER__PROPOSAL, newProposal);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return (String)eGet(RegistryPackage.Literals.DOSSIER__VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		eSet(RegistryPackage.Literals.DOSSIER__VERSION, newVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DossierStage getStage() {
		return (DossierStage)eGet(RegistryPackage.Literals.DOSSIER__STAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(DossierStage newStage) {
		eSet(RegistryPackage.Literals.DOSSIER__STAGE, newStage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStage() {
		eUnset(RegistryPackage.Literals.DOSSIER__STAGE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStage() {
		return eIsSet(RegistryPackage.Literals.DOSSIER__STAGE);
	}

} //DossierImpl
