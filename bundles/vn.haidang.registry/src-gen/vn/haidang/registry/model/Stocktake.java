/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stocktake</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A campaign in which assets are counted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Stocktake#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Stocktake#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Stocktake#getScopeUnit <em>Scope Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Stocktake#getScopePlace <em>Scope Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Stocktake#getSightings <em>Sightings</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getStocktake()
 * @model
 * @generated
 */
public interface Stocktake extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getStocktake_StartedOn()
	 * @model dataType="vn.haidang.registry.model.Date" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Stocktake#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getStocktake_EndedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Stocktake#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Scope Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only assets of this unit and those below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Unit</em>' reference.
	 * @see #setScopeUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getStocktake_ScopeUnit()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Unit getScopeUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Stocktake#getScopeUnit <em>Scope Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Unit</em>' reference.
	 * @see #getScopeUnit()
	 * @generated
	 */
	void setScopeUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Scope Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only assets in this place and those within it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Place</em>' reference.
	 * @see #setScopePlace(Place)
	 * @see vn.haidang.registry.model.RegistryPackage#getStocktake_ScopePlace()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Place getScopePlace();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Stocktake#getScopePlace <em>Scope Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Place</em>' reference.
	 * @see #getScopePlace()
	 * @generated
	 */
	void setScopePlace(Place value);

	/**
	 * Returns the value of the '<em><b>Sightings</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Sighting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sightings</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getStocktake_Sightings()
	 * @model containment="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	EList<Sighting> getSightings();

} // Stocktake
