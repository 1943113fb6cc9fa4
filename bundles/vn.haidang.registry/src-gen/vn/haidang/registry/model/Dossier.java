/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The dossier of a proposal (hồ sơ đề xuất cấp độ).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Dossier#getProposal <em>Proposal</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Dossier#getVersion <em>Version</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Dossier#getStage <em>Stage</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposal</em>' reference.
	 * @see #setProposal(LevelProposal)
	 * @see vn.haidang.registry.model.RegistryPackage#getDossier_Proposal()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	LevelProposal getProposal();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Dossier#getProposal <em>Proposal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' reference.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(LevelProposal value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDossier_Version()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Dossier#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.DossierStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see vn.haidang.registry.model.DossierStage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #setStage(DossierStage)
	 * @see vn.haidang.registry.model.RegistryPackage#getDossier_Stage()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	DossierStage getStage();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Dossier#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see vn.haidang.registry.model.DossierStage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #getStage()
	 * @generated
	 */
	void setStage(DossierStage value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Dossier#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStage()
	 * @see #getStage()
	 * @see #setStage(DossierStage)
	 * @generated
	 */
	void unsetStage();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Dossier#getStage <em>Stage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Stage</em>' attribute is set.
	 * @see #unsetStage()
	 * @see #getStage()
	 * @see #setStage(DossierStage)
	 * @generated
	 */
	boolean isSetStage();

} // Dossier
