/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision that approves a level or a plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Decision#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Decision#getSubject <em>Subject</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Decision#getLevel <em>Level</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Decision#getAct <em>Act</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends NamedElement {
	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getDecision_System()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Decision#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.DecisionSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see vn.haidang.registry.model.DecisionSubject
	 * @see #isSetSubject()
	 * @see #unsetSubject()
	 * @see #setSubject(DecisionSubject)
	 * @see vn.haidang.registry.model.RegistryPackage#getDecision_Subject()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	DecisionSubject getSubject();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Decision#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see vn.haidang.registry.model.DecisionSubject
	 * @see #isSetSubject()
	 * @see #unsetSubject()
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(DecisionSubject value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Decision#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSubject()
	 * @see #getSubject()
	 * @see #setSubject(DecisionSubject)
	 * @generated
	 */
	void unsetSubject();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Decision#getSubject <em>Subject</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Subject</em>' attribute is set.
	 * @see #unsetSubject()
	 * @see #getSubject()
	 * @see #setSubject(DecisionSubject)
	 * @generated
	 */
	boolean isSetSubject();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getDecision_Level()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Integer getLevel();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Decision#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Act</em>' reference.
	 * @see #setAct(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getDecision_Act()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Document getAct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Decision#getAct <em>Act</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act</em>' reference.
	 * @see #getAct()
	 * @generated
	 */
	void setAct(Document value);

} // Decision
