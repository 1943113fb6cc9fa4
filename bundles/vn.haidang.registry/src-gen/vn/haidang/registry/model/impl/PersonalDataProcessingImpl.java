/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.PersonalDataProcessing;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Personal Data Processing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl#getBasicSubjects <em>Basic Subjects</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl#getSensitiveSubjects <em>Sensitive Subjects</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl#getCountedOn <em>Counted On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonalDataProcessingImpl extends NamedElementImpl implements PersonalDataProcessing {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonalDataProcessingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.PERSONAL_DATA_PROCESSING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return (InformationSystem)eGet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InformationSystem newSystem) {
		eSet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBasicSubjects() {
		return (Integer)eGet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__BASIC_SUBJECTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasicSubjects(Integer newBasicSubjects) {
		eSet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__BASIC_SUBJECTS, newBasicSubjects);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSensitiveSubjects() {
		return (Integer)eGet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__SENSITIVE_SUBJECTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitiveSubjects(Integer newSensitiveSubjects) {
		eSet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__SENSITIVE_SUBJECTS, newSensitiveSubjects);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCountedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__COUNTED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountedOn(LocalDate newCountedOn) {
		eSet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__COUNTED_ON, newCountedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return (String)eGet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__METHOD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		eSet(RegistryPackage.Literals.PERSONAL_DATA_PROCESSING__METHOD, newMethod);
	}

} //PersonalDataProcessingImpl
