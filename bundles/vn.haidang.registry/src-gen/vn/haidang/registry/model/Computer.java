/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Computer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A seat: a desktop or a notebook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Computer#getUser <em>User</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Computer#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Computer#getShared <em>Shared</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getComputer()
 * @model
 * @generated
 */
public interface Computer extends Device {
	/**
	 * Returns the value of the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' reference.
	 * @see #setUser(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getComputer_User()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getUser();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Computer#getUser <em>User</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' reference.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(Person value);

	/**
	 * Returns the value of the '<em><b>Antivirus</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.AntivirusState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Antivirus</em>' attribute.
	 * @see vn.haidang.registry.model.AntivirusState
	 * @see #isSetAntivirus()
	 * @see #unsetAntivirus()
	 * @see #setAntivirus(AntivirusState)
	 * @see vn.haidang.registry.model.RegistryPackage#getComputer_Antivirus()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='software'"
	 * @generated
	 */
	AntivirusState getAntivirus();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Computer#getAntivirus <em>Antivirus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Antivirus</em>' attribute.
	 * @see vn.haidang.registry.model.AntivirusState
	 * @see #isSetAntivirus()
	 * @see #unsetAntivirus()
	 * @see #getAntivirus()
	 * @generated
	 */
	void setAntivirus(AntivirusState value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Computer#getAntivirus <em>Antivirus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAntivirus()
	 * @see #getAntivirus()
	 * @see #setAntivirus(AntivirusState)
	 * @generated
	 */
	void unsetAntivirus();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Computer#getAntivirus <em>Antivirus</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Antivirus</em>' attribute is set.
	 * @see #unsetAntivirus()
	 * @see #getAntivirus()
	 * @see #setAntivirus(AntivirusState)
	 * @generated
	 */
	boolean isSetAntivirus();

	/**
	 * Returns the value of the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether several people use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared</em>' attribute.
	 * @see #setShared(Boolean)
	 * @see vn.haidang.registry.model.RegistryPackage#getComputer_Shared()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Boolean getShared();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Computer#getShared <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared</em>' attribute.
	 * @see #getShared()
	 * @generated
	 */
	void setShared(Boolean value);

} // Computer
