/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of information that is kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.InformationAsset#getClassification <em>Classification</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationAsset#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.InformationAsset#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getInformationAsset()
 * @model
 * @generated
 */
public interface InformationAsset extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.InformationClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see vn.haidang.registry.model.InformationClass
	 * @see #isSetClassification()
	 * @see #unsetClassification()
	 * @see #setClassification(InformationClass)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationAsset_Classification()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationClass getClassification();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationAsset#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see vn.haidang.registry.model.InformationClass
	 * @see #isSetClassification()
	 * @see #unsetClassification()
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(InformationClass value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.InformationAsset#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetClassification()
	 * @see #getClassification()
	 * @see #setClassification(InformationClass)
	 * @generated
	 */
	void unsetClassification();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.InformationAsset#getClassification <em>Classification</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Classification</em>' attribute is set.
	 * @see #unsetClassification()
	 * @see #getClassification()
	 * @see #setClassification(InformationClass)
	 * @generated
	 */
	boolean isSetClassification();

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see #setSensitivity(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationAsset_Sensitivity()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getSensitivity();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationAsset#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(String value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getInformationAsset_System()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.InformationAsset#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

} // InformationAsset
