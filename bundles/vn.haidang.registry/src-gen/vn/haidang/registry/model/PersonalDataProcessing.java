/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Personal Data Processing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many people's data a system keeps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.PersonalDataProcessing#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.PersonalDataProcessing#getBasicSubjects <em>Basic Subjects</em>}</li>
 *   <li>{@link vn.haidang.registry.model.PersonalDataProcessing#getSensitiveSubjects <em>Sensitive Subjects</em>}</li>
 *   <li>{@link vn.haidang.registry.model.PersonalDataProcessing#getCountedOn <em>Counted On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.PersonalDataProcessing#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing()
 * @model
 * @generated
 */
public interface PersonalDataProcessing extends NamedElement {
	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing_System()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.PersonalDataProcessing#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Basic Subjects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basic Subjects</em>' attribute.
	 * @see #setBasicSubjects(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing_BasicSubjects()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Integer getBasicSubjects();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.PersonalDataProcessing#getBasicSubjects <em>Basic Subjects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basic Subjects</em>' attribute.
	 * @see #getBasicSubjects()
	 * @generated
	 */
	void setBasicSubjects(Integer value);

	/**
	 * Returns the value of the '<em><b>Sensitive Subjects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitive Subjects</em>' attribute.
	 * @see #setSensitiveSubjects(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing_SensitiveSubjects()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Integer getSensitiveSubjects();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.PersonalDataProcessing#getSensitiveSubjects <em>Sensitive Subjects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitive Subjects</em>' attribute.
	 * @see #getSensitiveSubjects()
	 * @generated
	 */
	void setSensitiveSubjects(Integer value);

	/**
	 * Returns the value of the '<em><b>Counted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counted On</em>' attribute.
	 * @see #setCountedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing_CountedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	LocalDate getCountedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.PersonalDataProcessing#getCountedOn <em>Counted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counted On</em>' attribute.
	 * @see #getCountedOn()
	 * @generated
	 */
	void setCountedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they were counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPersonalDataProcessing_Method()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.PersonalDataProcessing#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

} // PersonalDataProcessing
