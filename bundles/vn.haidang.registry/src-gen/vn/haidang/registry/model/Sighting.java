/**
 */
package vn.haidang.registry.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sighting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that was seen in a stocktake.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Sighting#getScanned <em>Scanned</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Sighting#getElement <em>Element</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Sighting#getPlace <em>Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Sighting#getAt <em>At</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Sighting#getBy <em>By</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Sighting#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSighting()
 * @model
 * @generated
 */
public interface Sighting extends EObject {
	/**
	 * Returns the value of the '<em><b>Scanned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was scanned or typed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scanned</em>' attribute.
	 * @see #setScanned(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_Scanned()
	 * @model required="true"
	 * @generated
	 */
	String getScanned();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getScanned <em>Scanned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scanned</em>' attribute.
	 * @see #getScanned()
	 * @generated
	 */
	void setScanned(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it turned out to be; absent when nobody knows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(NamedElement)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_Element()
	 * @model
	 * @generated
	 */
	NamedElement getElement();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_At()
	 * @model dataType="vn.haidang.registry.model.Instant" required="true"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_By()
	 * @model required="true"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getSighting_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Sighting#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Sighting
