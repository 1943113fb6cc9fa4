/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Place;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Sighting;
import vn.haidang.registry.model.Stocktake;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stocktake</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.StocktakeImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.StocktakeImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.StocktakeImpl#getScopeUnit <em>Scope Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.StocktakeImpl#getScopePlace <em>Scope Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.StocktakeImpl#getSightings <em>Sightings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StocktakeImpl extends NamedElementImpl implements Stocktake {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StocktakeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.STOCKTAKE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.STOCKTAKE__STARTED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		eSet(RegistryPackage.Literals.STOCKTAKE__STARTED_ON, newStartedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.STOCKTAKE__ENDED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		eSet(RegistryPackage.Literals.STOCKTAKE__ENDED_ON, newEndedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getScopeUnit() {
		return (Unit)eGet(RegistryPackage.Literals.STOCKTAKE__SCOPE_UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeUnit(Unit newScopeUnit) {
		eSet(RegistryPackage.Literals.STOCKTAKE__SCOPE_UNIT, newScopeUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getScopePlace() {
		return (Place)eGet(RegistryPackage.Literals.STOCKTAKE__SCOPE_PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopePlace(Place newScopePlace) {
		eSet(RegistryPackage.Literals.STOCKTAKE__SCOPE_PLACE, newScopePlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Sighting> getSightings() {
		return (EList<Sighting>)eGet(RegistryPackage.Literals.STOCKTAKE__SIGHTINGS, true);
	}

} //StocktakeImpl
