/**
 */
package vn.haidang.registry.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.Place;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Sighting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sighting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getScanned <em>Scanned</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getElement <em>Element</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getAt <em>At</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getBy <em>By</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SightingImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SightingImpl extends EObjectImpl implements Sighting {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SightingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SIGHTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScanned() {
		return (String)eGet(RegistryPackage.Literals.SIGHTING__SCANNED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScanned(String newScanned) {
		eSet(RegistryPackage.Literals.SIGHTING__SCANNED, newScanned);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getElement() {
		return (NamedElement)eGet(RegistryPackage.Literals.SIGHTING__ELEMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(NamedElement newElement) {
		eSet(RegistryPackage.Literals.SIGHTING__ELEMENT, newElement);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(RegistryPackage.Literals.SIGHTING__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(RegistryPackage.Literals.SIGHTING__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return (Instant)eGet(RegistryPackage.Literals.SIGHTING__AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		eSet(RegistryPackage.Literals.SIGHTING__AT, newAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return (String)eGet(RegistryPackage.Literals.SIGHTING__BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		eSet(RegistryPackage.Literals.SIGHTING__BY, newBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return (String)eGet(RegistryPackage.Literals.SIGHTING__NOTE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		eSet(RegistryPackage.Literals.SIGHTING__NOTE, newNote);
	}

} //SightingImpl
