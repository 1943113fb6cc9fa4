/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.ExternalId;
import vn.haidang.registry.model.LifecycleState;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.Place;
import vn.haidang.registry.model.Provenance;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getId <em>Id</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getCode <em>Code</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getName <em>Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getCustodian <em>Custodian</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getState <em>State</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getNote <em>Note</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.NamedElementImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class NamedElementImpl extends EObjectImpl implements NamedElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NamedElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.NAMED_ELEMENT;
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
	public String getId() {
		return (String)eGet(RegistryPackage.Literals.NAMED_ELEMENT__ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__ID, newId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(RegistryPackage.Literals.NAMED_ELEMENT__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(RegistryPackage.Literals.NAMED_ELEMENT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return (Unit)eGet(RegistryPackage.Literals.NAMED_ELEMENT__UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__UNIT, newUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getCustodian() {
		return (Person)eGet(RegistryPackage.Literals.NAMED_ELEMENT__CUSTODIAN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustodian(Person newCustodian) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__CUSTODIAN, newCustodian);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(RegistryPackage.Literals.NAMED_ELEMENT__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecycleState getState() {
		return (LifecycleState)eGet(RegistryPackage.Literals.NAMED_ELEMENT__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LifecycleState newState) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetState() {
		eUnset(RegistryPackage.Literals.NAMED_ELEMENT__STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetState() {
		return eIsSet(RegistryPackage.Literals.NAMED_ELEMENT__STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return (LocalDate)eGet(RegistryPackage.Literals.NAMED_ELEMENT__VALID_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__VALID_FROM, newValidFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return (LocalDate)eGet(RegistryPackage.Literals.NAMED_ELEMENT__VALID_TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__VALID_TO, newValidTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return (String)eGet(RegistryPackage.Literals.NAMED_ELEMENT__NOTE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		eSet(RegistryPackage.Literals.NAMED_ELEMENT__NOTE, newNote);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ExternalId> getExternalIds() {
		return (EList<ExternalId>)eGet(RegistryPackage.Literals.NAMED_ELEMENT__EXTERNAL_IDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Document> getDocuments() {
		return (EList<Document>)eGet(RegistryPackage.Literals.NAMED_ELEMENT__DOCUMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Provenance> getProvenance() {
		return (EList<Provenance>)eGet(RegistryPackage.Literals.NAMED_ELEMENT__PROVENANCE, true);
	}

} //NamedElementImpl
