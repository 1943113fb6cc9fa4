/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What has a row of its own in the store, with what every element shares.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getId <em>Id</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getCode <em>Code</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getCustodian <em>Custodian</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getPlace <em>Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getState <em>State</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getNote <em>Note</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getDocuments <em>Documents</em>}</li>
 *   <li>{@link vn.haidang.registry.model.NamedElement#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement()
 * @model abstract="true"
 * @generated
 */
public interface NamedElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A UUID, given once and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it by in tables and on labels; unique within its class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Code()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Name()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Unit()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custodian</em>' reference.
	 * @see #setCustodian(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Custodian()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getCustodian();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getCustodian <em>Custodian</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Custodian</em>' reference.
	 * @see #getCustodian()
	 * @generated
	 */
	void setCustodian(Person value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Place()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.LifecycleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see vn.haidang.registry.model.LifecycleState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #setState(LifecycleState)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_State()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LifecycleState getState();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see vn.haidang.registry.model.LifecycleState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #getState()
	 * @generated
	 */
	void setState(LifecycleState value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.NamedElement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(LifecycleState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.NamedElement#getState <em>State</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>State</em>' attribute is set.
	 * @see #unsetState()
	 * @see #getState()
	 * @see #setState(LifecycleState)
	 * @generated
	 */
	boolean isSetState();

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which it counts; always when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_ValidFrom()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it counts; still when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_ValidTo()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Note()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.NamedElement#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>External Ids</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.ExternalId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What other systems call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Ids</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_ExternalIds()
	 * @model containment="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	EList<ExternalId> getExternalIds();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers that bear witness to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Documents()
	 * @model annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where values came from, by feature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getNamedElement_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // NamedElement
