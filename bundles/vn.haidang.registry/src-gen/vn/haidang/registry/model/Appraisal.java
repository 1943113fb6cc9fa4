/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The appraisal of a dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Appraisal#getDossier <em>Dossier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Appraisal#getAppraiser <em>Appraiser</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Appraisal#getDate <em>Date</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Appraisal#getPassed <em>Passed</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getAppraisal()
 * @model
 * @generated
 */
public interface Appraisal extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Dossier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dossier</em>' reference.
	 * @see #setDossier(Dossier)
	 * @see vn.haidang.registry.model.RegistryPackage#getAppraisal_Dossier()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Dossier getDossier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Appraisal#getDossier <em>Dossier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dossier</em>' reference.
	 * @see #getDossier()
	 * @generated
	 */
	void setDossier(Dossier value);

	/**
	 * Returns the value of the '<em><b>Appraiser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Appraiser</em>' reference.
	 * @see #setAppraiser(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getAppraisal_Appraiser()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Unit getAppraiser();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Appraisal#getAppraiser <em>Appraiser</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appraiser</em>' reference.
	 * @see #getAppraiser()
	 * @generated
	 */
	void setAppraiser(Unit value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getAppraisal_Date()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Appraisal#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passed</em>' attribute.
	 * @see #setPassed(Boolean)
	 * @see vn.haidang.registry.model.RegistryPackage#getAppraisal_Passed()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Boolean getPassed();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Appraisal#getPassed <em>Passed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed</em>' attribute.
	 * @see #getPassed()
	 * @generated
	 */
	void setPassed(Boolean value);

} // Appraisal
