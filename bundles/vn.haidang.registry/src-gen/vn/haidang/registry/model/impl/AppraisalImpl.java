/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Appraisal;
import vn.haidang.registry.model.Dossier;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.AppraisalImpl#getDossier <em>Dossier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AppraisalImpl#getAppraiser <em>Appraiser</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AppraisalImpl#getDate <em>Date</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AppraisalImpl#getPassed <em>Passed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisalImpl extends NamedElementImpl implements Appraisal {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.APPRAISAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dossier getDossier() {
		return (Dossier)eGet(RegistryPackage.Literals.APPRAISAL__DOSSIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDossier(Dossier newDossier) {
		eSet(RegistryPackage.Literals.APPRAISAL__DOSSIER, newDossier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getAppraiser() {
		return (Unit)eGet(RegistryPackage.Literals.APPRAISAL__APPRAISER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppraiser(Unit newAppraiser) {
		eSet(RegistryPackage.Literals.APPRAISAL__APPRAISER, newAppraiser);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(RegistryPackage.Literals.APPRAISAL__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(RegistryPackage.Literals.APPRAISAL__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPassed() {
		return (Boolean)eGet(RegistryPackage.Literals.APPRAISAL__PASSED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassed(Boolean newPassed) {
		eSet(RegistryPackage.Literals.APPRAISAL__PASSED, newPassed);
	}

} //AppraisalImpl
