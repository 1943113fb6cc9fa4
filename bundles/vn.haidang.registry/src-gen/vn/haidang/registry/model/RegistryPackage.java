/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see vn.haidang.registry.model.RegistryFactory
 * @model kind="package"
 * @generated
 */
public interface RegistryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:vn.haidang:registry:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "registry";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegistryPackage eINSTANCE = vn.haidang.registry.model.impl.RegistryPackageImpl.init();

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.NamedElementImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__CODE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__CUSTODIAN = 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PLACE = 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__STATE = 6;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__VALID_FROM = 7;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__VALID_TO = 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NOTE = 9;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__EXTERNAL_IDS = 10;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DOCUMENTS = 11;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PROVENANCE = 12;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ExternalIdImpl <em>External Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ExternalIdImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getExternalId()
	 * @generated
	 */
	int EXTERNAL_ID = 1;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__VALUE = 1;

	/**
	 * The number of structural features of the '<em>External Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ProvenanceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 2;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FEATURE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__DETAIL = 2;

	/**
	 * The feature id for the '<em><b>Confirmed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__CONFIRMED_AT = 3;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.PlaceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Within</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__WITHIN = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.UnitImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PARENT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SHORT_NAME = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__HEAD = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PHONE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__EMAIL = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SuccessionImpl <em>Succession</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SuccessionImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSuccession()
	 * @generated
	 */
	int SUCCESSION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__DATE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Legal Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__LEGAL_ACT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__FROM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__TO = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Applied</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__APPLIED = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION__MOVES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Succession</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESSION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.MoveImpl <em>Move</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.MoveImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getMove()
	 * @generated
	 */
	int MOVE = 6;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__FEATURE = 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__BEFORE = 2;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__AFTER = 3;

	/**
	 * The number of structural features of the '<em>Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.PersonImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TITLE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ACCOUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.PostImpl <em>Post</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.PostImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPost()
	 * @generated
	 */
	int POST = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST__RANK = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Post</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.AssignmentImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Post</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__POST = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PERSON = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DECISION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RoleGrantImpl <em>Role Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RoleGrantImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRoleGrant()
	 * @generated
	 */
	int ROLE_GRANT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__ROLE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Holder Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__HOLDER_UNIT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holder Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__HOLDER_PERSON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT__DECISION = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Role Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_GRANT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DelegationImpl <em>Delegation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DelegationImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDelegation()
	 * @generated
	 */
	int DELEGATION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__TO = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__SCOPE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION__DECISION = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Delegation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SupplierImpl <em>Supplier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SupplierImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSupplier()
	 * @generated
	 */
	int SUPPLIER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Tax Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__TAX_CODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PHONE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__EMAIL = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CONTACT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ContractImpl <em>Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ContractImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getContract()
	 * @generated
	 */
	int CONTRACT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SUPPLIER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SIGNED_ON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ENDS_ON = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__COVERS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DocumentImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ISSUED_ON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ISSUER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SIGNER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FILE_NAME = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MEDIA_TYPE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SIZE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SHA256 = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.AssetImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__MANUFACTURER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__MODEL = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__SERIAL_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PRODUCT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PURCHASED_ON = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PRICE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__WARRANTY_END = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__SUPPORT_END = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CONTRACT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__LAST_SEEN_ON = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DeviceModelImpl <em>Device Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DeviceModelImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDeviceModel()
	 * @generated
	 */
	int DEVICE_MODEL = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__MANUFACTURER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Of Sale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__END_OF_SALE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL__END_OF_SUPPORT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Device Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_MODEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DeviceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CODE = ASSET__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UNIT = ASSET__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CUSTODIAN = ASSET__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PLACE = ASSET__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__STATE = ASSET__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__VALID_FROM = ASSET__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__VALID_TO = ASSET__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NOTE = ASSET__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__EXTERNAL_IDS = ASSET__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__DOCUMENTS = ASSET__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PROVENANCE = ASSET__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MANUFACTURER = ASSET__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MODEL = ASSET__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SERIAL_NUMBER = ASSET__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PRODUCT = ASSET__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PURCHASED_ON = ASSET__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PRICE = ASSET__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__WARRANTY_END = ASSET__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SUPPORT_END = ASSET__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CONTRACT = ASSET__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LAST_SEEN_ON = ASSET__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UPLINK = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__POWERED_BY = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MANAGEMENT_ADDRESS = ASSET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MAC_ADDRESS = ASSET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__HOST_NAME = ASSET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FIRMWARE = ASSET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__OPERATING_SYSTEM = ASSET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SNMP = ASSET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__INTERFACES = ASSET_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = ASSET_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SnmpEndpointImpl <em>Snmp Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SnmpEndpointImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSnmpEndpoint()
	 * @generated
	 */
	int SNMP_ENDPOINT = 18;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_ENDPOINT__HOST = 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_ENDPOINT__PORT = 1;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_ENDPOINT__PROFILE = 2;

	/**
	 * The number of structural features of the '<em>Snmp Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNMP_ENDPOINT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.InterfaceImpl <em>Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.InterfaceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInterface()
	 * @generated
	 */
	int INTERFACE = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__ALIAS = 1;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__MAC_ADDRESS = 2;

	/**
	 * The feature id for the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__SPEED = 3;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__VLAN = 4;

	/**
	 * The feature id for the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__PEER = 5;

	/**
	 * The feature id for the '<em><b>Peer Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__PEER_INTERFACE = 6;

	/**
	 * The number of structural features of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RouterImpl <em>Router</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RouterImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRouter()
	 * @generated
	 */
	int ROUTER = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The number of structural features of the '<em>Router</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTER_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SwitchImpl <em>Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SwitchImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSwitch()
	 * @generated
	 */
	int SWITCH = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__PORTS = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.FirewallImpl <em>Firewall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.FirewallImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getFirewall()
	 * @generated
	 */
	int FIREWALL = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL__PARTNER = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Firewall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIREWALL_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.AccessPointImpl <em>Access Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.AccessPointImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAccessPoint()
	 * @generated
	 */
	int ACCESS_POINT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT__NETWORKS = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Access Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_POINT_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ServerImpl <em>Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ServerImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServer()
	 * @generated
	 */
	int SERVER = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__FORM = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Runs On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__RUNS_ON = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__CORES = DEVICE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MEMORY = DEVICE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__STORAGE = DEVICE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ComputerImpl <em>Computer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ComputerImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getComputer()
	 * @generated
	 */
	int COMPUTER = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__USER = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Antivirus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__ANTIVIRUS = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER__SHARED = DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Computer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTER_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.KioskImpl <em>Kiosk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.KioskImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getKiosk()
	 * @generated
	 */
	int KIOSK = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The number of structural features of the '<em>Kiosk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIOSK_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.PrinterImpl <em>Printer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.PrinterImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPrinter()
	 * @generated
	 */
	int PRINTER = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER__USER = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Printer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTER_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.CameraImpl <em>Camera</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.CameraImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCamera()
	 * @generated
	 */
	int CAMERA = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__PURPOSE = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA__RECORDER = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Camera</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMERA_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.UpsImpl <em>Ups</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.UpsImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUps()
	 * @generated
	 */
	int UPS = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__CAPACITY = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__RUNTIME = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Battery Replace On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS__BATTERY_REPLACE_ON = DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ups</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.OtherDeviceImpl <em>Other Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.OtherDeviceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getOtherDevice()
	 * @generated
	 */
	int OTHER_DEVICE = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__CODE = DEVICE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__CUSTODIAN = DEVICE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__PLACE = DEVICE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__STATE = DEVICE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__VALID_FROM = DEVICE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__VALID_TO = DEVICE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__NOTE = DEVICE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__EXTERNAL_IDS = DEVICE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DOCUMENTS = DEVICE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__PROVENANCE = DEVICE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__MANUFACTURER = DEVICE__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__MODEL = DEVICE__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__SERIAL_NUMBER = DEVICE__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__PRODUCT = DEVICE__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__PURCHASED_ON = DEVICE__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__PRICE = DEVICE__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__WARRANTY_END = DEVICE__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__SUPPORT_END = DEVICE__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__CONTRACT = DEVICE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__LAST_SEEN_ON = DEVICE__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__UPLINK = DEVICE__UPLINK;

	/**
	 * The feature id for the '<em><b>Powered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__POWERED_BY = DEVICE__POWERED_BY;

	/**
	 * The feature id for the '<em><b>Management Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__MANAGEMENT_ADDRESS = DEVICE__MANAGEMENT_ADDRESS;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__MAC_ADDRESS = DEVICE__MAC_ADDRESS;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__HOST_NAME = DEVICE__HOST_NAME;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__FIRMWARE = DEVICE__FIRMWARE;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__OPERATING_SYSTEM = DEVICE__OPERATING_SYSTEM;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__SNMP = DEVICE__SNMP;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__INTERFACES = DEVICE__INTERFACES;

	/**
	 * The number of structural features of the '<em>Other Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RemovableMediumImpl <em>Removable Medium</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RemovableMediumImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRemovableMedium()
	 * @generated
	 */
	int REMOVABLE_MEDIUM = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__CODE = ASSET__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__UNIT = ASSET__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__CUSTODIAN = ASSET__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__PLACE = ASSET__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__STATE = ASSET__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__VALID_FROM = ASSET__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__VALID_TO = ASSET__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__NOTE = ASSET__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__EXTERNAL_IDS = ASSET__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__DOCUMENTS = ASSET__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__PROVENANCE = ASSET__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__MANUFACTURER = ASSET__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__MODEL = ASSET__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__SERIAL_NUMBER = ASSET__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__PRODUCT = ASSET__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__PURCHASED_ON = ASSET__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__PRICE = ASSET__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__WARRANTY_END = ASSET__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__SUPPORT_END = ASSET__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__CONTRACT = ASSET__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__LAST_SEEN_ON = ASSET__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__CAPACITY = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Encrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM__ENCRYPTED = ASSET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Removable Medium</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVABLE_MEDIUM_FEATURE_COUNT = ASSET_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.OtherAssetImpl <em>Other Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.OtherAssetImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getOtherAsset()
	 * @generated
	 */
	int OTHER_ASSET = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__CODE = ASSET__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__UNIT = ASSET__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__CUSTODIAN = ASSET__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__PLACE = ASSET__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__STATE = ASSET__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__VALID_FROM = ASSET__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__VALID_TO = ASSET__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__NOTE = ASSET__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__EXTERNAL_IDS = ASSET__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__DOCUMENTS = ASSET__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__PROVENANCE = ASSET__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__MANUFACTURER = ASSET__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__MODEL = ASSET__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__SERIAL_NUMBER = ASSET__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__PRODUCT = ASSET__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__PURCHASED_ON = ASSET__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__PRICE = ASSET__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__WARRANTY_END = ASSET__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__SUPPORT_END = ASSET__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__CONTRACT = ASSET__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET__LAST_SEEN_ON = ASSET__LAST_SEEN_ON;

	/**
	 * The number of structural features of the '<em>Other Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_ASSET_FEATURE_COUNT = ASSET_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ZoneImpl <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ZoneImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getZone()
	 * @generated
	 */
	int ZONE = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__PURPOSE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__TRUST = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.VlanImpl <em>Vlan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.VlanImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVlan()
	 * @generated
	 */
	int VLAN = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN__ZONE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Vlan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VLAN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SubnetImpl <em>Subnet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SubnetImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSubnet()
	 * @generated
	 */
	int SUBNET = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__PREFIX = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ZONE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__VLAN = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__GATEWAY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Subnet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.IpAddressImpl <em>Ip Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.IpAddressImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getIpAddress()
	 * @generated
	 */
	int IP_ADDRESS = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subnet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__SUBNET = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Public Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS__PUBLIC_ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Ip Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IP_ADDRESS_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.LinkImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Near</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NEAR = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NEAR_INTERFACE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Far</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FAR = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FAR_INTERFACE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__MEDIUM = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.LineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.LineImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLine()
	 * @generated
	 */
	int LINE = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CARRIER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__SUPPLIER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CIRCUIT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CONTRACT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CONTRACTED_MEGABITS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PROMISED_AVAILABILITY = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NEAR_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NEAR_INTERFACE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__FAR_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__FAR_INTERFACE = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__BACKUP = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__ECHO = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.EchoAddressImpl <em>Echo Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.EchoAddressImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getEchoAddress()
	 * @generated
	 */
	int ECHO_ADDRESS = 39;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_ADDRESS__TRANSPORT = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_ADDRESS__ADDRESS = 1;

	/**
	 * The number of structural features of the '<em>Echo Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_ADDRESS_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DataLineImpl <em>Data Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DataLineImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDataLine()
	 * @generated
	 */
	int DATA_LINE = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__ID = LINE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CODE = LINE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NAME = LINE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__UNIT = LINE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CUSTODIAN = LINE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__PLACE = LINE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__STATE = LINE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__VALID_FROM = LINE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__VALID_TO = LINE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NOTE = LINE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__EXTERNAL_IDS = LINE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__DOCUMENTS = LINE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__PROVENANCE = LINE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CARRIER = LINE__CARRIER;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__SUPPLIER = LINE__SUPPLIER;

	/**
	 * The feature id for the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CIRCUIT = LINE__CIRCUIT;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CONTRACT = LINE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CONTRACTED_MEGABITS = LINE__CONTRACTED_MEGABITS;

	/**
	 * The feature id for the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__PROMISED_AVAILABILITY = LINE__PROMISED_AVAILABILITY;

	/**
	 * The feature id for the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NEAR_DEVICE = LINE__NEAR_DEVICE;

	/**
	 * The feature id for the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NEAR_INTERFACE = LINE__NEAR_INTERFACE;

	/**
	 * The feature id for the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__FAR_DEVICE = LINE__FAR_DEVICE;

	/**
	 * The feature id for the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__FAR_INTERFACE = LINE__FAR_INTERFACE;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__BACKUP = LINE__BACKUP;

	/**
	 * The feature id for the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__ECHO = LINE__ECHO;

	/**
	 * The number of structural features of the '<em>Data Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE_FEATURE_COUNT = LINE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.InternetLineImpl <em>Internet Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.InternetLineImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInternetLine()
	 * @generated
	 */
	int INTERNET_LINE = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__ID = LINE__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CODE = LINE__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__NAME = LINE__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__UNIT = LINE__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CUSTODIAN = LINE__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__PLACE = LINE__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__STATE = LINE__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__VALID_FROM = LINE__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__VALID_TO = LINE__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__NOTE = LINE__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__EXTERNAL_IDS = LINE__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__DOCUMENTS = LINE__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__PROVENANCE = LINE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CARRIER = LINE__CARRIER;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__SUPPLIER = LINE__SUPPLIER;

	/**
	 * The feature id for the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CIRCUIT = LINE__CIRCUIT;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CONTRACT = LINE__CONTRACT;

	/**
	 * The feature id for the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__CONTRACTED_MEGABITS = LINE__CONTRACTED_MEGABITS;

	/**
	 * The feature id for the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__PROMISED_AVAILABILITY = LINE__PROMISED_AVAILABILITY;

	/**
	 * The feature id for the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__NEAR_DEVICE = LINE__NEAR_DEVICE;

	/**
	 * The feature id for the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__NEAR_INTERFACE = LINE__NEAR_INTERFACE;

	/**
	 * The feature id for the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__FAR_DEVICE = LINE__FAR_DEVICE;

	/**
	 * The feature id for the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__FAR_INTERFACE = LINE__FAR_INTERFACE;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__BACKUP = LINE__BACKUP;

	/**
	 * The feature id for the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__ECHO = LINE__ECHO;

	/**
	 * The feature id for the '<em><b>Upload Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__UPLOAD_MEGABITS = LINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Public Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE__PUBLIC_ADDRESSES = LINE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Internet Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNET_LINE_FEATURE_COUNT = LINE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.VpnImpl <em>Vpn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.VpnImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVpn()
	 * @generated
	 */
	int VPN = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Near</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__NEAR = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Far</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__FAR = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN__OVER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Vpn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VPN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SoftwareProductImpl <em>Software Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SoftwareProductImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSoftwareProduct()
	 * @generated
	 */
	int SOFTWARE_PRODUCT = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__VENDOR = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__KIND = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT__END_OF_SUPPORT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Software Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_PRODUCT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.LicenceImpl <em>Licence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.LicenceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLicence()
	 * @generated
	 */
	int LICENCE = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__PRODUCT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__SEATS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__KEY_HINT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ENDS_ON = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__CONTRACT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Licence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.InstallationImpl <em>Installation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.InstallationImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInstallation()
	 * @generated
	 */
	int INSTALLATION = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__PRODUCT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__LICENCE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Installation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.WebSiteImpl <em>Web Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.WebSiteImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getWebSite()
	 * @generated
	 */
	int WEB_SITE = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__URL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expected Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__EXPECTED_ANSWER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reached Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__REACHED_OVER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Server</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__SERVER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__CERTIFICATE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE__CONTENT_UNIT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Web Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_SITE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.WebLabelImpl <em>Web Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.WebLabelImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getWebLabel()
	 * @generated
	 */
	int WEB_LABEL = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__SITE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__ISSUED_ON = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL__ENDS_ON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Web Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEB_LABEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.CertificateImpl <em>Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.CertificateImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCertificate()
	 * @generated
	 */
	int CERTIFICATE = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__PURPOSE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SUBJECT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ISSUER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SERIAL_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SHA256 = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ALGORITHM = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOT_BEFORE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOT_AFTER = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Revoked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__REVOKED_AT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__HOLDER = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Token</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__TOKEN = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SIM = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.UsbTokenImpl <em>Usb Token</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.UsbTokenImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUsbToken()
	 * @generated
	 */
	int USB_TOKEN = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__CODE = ASSET__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__UNIT = ASSET__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__CUSTODIAN = ASSET__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__PLACE = ASSET__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__STATE = ASSET__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__VALID_FROM = ASSET__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__VALID_TO = ASSET__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__NOTE = ASSET__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__EXTERNAL_IDS = ASSET__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__DOCUMENTS = ASSET__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__PROVENANCE = ASSET__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__MANUFACTURER = ASSET__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__MODEL = ASSET__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__SERIAL_NUMBER = ASSET__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__PRODUCT = ASSET__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__PURCHASED_ON = ASSET__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__PRICE = ASSET__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__WARRANTY_END = ASSET__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__SUPPORT_END = ASSET__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__CONTRACT = ASSET__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__LAST_SEEN_ON = ASSET__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN__HOLDER = ASSET_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Usb Token</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USB_TOKEN_FEATURE_COUNT = ASSET_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SimPkiImpl <em>Sim Pki</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SimPkiImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSimPki()
	 * @generated
	 */
	int SIM_PKI = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__CODE = ASSET__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__UNIT = ASSET__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__CUSTODIAN = ASSET__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PLACE = ASSET__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__STATE = ASSET__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__VALID_FROM = ASSET__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__VALID_TO = ASSET__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__NOTE = ASSET__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__EXTERNAL_IDS = ASSET__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__DOCUMENTS = ASSET__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PROVENANCE = ASSET__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__MANUFACTURER = ASSET__MANUFACTURER;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__MODEL = ASSET__MODEL;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__SERIAL_NUMBER = ASSET__SERIAL_NUMBER;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PRODUCT = ASSET__PRODUCT;

	/**
	 * The feature id for the '<em><b>Purchased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PURCHASED_ON = ASSET__PURCHASED_ON;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PRICE = ASSET__PRICE;

	/**
	 * The feature id for the '<em><b>Warranty End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__WARRANTY_END = ASSET__WARRANTY_END;

	/**
	 * The feature id for the '<em><b>Support End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__SUPPORT_END = ASSET__SUPPORT_END;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__CONTRACT = ASSET__CONTRACT;

	/**
	 * The feature id for the '<em><b>Last Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__LAST_SEEN_ON = ASSET__LAST_SEEN_ON;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__PHONE = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__CARRIER = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI__HOLDER = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Sim Pki</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIM_PKI_FEATURE_COUNT = ASSET_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.InformationAssetImpl <em>Information Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.InformationAssetImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationAsset()
	 * @generated
	 */
	int INFORMATION_ASSET = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__CLASSIFICATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__SENSITIVITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Information Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_ASSET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DataFlowImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDataFlow()
	 * @generated
	 */
	int DATA_FLOW = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__TO = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Information</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__INFORMATION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PROTOCOL = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Data Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl <em>Personal Data Processing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.PersonalDataProcessingImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPersonalDataProcessing()
	 * @generated
	 */
	int PERSONAL_DATA_PROCESSING = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Basic Subjects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__BASIC_SUBJECTS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sensitive Subjects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__SENSITIVE_SUBJECTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Counted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__COUNTED_ON = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING__METHOD = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Personal Data Processing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_DATA_PROCESSING_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.InformationSystemImpl <em>Information System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.InformationSystemImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationSystem()
	 * @generated
	 */
	int INFORMATION_SYSTEM = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Information</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__INFORMATION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__SCOPE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__OWNER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__OPERATOR = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Components</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__COMPONENTS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ALTERNATIVES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Resolves Procedures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__RESOLVES_PROCEDURES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.ServiceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__AUDIENCE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SYSTEMS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Users</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__USERS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.LevelProposalImpl <em>Level Proposal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.LevelProposalImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLevelProposal()
	 * @generated
	 */
	int LEVEL_PROPOSAL = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__RULE_SET = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__DECIDED_ON = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL__GROUNDS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Level Proposal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_PROPOSAL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DossierImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PROPOSAL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__STAGE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.AppraisalImpl <em>Appraisal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.AppraisalImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAppraisal()
	 * @generated
	 */
	int APPRAISAL = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Dossier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DOSSIER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Appraiser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__APPRAISER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DATE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__PASSED = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Appraisal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DecisionImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SUBJECT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ACT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RegulationImpl <em>Regulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RegulationImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRegulation()
	 * @generated
	 */
	int REGULATION = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ISSUED_ON = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ACT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__SYSTEMS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Regulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SecurityPlanImpl <em>Security Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SecurityPlanImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSecurityPlan()
	 * @generated
	 */
	int SECURITY_PLAN = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__STAGE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Complete On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__COMPLETE_ON = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN__ACT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Security Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_PLAN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RelationImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FROM = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TO = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__STRENGTH = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.StocktakeImpl <em>Stocktake</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.StocktakeImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getStocktake()
	 * @generated
	 */
	int STOCKTAKE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__UNIT = NAMED_ELEMENT__UNIT;

	/**
	 * The feature id for the '<em><b>Custodian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__CUSTODIAN = NAMED_ELEMENT__CUSTODIAN;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__STATE = NAMED_ELEMENT__STATE;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__VALID_FROM = NAMED_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__VALID_TO = NAMED_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__EXTERNAL_IDS = NAMED_ELEMENT__EXTERNAL_IDS;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__DOCUMENTS = NAMED_ELEMENT__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__STARTED_ON = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__ENDED_ON = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__SCOPE_UNIT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__SCOPE_PLACE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sightings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE__SIGHTINGS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Stocktake</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STOCKTAKE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SightingImpl <em>Sighting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SightingImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSighting()
	 * @generated
	 */
	int SIGHTING = 64;

	/**
	 * The feature id for the '<em><b>Scanned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__SCANNED = 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__PLACE = 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__AT = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__BY = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.LifecycleState <em>Lifecycle State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.LifecycleState
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLifecycleState()
	 * @generated
	 */
	int LIFECYCLE_STATE = 65;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.ProvenanceSource <em>Provenance Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.ProvenanceSource
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getProvenanceSource()
	 * @generated
	 */
	int PROVENANCE_SOURCE = 66;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.PlaceKind <em>Place Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.PlaceKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlaceKind()
	 * @generated
	 */
	int PLACE_KIND = 67;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.UnitKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnitKind()
	 * @generated
	 */
	int UNIT_KIND = 68;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.SuccessionKind <em>Succession Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.SuccessionKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSuccessionKind()
	 * @generated
	 */
	int SUCCESSION_KIND = 69;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.RoleKind <em>Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.RoleKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRoleKind()
	 * @generated
	 */
	int ROLE_KIND = 70;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.DocumentKind <em>Document Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.DocumentKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDocumentKind()
	 * @generated
	 */
	int DOCUMENT_KIND = 71;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.ServerForm <em>Server Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.ServerForm
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServerForm()
	 * @generated
	 */
	int SERVER_FORM = 72;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.AntivirusState <em>Antivirus State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.AntivirusState
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAntivirusState()
	 * @generated
	 */
	int ANTIVIRUS_STATE = 73;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.LinkMedium <em>Link Medium</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.LinkMedium
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLinkMedium()
	 * @generated
	 */
	int LINK_MEDIUM = 74;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.VpnKind <em>Vpn Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.VpnKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVpnKind()
	 * @generated
	 */
	int VPN_KIND = 75;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.SoftwareKind <em>Software Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.SoftwareKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSoftwareKind()
	 * @generated
	 */
	int SOFTWARE_KIND = 76;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.CertificatePurpose <em>Certificate Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.CertificatePurpose
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCertificatePurpose()
	 * @generated
	 */
	int CERTIFICATE_PURPOSE = 77;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.InformationClass <em>Information Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.InformationClass
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationClass()
	 * @generated
	 */
	int INFORMATION_CLASS = 78;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.SystemType <em>System Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.SystemType
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSystemType()
	 * @generated
	 */
	int SYSTEM_TYPE = 79;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.ServiceAudience <em>Service Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.ServiceAudience
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServiceAudience()
	 * @generated
	 */
	int SERVICE_AUDIENCE = 80;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.DossierStage <em>Dossier Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.DossierStage
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDossierStage()
	 * @generated
	 */
	int DOSSIER_STAGE = 81;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.DecisionSubject <em>Decision Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.DecisionSubject
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecisionSubject()
	 * @generated
	 */
	int DECISION_SUBJECT = 82;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.PlanStage <em>Plan Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.PlanStage
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlanStage()
	 * @generated
	 */
	int PLAN_STAGE = 83;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.RelationKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 84;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.RelationStrength <em>Relation Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.RelationStrength
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelationStrength()
	 * @generated
	 */
	int RELATION_STRENGTH = 85;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 86;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 87;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 88;


	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see vn.haidang.registry.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getId()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getCode()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Code();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.NamedElement#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getUnit()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Unit();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.NamedElement#getCustodian <em>Custodian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Custodian</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getCustodian()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Custodian();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.NamedElement#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getPlace()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Place();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getState()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_State();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getValidFrom()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getValidTo()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.NamedElement#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getNote()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.NamedElement#getExternalIds <em>External Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Ids</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getExternalIds()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_ExternalIds();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.NamedElement#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getDocuments()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.NamedElement#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see vn.haidang.registry.model.NamedElement#getProvenance()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Provenance();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.ExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Id</em>'.
	 * @see vn.haidang.registry.model.ExternalId
	 * @generated
	 */
	EClass getExternalId();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.ExternalId#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see vn.haidang.registry.model.ExternalId#getSystem()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_System();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.ExternalId#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see vn.haidang.registry.model.ExternalId#getValue()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Value();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see vn.haidang.registry.model.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Provenance#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see vn.haidang.registry.model.Provenance#getFeature()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Feature();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Provenance#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see vn.haidang.registry.model.Provenance#getSource()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Source();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Provenance#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see vn.haidang.registry.model.Provenance#getDetail()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Detail();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Provenance#getConfirmedAt <em>Confirmed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed At</em>'.
	 * @see vn.haidang.registry.model.Provenance#getConfirmedAt()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_ConfirmedAt();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see vn.haidang.registry.model.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Place#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Place#getKind()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Kind();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Place#getWithin <em>Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Within</em>'.
	 * @see vn.haidang.registry.model.Place#getWithin()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Within();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Place#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see vn.haidang.registry.model.Place#getAddress()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Address();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Place#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see vn.haidang.registry.model.Place#getLatitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Place#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see vn.haidang.registry.model.Place#getLongitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Longitude();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see vn.haidang.registry.model.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Unit#getKind()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Kind();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Unit#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see vn.haidang.registry.model.Unit#getParent()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Parent();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Unit#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see vn.haidang.registry.model.Unit#getShortName()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_ShortName();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Unit#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Head</em>'.
	 * @see vn.haidang.registry.model.Unit#getHead()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Head();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Unit#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see vn.haidang.registry.model.Unit#getAddress()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Address();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Unit#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see vn.haidang.registry.model.Unit#getPhone()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Phone();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Unit#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see vn.haidang.registry.model.Unit#getEmail()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Email();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Succession <em>Succession</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Succession</em>'.
	 * @see vn.haidang.registry.model.Succession
	 * @generated
	 */
	EClass getSuccession();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Succession#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Succession#getKind()
	 * @see #getSuccession()
	 * @generated
	 */
	EAttribute getSuccession_Kind();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Succession#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see vn.haidang.registry.model.Succession#getDate()
	 * @see #getSuccession()
	 * @generated
	 */
	EAttribute getSuccession_Date();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Succession#getLegalAct <em>Legal Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Legal Act</em>'.
	 * @see vn.haidang.registry.model.Succession#getLegalAct()
	 * @see #getSuccession()
	 * @generated
	 */
	EReference getSuccession_LegalAct();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Succession#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>From</em>'.
	 * @see vn.haidang.registry.model.Succession#getFrom()
	 * @see #getSuccession()
	 * @generated
	 */
	EReference getSuccession_From();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Succession#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>To</em>'.
	 * @see vn.haidang.registry.model.Succession#getTo()
	 * @see #getSuccession()
	 * @generated
	 */
	EReference getSuccession_To();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Succession#getApplied <em>Applied</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applied</em>'.
	 * @see vn.haidang.registry.model.Succession#getApplied()
	 * @see #getSuccession()
	 * @generated
	 */
	EAttribute getSuccession_Applied();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.Succession#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moves</em>'.
	 * @see vn.haidang.registry.model.Succession#getMoves()
	 * @see #getSuccession()
	 * @generated
	 */
	EReference getSuccession_Moves();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Move <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Move</em>'.
	 * @see vn.haidang.registry.model.Move
	 * @generated
	 */
	EClass getMove();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Move#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see vn.haidang.registry.model.Move#getElement()
	 * @see #getMove()
	 * @generated
	 */
	EReference getMove_Element();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Move#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see vn.haidang.registry.model.Move#getFeature()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_Feature();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Move#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see vn.haidang.registry.model.Move#getBefore()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_Before();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Move#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see vn.haidang.registry.model.Move#getAfter()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_After();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see vn.haidang.registry.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Person#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see vn.haidang.registry.model.Person#getTitle()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Title();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Person#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see vn.haidang.registry.model.Person#getPhone()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Phone();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Person#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see vn.haidang.registry.model.Person#getEmail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Email();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Person#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see vn.haidang.registry.model.Person#getAccount()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Account();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Post <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Post</em>'.
	 * @see vn.haidang.registry.model.Post
	 * @generated
	 */
	EClass getPost();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Post#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see vn.haidang.registry.model.Post#getRank()
	 * @see #getPost()
	 * @generated
	 */
	EAttribute getPost_Rank();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see vn.haidang.registry.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Assignment#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Post</em>'.
	 * @see vn.haidang.registry.model.Assignment#getPost()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Post();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Assignment#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see vn.haidang.registry.model.Assignment#getPerson()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Person();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Assignment#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see vn.haidang.registry.model.Assignment#getDecision()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Decision();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.RoleGrant <em>Role Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Grant</em>'.
	 * @see vn.haidang.registry.model.RoleGrant
	 * @generated
	 */
	EClass getRoleGrant();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.RoleGrant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see vn.haidang.registry.model.RoleGrant#getRole()
	 * @see #getRoleGrant()
	 * @generated
	 */
	EAttribute getRoleGrant_Role();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.RoleGrant#getHolderUnit <em>Holder Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder Unit</em>'.
	 * @see vn.haidang.registry.model.RoleGrant#getHolderUnit()
	 * @see #getRoleGrant()
	 * @generated
	 */
	EReference getRoleGrant_HolderUnit();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.RoleGrant#getHolderPerson <em>Holder Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder Person</em>'.
	 * @see vn.haidang.registry.model.RoleGrant#getHolderPerson()
	 * @see #getRoleGrant()
	 * @generated
	 */
	EReference getRoleGrant_HolderPerson();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.RoleGrant#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.RoleGrant#getSystem()
	 * @see #getRoleGrant()
	 * @generated
	 */
	EReference getRoleGrant_System();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.RoleGrant#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see vn.haidang.registry.model.RoleGrant#getDecision()
	 * @see #getRoleGrant()
	 * @generated
	 */
	EReference getRoleGrant_Decision();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Delegation <em>Delegation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delegation</em>'.
	 * @see vn.haidang.registry.model.Delegation
	 * @generated
	 */
	EClass getDelegation();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Delegation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see vn.haidang.registry.model.Delegation#getFrom()
	 * @see #getDelegation()
	 * @generated
	 */
	EReference getDelegation_From();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Delegation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see vn.haidang.registry.model.Delegation#getTo()
	 * @see #getDelegation()
	 * @generated
	 */
	EReference getDelegation_To();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Delegation#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see vn.haidang.registry.model.Delegation#getScope()
	 * @see #getDelegation()
	 * @generated
	 */
	EAttribute getDelegation_Scope();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Delegation#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see vn.haidang.registry.model.Delegation#getDecision()
	 * @see #getDelegation()
	 * @generated
	 */
	EReference getDelegation_Decision();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Supplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier</em>'.
	 * @see vn.haidang.registry.model.Supplier
	 * @generated
	 */
	EClass getSupplier();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Supplier#getTaxCode <em>Tax Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tax Code</em>'.
	 * @see vn.haidang.registry.model.Supplier#getTaxCode()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_TaxCode();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Supplier#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see vn.haidang.registry.model.Supplier#getAddress()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Address();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Supplier#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see vn.haidang.registry.model.Supplier#getPhone()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Phone();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Supplier#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see vn.haidang.registry.model.Supplier#getEmail()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Email();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Supplier#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see vn.haidang.registry.model.Supplier#getContact()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Contact();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Contract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract</em>'.
	 * @see vn.haidang.registry.model.Contract
	 * @generated
	 */
	EClass getContract();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Contract#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see vn.haidang.registry.model.Contract#getNumber()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Number();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Contract#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see vn.haidang.registry.model.Contract#getSupplier()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Contract#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see vn.haidang.registry.model.Contract#getSignedOn()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Contract#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see vn.haidang.registry.model.Contract#getEndsOn()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Contract#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see vn.haidang.registry.model.Contract#getValue()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Value();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Contract#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see vn.haidang.registry.model.Contract#getCovers()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Covers();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see vn.haidang.registry.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Document#getKind()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see vn.haidang.registry.model.Document#getNumber()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Number();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see vn.haidang.registry.model.Document#getIssuedOn()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see vn.haidang.registry.model.Document#getIssuer()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getSigner <em>Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer</em>'.
	 * @see vn.haidang.registry.model.Document#getSigner()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Signer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see vn.haidang.registry.model.Document#getFileName()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FileName();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see vn.haidang.registry.model.Document#getMediaType()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see vn.haidang.registry.model.Document#getSize()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Size();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Document#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see vn.haidang.registry.model.Document#getSha256()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Sha256();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see vn.haidang.registry.model.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getManufacturer <em>Manufacturer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manufacturer</em>'.
	 * @see vn.haidang.registry.model.Asset#getManufacturer()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Manufacturer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see vn.haidang.registry.model.Asset#getModel()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Model();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see vn.haidang.registry.model.Asset#getSerialNumber()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_SerialNumber();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Asset#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Product</em>'.
	 * @see vn.haidang.registry.model.Asset#getProduct()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Product();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getPurchasedOn <em>Purchased On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purchased On</em>'.
	 * @see vn.haidang.registry.model.Asset#getPurchasedOn()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_PurchasedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getPrice <em>Price</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price</em>'.
	 * @see vn.haidang.registry.model.Asset#getPrice()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Price();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getWarrantyEnd <em>Warranty End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warranty End</em>'.
	 * @see vn.haidang.registry.model.Asset#getWarrantyEnd()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_WarrantyEnd();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getSupportEnd <em>Support End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Support End</em>'.
	 * @see vn.haidang.registry.model.Asset#getSupportEnd()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_SupportEnd();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Asset#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see vn.haidang.registry.model.Asset#getContract()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Contract();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Asset#getLastSeenOn <em>Last Seen On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen On</em>'.
	 * @see vn.haidang.registry.model.Asset#getLastSeenOn()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_LastSeenOn();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.DeviceModel <em>Device Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Model</em>'.
	 * @see vn.haidang.registry.model.DeviceModel
	 * @generated
	 */
	EClass getDeviceModel();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DeviceModel#getManufacturer <em>Manufacturer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manufacturer</em>'.
	 * @see vn.haidang.registry.model.DeviceModel#getManufacturer()
	 * @see #getDeviceModel()
	 * @generated
	 */
	EAttribute getDeviceModel_Manufacturer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DeviceModel#getEndOfSale <em>End Of Sale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Of Sale</em>'.
	 * @see vn.haidang.registry.model.DeviceModel#getEndOfSale()
	 * @see #getDeviceModel()
	 * @generated
	 */
	EAttribute getDeviceModel_EndOfSale();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DeviceModel#getEndOfSupport <em>End Of Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Of Support</em>'.
	 * @see vn.haidang.registry.model.DeviceModel#getEndOfSupport()
	 * @see #getDeviceModel()
	 * @generated
	 */
	EAttribute getDeviceModel_EndOfSupport();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see vn.haidang.registry.model.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Device#getUplink <em>Uplink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Uplink</em>'.
	 * @see vn.haidang.registry.model.Device#getUplink()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Uplink();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Device#getPoweredBy <em>Powered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Powered By</em>'.
	 * @see vn.haidang.registry.model.Device#getPoweredBy()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_PoweredBy();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getManagementAddress <em>Management Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Management Address</em>'.
	 * @see vn.haidang.registry.model.Device#getManagementAddress()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_ManagementAddress();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see vn.haidang.registry.model.Device#getMacAddress()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getHostName <em>Host Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Name</em>'.
	 * @see vn.haidang.registry.model.Device#getHostName()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_HostName();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see vn.haidang.registry.model.Device#getFirmware()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see vn.haidang.registry.model.Device#getOperatingSystem()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_OperatingSystem();

	/**
	 * Returns the meta object for the containment reference '{@link vn.haidang.registry.model.Device#getSnmp <em>Snmp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Snmp</em>'.
	 * @see vn.haidang.registry.model.Device#getSnmp()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Snmp();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.Device#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see vn.haidang.registry.model.Device#getInterfaces()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Interfaces();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.SnmpEndpoint <em>Snmp Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snmp Endpoint</em>'.
	 * @see vn.haidang.registry.model.SnmpEndpoint
	 * @generated
	 */
	EClass getSnmpEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SnmpEndpoint#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see vn.haidang.registry.model.SnmpEndpoint#getHost()
	 * @see #getSnmpEndpoint()
	 * @generated
	 */
	EAttribute getSnmpEndpoint_Host();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SnmpEndpoint#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see vn.haidang.registry.model.SnmpEndpoint#getPort()
	 * @see #getSnmpEndpoint()
	 * @generated
	 */
	EAttribute getSnmpEndpoint_Port();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SnmpEndpoint#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see vn.haidang.registry.model.SnmpEndpoint#getProfile()
	 * @see #getSnmpEndpoint()
	 * @generated
	 */
	EAttribute getSnmpEndpoint_Profile();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Interface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface</em>'.
	 * @see vn.haidang.registry.model.Interface
	 * @generated
	 */
	EClass getInterface();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Interface#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see vn.haidang.registry.model.Interface#getName()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_Name();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Interface#getAlias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias</em>'.
	 * @see vn.haidang.registry.model.Interface#getAlias()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_Alias();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Interface#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see vn.haidang.registry.model.Interface#getMacAddress()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Interface#getSpeed <em>Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed</em>'.
	 * @see vn.haidang.registry.model.Interface#getSpeed()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_Speed();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Interface#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vlan</em>'.
	 * @see vn.haidang.registry.model.Interface#getVlan()
	 * @see #getInterface()
	 * @generated
	 */
	EReference getInterface_Vlan();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Interface#getPeer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Peer</em>'.
	 * @see vn.haidang.registry.model.Interface#getPeer()
	 * @see #getInterface()
	 * @generated
	 */
	EReference getInterface_Peer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Interface#getPeerInterface <em>Peer Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peer Interface</em>'.
	 * @see vn.haidang.registry.model.Interface#getPeerInterface()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_PeerInterface();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Router <em>Router</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Router</em>'.
	 * @see vn.haidang.registry.model.Router
	 * @generated
	 */
	EClass getRouter();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Switch <em>Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switch</em>'.
	 * @see vn.haidang.registry.model.Switch
	 * @generated
	 */
	EClass getSwitch();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Switch#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ports</em>'.
	 * @see vn.haidang.registry.model.Switch#getPorts()
	 * @see #getSwitch()
	 * @generated
	 */
	EAttribute getSwitch_Ports();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Firewall <em>Firewall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firewall</em>'.
	 * @see vn.haidang.registry.model.Firewall
	 * @generated
	 */
	EClass getFirewall();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Firewall#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see vn.haidang.registry.model.Firewall#getPartner()
	 * @see #getFirewall()
	 * @generated
	 */
	EReference getFirewall_Partner();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.AccessPoint <em>Access Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Access Point</em>'.
	 * @see vn.haidang.registry.model.AccessPoint
	 * @generated
	 */
	EClass getAccessPoint();

	/**
	 * Returns the meta object for the attribute list '{@link vn.haidang.registry.model.AccessPoint#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Networks</em>'.
	 * @see vn.haidang.registry.model.AccessPoint#getNetworks()
	 * @see #getAccessPoint()
	 * @generated
	 */
	EAttribute getAccessPoint_Networks();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Server <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server</em>'.
	 * @see vn.haidang.registry.model.Server
	 * @generated
	 */
	EClass getServer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Server#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see vn.haidang.registry.model.Server#getForm()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Form();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Server#getRunsOn <em>Runs On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Runs On</em>'.
	 * @see vn.haidang.registry.model.Server#getRunsOn()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_RunsOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Server#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cores</em>'.
	 * @see vn.haidang.registry.model.Server#getCores()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Cores();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Server#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see vn.haidang.registry.model.Server#getMemory()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Memory();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Server#getStorage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage</em>'.
	 * @see vn.haidang.registry.model.Server#getStorage()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_Storage();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Computer <em>Computer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Computer</em>'.
	 * @see vn.haidang.registry.model.Computer
	 * @generated
	 */
	EClass getComputer();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Computer#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>User</em>'.
	 * @see vn.haidang.registry.model.Computer#getUser()
	 * @see #getComputer()
	 * @generated
	 */
	EReference getComputer_User();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Computer#getAntivirus <em>Antivirus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Antivirus</em>'.
	 * @see vn.haidang.registry.model.Computer#getAntivirus()
	 * @see #getComputer()
	 * @generated
	 */
	EAttribute getComputer_Antivirus();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Computer#getShared <em>Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared</em>'.
	 * @see vn.haidang.registry.model.Computer#getShared()
	 * @see #getComputer()
	 * @generated
	 */
	EAttribute getComputer_Shared();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Kiosk <em>Kiosk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kiosk</em>'.
	 * @see vn.haidang.registry.model.Kiosk
	 * @generated
	 */
	EClass getKiosk();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Printer <em>Printer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Printer</em>'.
	 * @see vn.haidang.registry.model.Printer
	 * @generated
	 */
	EClass getPrinter();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Printer#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>User</em>'.
	 * @see vn.haidang.registry.model.Printer#getUser()
	 * @see #getPrinter()
	 * @generated
	 */
	EReference getPrinter_User();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Camera <em>Camera</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Camera</em>'.
	 * @see vn.haidang.registry.model.Camera
	 * @generated
	 */
	EClass getCamera();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Camera#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see vn.haidang.registry.model.Camera#getPurpose()
	 * @see #getCamera()
	 * @generated
	 */
	EAttribute getCamera_Purpose();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Camera#getRecorder <em>Recorder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recorder</em>'.
	 * @see vn.haidang.registry.model.Camera#getRecorder()
	 * @see #getCamera()
	 * @generated
	 */
	EReference getCamera_Recorder();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Ups <em>Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ups</em>'.
	 * @see vn.haidang.registry.model.Ups
	 * @generated
	 */
	EClass getUps();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Ups#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see vn.haidang.registry.model.Ups#getCapacity()
	 * @see #getUps()
	 * @generated
	 */
	EAttribute getUps_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Ups#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see vn.haidang.registry.model.Ups#getRuntime()
	 * @see #getUps()
	 * @generated
	 */
	EAttribute getUps_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Ups#getBatteryReplaceOn <em>Battery Replace On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Battery Replace On</em>'.
	 * @see vn.haidang.registry.model.Ups#getBatteryReplaceOn()
	 * @see #getUps()
	 * @generated
	 */
	EAttribute getUps_BatteryReplaceOn();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.OtherDevice <em>Other Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Device</em>'.
	 * @see vn.haidang.registry.model.OtherDevice
	 * @generated
	 */
	EClass getOtherDevice();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.RemovableMedium <em>Removable Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Removable Medium</em>'.
	 * @see vn.haidang.registry.model.RemovableMedium
	 * @generated
	 */
	EClass getRemovableMedium();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.RemovableMedium#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see vn.haidang.registry.model.RemovableMedium#getCapacity()
	 * @see #getRemovableMedium()
	 * @generated
	 */
	EAttribute getRemovableMedium_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.RemovableMedium#getEncrypted <em>Encrypted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted</em>'.
	 * @see vn.haidang.registry.model.RemovableMedium#getEncrypted()
	 * @see #getRemovableMedium()
	 * @generated
	 */
	EAttribute getRemovableMedium_Encrypted();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.OtherAsset <em>Other Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Asset</em>'.
	 * @see vn.haidang.registry.model.OtherAsset
	 * @generated
	 */
	EClass getOtherAsset();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see vn.haidang.registry.model.Zone
	 * @generated
	 */
	EClass getZone();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Zone#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see vn.haidang.registry.model.Zone#getPurpose()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Zone#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust</em>'.
	 * @see vn.haidang.registry.model.Zone#getTrust()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Trust();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Vlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vlan</em>'.
	 * @see vn.haidang.registry.model.Vlan
	 * @generated
	 */
	EClass getVlan();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Vlan#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see vn.haidang.registry.model.Vlan#getNumber()
	 * @see #getVlan()
	 * @generated
	 */
	EAttribute getVlan_Number();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Vlan#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone</em>'.
	 * @see vn.haidang.registry.model.Vlan#getZone()
	 * @see #getVlan()
	 * @generated
	 */
	EReference getVlan_Zone();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Subnet <em>Subnet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subnet</em>'.
	 * @see vn.haidang.registry.model.Subnet
	 * @generated
	 */
	EClass getSubnet();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Subnet#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see vn.haidang.registry.model.Subnet#getPrefix()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_Prefix();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Subnet#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone</em>'.
	 * @see vn.haidang.registry.model.Subnet#getZone()
	 * @see #getSubnet()
	 * @generated
	 */
	EReference getSubnet_Zone();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Subnet#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vlan</em>'.
	 * @see vn.haidang.registry.model.Subnet#getVlan()
	 * @see #getSubnet()
	 * @generated
	 */
	EReference getSubnet_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Subnet#getGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see vn.haidang.registry.model.Subnet#getGateway()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_Gateway();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.IpAddress <em>Ip Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ip Address</em>'.
	 * @see vn.haidang.registry.model.IpAddress
	 * @generated
	 */
	EClass getIpAddress();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.IpAddress#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see vn.haidang.registry.model.IpAddress#getAddress()
	 * @see #getIpAddress()
	 * @generated
	 */
	EAttribute getIpAddress_Address();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.IpAddress#getSubnet <em>Subnet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subnet</em>'.
	 * @see vn.haidang.registry.model.IpAddress#getSubnet()
	 * @see #getIpAddress()
	 * @generated
	 */
	EReference getIpAddress_Subnet();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.IpAddress#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see vn.haidang.registry.model.IpAddress#getDevice()
	 * @see #getIpAddress()
	 * @generated
	 */
	EReference getIpAddress_Device();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.IpAddress#getPublicAddress <em>Public Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Address</em>'.
	 * @see vn.haidang.registry.model.IpAddress#getPublicAddress()
	 * @see #getIpAddress()
	 * @generated
	 */
	EAttribute getIpAddress_PublicAddress();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see vn.haidang.registry.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Link#getNear <em>Near</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Near</em>'.
	 * @see vn.haidang.registry.model.Link#getNear()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Near();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Link#getNearInterface <em>Near Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Interface</em>'.
	 * @see vn.haidang.registry.model.Link#getNearInterface()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_NearInterface();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Link#getFar <em>Far</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Far</em>'.
	 * @see vn.haidang.registry.model.Link#getFar()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Far();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Link#getFarInterface <em>Far Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Interface</em>'.
	 * @see vn.haidang.registry.model.Link#getFarInterface()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_FarInterface();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Link#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium</em>'.
	 * @see vn.haidang.registry.model.Link#getMedium()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Medium();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Line <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see vn.haidang.registry.model.Line
	 * @generated
	 */
	EClass getLine();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see vn.haidang.registry.model.Line#getCarrier()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Carrier();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Line#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see vn.haidang.registry.model.Line#getSupplier()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getCircuit <em>Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Circuit</em>'.
	 * @see vn.haidang.registry.model.Line#getCircuit()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Circuit();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Line#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see vn.haidang.registry.model.Line#getContract()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_Contract();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getContractedMegabits <em>Contracted Megabits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contracted Megabits</em>'.
	 * @see vn.haidang.registry.model.Line#getContractedMegabits()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_ContractedMegabits();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getPromisedAvailability <em>Promised Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promised Availability</em>'.
	 * @see vn.haidang.registry.model.Line#getPromisedAvailability()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_PromisedAvailability();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Line#getNearDevice <em>Near Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Near Device</em>'.
	 * @see vn.haidang.registry.model.Line#getNearDevice()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_NearDevice();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getNearInterface <em>Near Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Interface</em>'.
	 * @see vn.haidang.registry.model.Line#getNearInterface()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_NearInterface();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Line#getFarDevice <em>Far Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Far Device</em>'.
	 * @see vn.haidang.registry.model.Line#getFarDevice()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_FarDevice();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Line#getFarInterface <em>Far Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Interface</em>'.
	 * @see vn.haidang.registry.model.Line#getFarInterface()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_FarInterface();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Line#getBackup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Backup</em>'.
	 * @see vn.haidang.registry.model.Line#getBackup()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_Backup();

	/**
	 * Returns the meta object for the containment reference '{@link vn.haidang.registry.model.Line#getEcho <em>Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Echo</em>'.
	 * @see vn.haidang.registry.model.Line#getEcho()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_Echo();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.EchoAddress <em>Echo Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Echo Address</em>'.
	 * @see vn.haidang.registry.model.EchoAddress
	 * @generated
	 */
	EClass getEchoAddress();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.EchoAddress#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see vn.haidang.registry.model.EchoAddress#getTransport()
	 * @see #getEchoAddress()
	 * @generated
	 */
	EAttribute getEchoAddress_Transport();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.EchoAddress#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see vn.haidang.registry.model.EchoAddress#getAddress()
	 * @see #getEchoAddress()
	 * @generated
	 */
	EAttribute getEchoAddress_Address();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.DataLine <em>Data Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Line</em>'.
	 * @see vn.haidang.registry.model.DataLine
	 * @generated
	 */
	EClass getDataLine();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.InternetLine <em>Internet Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Internet Line</em>'.
	 * @see vn.haidang.registry.model.InternetLine
	 * @generated
	 */
	EClass getInternetLine();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InternetLine#getUploadMegabits <em>Upload Megabits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upload Megabits</em>'.
	 * @see vn.haidang.registry.model.InternetLine#getUploadMegabits()
	 * @see #getInternetLine()
	 * @generated
	 */
	EAttribute getInternetLine_UploadMegabits();

	/**
	 * Returns the meta object for the attribute list '{@link vn.haidang.registry.model.InternetLine#getPublicAddresses <em>Public Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Public Addresses</em>'.
	 * @see vn.haidang.registry.model.InternetLine#getPublicAddresses()
	 * @see #getInternetLine()
	 * @generated
	 */
	EAttribute getInternetLine_PublicAddresses();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Vpn <em>Vpn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vpn</em>'.
	 * @see vn.haidang.registry.model.Vpn
	 * @generated
	 */
	EClass getVpn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Vpn#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Vpn#getKind()
	 * @see #getVpn()
	 * @generated
	 */
	EAttribute getVpn_Kind();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Vpn#getNear <em>Near</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Near</em>'.
	 * @see vn.haidang.registry.model.Vpn#getNear()
	 * @see #getVpn()
	 * @generated
	 */
	EReference getVpn_Near();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Vpn#getFar <em>Far</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Far</em>'.
	 * @see vn.haidang.registry.model.Vpn#getFar()
	 * @see #getVpn()
	 * @generated
	 */
	EReference getVpn_Far();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Vpn#getOver <em>Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Over</em>'.
	 * @see vn.haidang.registry.model.Vpn#getOver()
	 * @see #getVpn()
	 * @generated
	 */
	EReference getVpn_Over();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.SoftwareProduct <em>Software Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software Product</em>'.
	 * @see vn.haidang.registry.model.SoftwareProduct
	 * @generated
	 */
	EClass getSoftwareProduct();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SoftwareProduct#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see vn.haidang.registry.model.SoftwareProduct#getVendor()
	 * @see #getSoftwareProduct()
	 * @generated
	 */
	EAttribute getSoftwareProduct_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SoftwareProduct#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.SoftwareProduct#getKind()
	 * @see #getSoftwareProduct()
	 * @generated
	 */
	EAttribute getSoftwareProduct_Kind();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SoftwareProduct#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see vn.haidang.registry.model.SoftwareProduct#getVersion()
	 * @see #getSoftwareProduct()
	 * @generated
	 */
	EAttribute getSoftwareProduct_Version();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SoftwareProduct#getEndOfSupport <em>End Of Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Of Support</em>'.
	 * @see vn.haidang.registry.model.SoftwareProduct#getEndOfSupport()
	 * @see #getSoftwareProduct()
	 * @generated
	 */
	EAttribute getSoftwareProduct_EndOfSupport();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Licence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Licence</em>'.
	 * @see vn.haidang.registry.model.Licence
	 * @generated
	 */
	EClass getLicence();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Licence#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Product</em>'.
	 * @see vn.haidang.registry.model.Licence#getProduct()
	 * @see #getLicence()
	 * @generated
	 */
	EReference getLicence_Product();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Licence#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats</em>'.
	 * @see vn.haidang.registry.model.Licence#getSeats()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_Seats();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Licence#getKeyHint <em>Key Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Hint</em>'.
	 * @see vn.haidang.registry.model.Licence#getKeyHint()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_KeyHint();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Licence#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see vn.haidang.registry.model.Licence#getEndsOn()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_EndsOn();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Licence#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see vn.haidang.registry.model.Licence#getContract()
	 * @see #getLicence()
	 * @generated
	 */
	EReference getLicence_Contract();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Installation <em>Installation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Installation</em>'.
	 * @see vn.haidang.registry.model.Installation
	 * @generated
	 */
	EClass getInstallation();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Installation#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Product</em>'.
	 * @see vn.haidang.registry.model.Installation#getProduct()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Product();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Installation#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see vn.haidang.registry.model.Installation#getVersion()
	 * @see #getInstallation()
	 * @generated
	 */
	EAttribute getInstallation_Version();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Installation#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see vn.haidang.registry.model.Installation#getDevice()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Device();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Installation#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Licence</em>'.
	 * @see vn.haidang.registry.model.Installation#getLicence()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Licence();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.WebSite <em>Web Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Web Site</em>'.
	 * @see vn.haidang.registry.model.WebSite
	 * @generated
	 */
	EClass getWebSite();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.WebSite#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see vn.haidang.registry.model.WebSite#getUrl()
	 * @see #getWebSite()
	 * @generated
	 */
	EAttribute getWebSite_Url();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.WebSite#getExpectedAnswer <em>Expected Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Answer</em>'.
	 * @see vn.haidang.registry.model.WebSite#getExpectedAnswer()
	 * @see #getWebSite()
	 * @generated
	 */
	EAttribute getWebSite_ExpectedAnswer();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebSite#getReachedOver <em>Reached Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reached Over</em>'.
	 * @see vn.haidang.registry.model.WebSite#getReachedOver()
	 * @see #getWebSite()
	 * @generated
	 */
	EReference getWebSite_ReachedOver();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebSite#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.WebSite#getSystem()
	 * @see #getWebSite()
	 * @generated
	 */
	EReference getWebSite_System();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebSite#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Server</em>'.
	 * @see vn.haidang.registry.model.WebSite#getServer()
	 * @see #getWebSite()
	 * @generated
	 */
	EReference getWebSite_Server();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebSite#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Certificate</em>'.
	 * @see vn.haidang.registry.model.WebSite#getCertificate()
	 * @see #getWebSite()
	 * @generated
	 */
	EReference getWebSite_Certificate();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebSite#getContentUnit <em>Content Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Content Unit</em>'.
	 * @see vn.haidang.registry.model.WebSite#getContentUnit()
	 * @see #getWebSite()
	 * @generated
	 */
	EReference getWebSite_ContentUnit();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.WebLabel <em>Web Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Web Label</em>'.
	 * @see vn.haidang.registry.model.WebLabel
	 * @generated
	 */
	EClass getWebLabel();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.WebLabel#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see vn.haidang.registry.model.WebLabel#getSite()
	 * @see #getWebLabel()
	 * @generated
	 */
	EReference getWebLabel_Site();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.WebLabel#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see vn.haidang.registry.model.WebLabel#getIssuedOn()
	 * @see #getWebLabel()
	 * @generated
	 */
	EAttribute getWebLabel_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.WebLabel#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see vn.haidang.registry.model.WebLabel#getEndsOn()
	 * @see #getWebLabel()
	 * @generated
	 */
	EAttribute getWebLabel_EndsOn();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Certificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate</em>'.
	 * @see vn.haidang.registry.model.Certificate
	 * @generated
	 */
	EClass getCertificate();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see vn.haidang.registry.model.Certificate#getPurpose()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see vn.haidang.registry.model.Certificate#getSubject()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Subject();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see vn.haidang.registry.model.Certificate#getIssuer()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see vn.haidang.registry.model.Certificate#getSerialNumber()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see vn.haidang.registry.model.Certificate#getSha256()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getAlgorithm <em>Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Algorithm</em>'.
	 * @see vn.haidang.registry.model.Certificate#getAlgorithm()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Algorithm();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getNotBefore <em>Not Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Before</em>'.
	 * @see vn.haidang.registry.model.Certificate#getNotBefore()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_NotBefore();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getNotAfter <em>Not After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not After</em>'.
	 * @see vn.haidang.registry.model.Certificate#getNotAfter()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_NotAfter();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Certificate#getRevokedAt <em>Revoked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked At</em>'.
	 * @see vn.haidang.registry.model.Certificate#getRevokedAt()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_RevokedAt();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Certificate#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see vn.haidang.registry.model.Certificate#getHolder()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Holder();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Certificate#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Token</em>'.
	 * @see vn.haidang.registry.model.Certificate#getToken()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Token();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Certificate#getSim <em>Sim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sim</em>'.
	 * @see vn.haidang.registry.model.Certificate#getSim()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Sim();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.UsbToken <em>Usb Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Usb Token</em>'.
	 * @see vn.haidang.registry.model.UsbToken
	 * @generated
	 */
	EClass getUsbToken();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.UsbToken#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see vn.haidang.registry.model.UsbToken#getHolder()
	 * @see #getUsbToken()
	 * @generated
	 */
	EReference getUsbToken_Holder();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.SimPki <em>Sim Pki</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sim Pki</em>'.
	 * @see vn.haidang.registry.model.SimPki
	 * @generated
	 */
	EClass getSimPki();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SimPki#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see vn.haidang.registry.model.SimPki#getPhone()
	 * @see #getSimPki()
	 * @generated
	 */
	EAttribute getSimPki_Phone();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SimPki#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see vn.haidang.registry.model.SimPki#getCarrier()
	 * @see #getSimPki()
	 * @generated
	 */
	EAttribute getSimPki_Carrier();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.SimPki#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see vn.haidang.registry.model.SimPki#getHolder()
	 * @see #getSimPki()
	 * @generated
	 */
	EReference getSimPki_Holder();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.InformationAsset <em>Information Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information Asset</em>'.
	 * @see vn.haidang.registry.model.InformationAsset
	 * @generated
	 */
	EClass getInformationAsset();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationAsset#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see vn.haidang.registry.model.InformationAsset#getClassification()
	 * @see #getInformationAsset()
	 * @generated
	 */
	EAttribute getInformationAsset_Classification();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationAsset#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see vn.haidang.registry.model.InformationAsset#getSensitivity()
	 * @see #getInformationAsset()
	 * @generated
	 */
	EAttribute getInformationAsset_Sensitivity();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.InformationAsset#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.InformationAsset#getSystem()
	 * @see #getInformationAsset()
	 * @generated
	 */
	EReference getInformationAsset_System();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.DataFlow <em>Data Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Flow</em>'.
	 * @see vn.haidang.registry.model.DataFlow
	 * @generated
	 */
	EClass getDataFlow();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.DataFlow#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see vn.haidang.registry.model.DataFlow#getFrom()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_From();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.DataFlow#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see vn.haidang.registry.model.DataFlow#getTo()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_To();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.DataFlow#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Information</em>'.
	 * @see vn.haidang.registry.model.DataFlow#getInformation()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_Information();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataFlow#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see vn.haidang.registry.model.DataFlow#getProtocol()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Protocol();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.PersonalDataProcessing <em>Personal Data Processing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Personal Data Processing</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing
	 * @generated
	 */
	EClass getPersonalDataProcessing();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.PersonalDataProcessing#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing#getSystem()
	 * @see #getPersonalDataProcessing()
	 * @generated
	 */
	EReference getPersonalDataProcessing_System();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.PersonalDataProcessing#getBasicSubjects <em>Basic Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basic Subjects</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing#getBasicSubjects()
	 * @see #getPersonalDataProcessing()
	 * @generated
	 */
	EAttribute getPersonalDataProcessing_BasicSubjects();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.PersonalDataProcessing#getSensitiveSubjects <em>Sensitive Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitive Subjects</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing#getSensitiveSubjects()
	 * @see #getPersonalDataProcessing()
	 * @generated
	 */
	EAttribute getPersonalDataProcessing_SensitiveSubjects();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.PersonalDataProcessing#getCountedOn <em>Counted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counted On</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing#getCountedOn()
	 * @see #getPersonalDataProcessing()
	 * @generated
	 */
	EAttribute getPersonalDataProcessing_CountedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.PersonalDataProcessing#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see vn.haidang.registry.model.PersonalDataProcessing#getMethod()
	 * @see #getPersonalDataProcessing()
	 * @generated
	 */
	EAttribute getPersonalDataProcessing_Method();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information System</em>'.
	 * @see vn.haidang.registry.model.InformationSystem
	 * @generated
	 */
	EClass getInformationSystem();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationSystem#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getType()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Type();

	/**
	 * Returns the meta object for the attribute list '{@link vn.haidang.registry.model.InformationSystem#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Information</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getInformation()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Information();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationSystem#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getScope()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Scope();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.InformationSystem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getOwner()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Owner();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.InformationSystem#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operator</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getOperator()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Operator();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.InformationSystem#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Components</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getComponents()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Components();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.InformationSystem#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Alternatives</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getAlternatives()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Alternatives();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationSystem#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getLevel()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_Level();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.InformationSystem#getResolvesProcedures <em>Resolves Procedures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolves Procedures</em>'.
	 * @see vn.haidang.registry.model.InformationSystem#getResolvesProcedures()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EAttribute getInformationSystem_ResolvesProcedures();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see vn.haidang.registry.model.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Service#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see vn.haidang.registry.model.Service#getAudience()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Audience();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Service#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see vn.haidang.registry.model.Service#getSystems()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Systems();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Service#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Users</em>'.
	 * @see vn.haidang.registry.model.Service#getUsers()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Users();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.LevelProposal <em>Level Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level Proposal</em>'.
	 * @see vn.haidang.registry.model.LevelProposal
	 * @generated
	 */
	EClass getLevelProposal();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.LevelProposal#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.LevelProposal#getSystem()
	 * @see #getLevelProposal()
	 * @generated
	 */
	EReference getLevelProposal_System();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.LevelProposal#getRuleSet <em>Rule Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Set</em>'.
	 * @see vn.haidang.registry.model.LevelProposal#getRuleSet()
	 * @see #getLevelProposal()
	 * @generated
	 */
	EAttribute getLevelProposal_RuleSet();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.LevelProposal#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see vn.haidang.registry.model.LevelProposal#getLevel()
	 * @see #getLevelProposal()
	 * @generated
	 */
	EAttribute getLevelProposal_Level();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.LevelProposal#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see vn.haidang.registry.model.LevelProposal#getDecidedOn()
	 * @see #getLevelProposal()
	 * @generated
	 */
	EAttribute getLevelProposal_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.LevelProposal#getGrounds <em>Grounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds</em>'.
	 * @see vn.haidang.registry.model.LevelProposal#getGrounds()
	 * @see #getLevelProposal()
	 * @generated
	 */
	EAttribute getLevelProposal_Grounds();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see vn.haidang.registry.model.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Dossier#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proposal</em>'.
	 * @see vn.haidang.registry.model.Dossier#getProposal()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Dossier#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see vn.haidang.registry.model.Dossier#getVersion()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Version();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Dossier#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see vn.haidang.registry.model.Dossier#getStage()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Stage();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Appraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appraisal</em>'.
	 * @see vn.haidang.registry.model.Appraisal
	 * @generated
	 */
	EClass getAppraisal();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Appraisal#getDossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dossier</em>'.
	 * @see vn.haidang.registry.model.Appraisal#getDossier()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Dossier();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Appraisal#getAppraiser <em>Appraiser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Appraiser</em>'.
	 * @see vn.haidang.registry.model.Appraisal#getAppraiser()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Appraiser();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Appraisal#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see vn.haidang.registry.model.Appraisal#getDate()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_Date();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Appraisal#getPassed <em>Passed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed</em>'.
	 * @see vn.haidang.registry.model.Appraisal#getPassed()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_Passed();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see vn.haidang.registry.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Decision#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.Decision#getSystem()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_System();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Decision#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see vn.haidang.registry.model.Decision#getSubject()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Subject();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Decision#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see vn.haidang.registry.model.Decision#getLevel()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Level();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Decision#getAct <em>Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Act</em>'.
	 * @see vn.haidang.registry.model.Decision#getAct()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Act();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Regulation <em>Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regulation</em>'.
	 * @see vn.haidang.registry.model.Regulation
	 * @generated
	 */
	EClass getRegulation();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Regulation#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see vn.haidang.registry.model.Regulation#getIssuedOn()
	 * @see #getRegulation()
	 * @generated
	 */
	EAttribute getRegulation_IssuedOn();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Regulation#getAct <em>Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Act</em>'.
	 * @see vn.haidang.registry.model.Regulation#getAct()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Act();

	/**
	 * Returns the meta object for the reference list '{@link vn.haidang.registry.model.Regulation#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see vn.haidang.registry.model.Regulation#getSystems()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Systems();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.SecurityPlan <em>Security Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Security Plan</em>'.
	 * @see vn.haidang.registry.model.SecurityPlan
	 * @generated
	 */
	EClass getSecurityPlan();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.SecurityPlan#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see vn.haidang.registry.model.SecurityPlan#getSystem()
	 * @see #getSecurityPlan()
	 * @generated
	 */
	EReference getSecurityPlan_System();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SecurityPlan#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see vn.haidang.registry.model.SecurityPlan#getStage()
	 * @see #getSecurityPlan()
	 * @generated
	 */
	EAttribute getSecurityPlan_Stage();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.SecurityPlan#getCompleteOn <em>Complete On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete On</em>'.
	 * @see vn.haidang.registry.model.SecurityPlan#getCompleteOn()
	 * @see #getSecurityPlan()
	 * @generated
	 */
	EAttribute getSecurityPlan_CompleteOn();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.SecurityPlan#getAct <em>Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Act</em>'.
	 * @see vn.haidang.registry.model.SecurityPlan#getAct()
	 * @see #getSecurityPlan()
	 * @generated
	 */
	EReference getSecurityPlan_Act();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see vn.haidang.registry.model.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Kind();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Relation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see vn.haidang.registry.model.Relation#getFrom()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_From();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Relation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see vn.haidang.registry.model.Relation#getTo()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_To();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Relation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see vn.haidang.registry.model.Relation#getStrength()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Strength();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Stocktake <em>Stocktake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stocktake</em>'.
	 * @see vn.haidang.registry.model.Stocktake
	 * @generated
	 */
	EClass getStocktake();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Stocktake#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see vn.haidang.registry.model.Stocktake#getStartedOn()
	 * @see #getStocktake()
	 * @generated
	 */
	EAttribute getStocktake_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Stocktake#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see vn.haidang.registry.model.Stocktake#getEndedOn()
	 * @see #getStocktake()
	 * @generated
	 */
	EAttribute getStocktake_EndedOn();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Stocktake#getScopeUnit <em>Scope Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope Unit</em>'.
	 * @see vn.haidang.registry.model.Stocktake#getScopeUnit()
	 * @see #getStocktake()
	 * @generated
	 */
	EReference getStocktake_ScopeUnit();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Stocktake#getScopePlace <em>Scope Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope Place</em>'.
	 * @see vn.haidang.registry.model.Stocktake#getScopePlace()
	 * @see #getStocktake()
	 * @generated
	 */
	EReference getStocktake_ScopePlace();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.Stocktake#getSightings <em>Sightings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sightings</em>'.
	 * @see vn.haidang.registry.model.Stocktake#getSightings()
	 * @see #getStocktake()
	 * @generated
	 */
	EReference getStocktake_Sightings();

	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Sighting <em>Sighting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sighting</em>'.
	 * @see vn.haidang.registry.model.Sighting
	 * @generated
	 */
	EClass getSighting();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Sighting#getScanned <em>Scanned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scanned</em>'.
	 * @see vn.haidang.registry.model.Sighting#getScanned()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_Scanned();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Sighting#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see vn.haidang.registry.model.Sighting#getElement()
	 * @see #getSighting()
	 * @generated
	 */
	EReference getSighting_Element();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Sighting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see vn.haidang.registry.model.Sighting#getPlace()
	 * @see #getSighting()
	 * @generated
	 */
	EReference getSighting_Place();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Sighting#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see vn.haidang.registry.model.Sighting#getAt()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_At();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Sighting#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see vn.haidang.registry.model.Sighting#getBy()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_By();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Sighting#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see vn.haidang.registry.model.Sighting#getNote()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_Note();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.LifecycleState <em>Lifecycle State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lifecycle State</em>'.
	 * @see vn.haidang.registry.model.LifecycleState
	 * @generated
	 */
	EEnum getLifecycleState();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.ProvenanceSource <em>Provenance Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance Source</em>'.
	 * @see vn.haidang.registry.model.ProvenanceSource
	 * @generated
	 */
	EEnum getProvenanceSource();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.PlaceKind <em>Place Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Place Kind</em>'.
	 * @see vn.haidang.registry.model.PlaceKind
	 * @generated
	 */
	EEnum getPlaceKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Kind</em>'.
	 * @see vn.haidang.registry.model.UnitKind
	 * @generated
	 */
	EEnum getUnitKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.SuccessionKind <em>Succession Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Succession Kind</em>'.
	 * @see vn.haidang.registry.model.SuccessionKind
	 * @generated
	 */
	EEnum getSuccessionKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.RoleKind <em>Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Kind</em>'.
	 * @see vn.haidang.registry.model.RoleKind
	 * @generated
	 */
	EEnum getRoleKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.DocumentKind <em>Document Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Kind</em>'.
	 * @see vn.haidang.registry.model.DocumentKind
	 * @generated
	 */
	EEnum getDocumentKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.ServerForm <em>Server Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Server Form</em>'.
	 * @see vn.haidang.registry.model.ServerForm
	 * @generated
	 */
	EEnum getServerForm();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.AntivirusState <em>Antivirus State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Antivirus State</em>'.
	 * @see vn.haidang.registry.model.AntivirusState
	 * @generated
	 */
	EEnum getAntivirusState();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.LinkMedium <em>Link Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Medium</em>'.
	 * @see vn.haidang.registry.model.LinkMedium
	 * @generated
	 */
	EEnum getLinkMedium();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.VpnKind <em>Vpn Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vpn Kind</em>'.
	 * @see vn.haidang.registry.model.VpnKind
	 * @generated
	 */
	EEnum getVpnKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.SoftwareKind <em>Software Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Software Kind</em>'.
	 * @see vn.haidang.registry.model.SoftwareKind
	 * @generated
	 */
	EEnum getSoftwareKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.CertificatePurpose <em>Certificate Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certificate Purpose</em>'.
	 * @see vn.haidang.registry.model.CertificatePurpose
	 * @generated
	 */
	EEnum getCertificatePurpose();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.InformationClass <em>Information Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Information Class</em>'.
	 * @see vn.haidang.registry.model.InformationClass
	 * @generated
	 */
	EEnum getInformationClass();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.SystemType <em>System Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>System Type</em>'.
	 * @see vn.haidang.registry.model.SystemType
	 * @generated
	 */
	EEnum getSystemType();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.ServiceAudience <em>Service Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Audience</em>'.
	 * @see vn.haidang.registry.model.ServiceAudience
	 * @generated
	 */
	EEnum getServiceAudience();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.DossierStage <em>Dossier Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dossier Stage</em>'.
	 * @see vn.haidang.registry.model.DossierStage
	 * @generated
	 */
	EEnum getDossierStage();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.DecisionSubject <em>Decision Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Subject</em>'.
	 * @see vn.haidang.registry.model.DecisionSubject
	 * @generated
	 */
	EEnum getDecisionSubject();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.PlanStage <em>Plan Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Stage</em>'.
	 * @see vn.haidang.registry.model.PlanStage
	 * @generated
	 */
	EEnum getPlanStage();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see vn.haidang.registry.model.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.RelationStrength <em>Relation Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Strength</em>'.
	 * @see vn.haidang.registry.model.RelationStrength
	 * @generated
	 */
	EEnum getRelationStrength();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, ISO 8601 in UTC, to the microsecond.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An exact decimal number.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RegistryFactory getRegistryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.NamedElementImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__ID = eINSTANCE.getNamedElement_Id();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__CODE = eINSTANCE.getNamedElement_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__UNIT = eINSTANCE.getNamedElement_Unit();

		/**
		 * The meta object literal for the '<em><b>Custodian</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__CUSTODIAN = eINSTANCE.getNamedElement_Custodian();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__PLACE = eINSTANCE.getNamedElement_Place();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__STATE = eINSTANCE.getNamedElement_State();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__VALID_FROM = eINSTANCE.getNamedElement_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__VALID_TO = eINSTANCE.getNamedElement_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NOTE = eINSTANCE.getNamedElement_Note();

		/**
		 * The meta object literal for the '<em><b>External Ids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__EXTERNAL_IDS = eINSTANCE.getNamedElement_ExternalIds();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__DOCUMENTS = eINSTANCE.getNamedElement_Documents();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__PROVENANCE = eINSTANCE.getNamedElement_Provenance();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ExternalIdImpl <em>External Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ExternalIdImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getExternalId()
		 * @generated
		 */
		EClass EXTERNAL_ID = eINSTANCE.getExternalId();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__SYSTEM = eINSTANCE.getExternalId_System();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__VALUE = eINSTANCE.getExternalId_Value();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ProvenanceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FEATURE = eINSTANCE.getProvenance_Feature();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SOURCE = eINSTANCE.getProvenance_Source();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__DETAIL = eINSTANCE.getProvenance_Detail();

		/**
		 * The meta object literal for the '<em><b>Confirmed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__CONFIRMED_AT = eINSTANCE.getProvenance_ConfirmedAt();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.PlaceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__KIND = eINSTANCE.getPlace_Kind();

		/**
		 * The meta object literal for the '<em><b>Within</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__WITHIN = eINSTANCE.getPlace_Within();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__ADDRESS = eINSTANCE.getPlace_Address();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LATITUDE = eINSTANCE.getPlace_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LONGITUDE = eINSTANCE.getPlace_Longitude();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.UnitImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__KIND = eINSTANCE.getUnit_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__PARENT = eINSTANCE.getUnit_Parent();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__SHORT_NAME = eINSTANCE.getUnit_ShortName();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__HEAD = eINSTANCE.getUnit_Head();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__ADDRESS = eINSTANCE.getUnit_Address();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__PHONE = eINSTANCE.getUnit_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__EMAIL = eINSTANCE.getUnit_Email();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SuccessionImpl <em>Succession</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SuccessionImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSuccession()
		 * @generated
		 */
		EClass SUCCESSION = eINSTANCE.getSuccession();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESSION__KIND = eINSTANCE.getSuccession_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESSION__DATE = eINSTANCE.getSuccession_Date();

		/**
		 * The meta object literal for the '<em><b>Legal Act</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUCCESSION__LEGAL_ACT = eINSTANCE.getSuccession_LegalAct();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUCCESSION__FROM = eINSTANCE.getSuccession_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUCCESSION__TO = eINSTANCE.getSuccession_To();

		/**
		 * The meta object literal for the '<em><b>Applied</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESSION__APPLIED = eINSTANCE.getSuccession_Applied();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUCCESSION__MOVES = eINSTANCE.getSuccession_Moves();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.MoveImpl <em>Move</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.MoveImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getMove()
		 * @generated
		 */
		EClass MOVE = eINSTANCE.getMove();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MOVE__ELEMENT = eINSTANCE.getMove_Element();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__FEATURE = eINSTANCE.getMove_Feature();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__BEFORE = eINSTANCE.getMove_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__AFTER = eINSTANCE.getMove_After();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.PersonImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__TITLE = eINSTANCE.getPerson_Title();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHONE = eINSTANCE.getPerson_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EMAIL = eINSTANCE.getPerson_Email();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ACCOUNT = eINSTANCE.getPerson_Account();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.PostImpl <em>Post</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.PostImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPost()
		 * @generated
		 */
		EClass POST = eINSTANCE.getPost();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POST__RANK = eINSTANCE.getPost_Rank();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.AssignmentImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Post</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__POST = eINSTANCE.getAssignment_Post();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__PERSON = eINSTANCE.getAssignment_Person();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__DECISION = eINSTANCE.getAssignment_Decision();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RoleGrantImpl <em>Role Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RoleGrantImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRoleGrant()
		 * @generated
		 */
		EClass ROLE_GRANT = eINSTANCE.getRoleGrant();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_GRANT__ROLE = eINSTANCE.getRoleGrant_Role();

		/**
		 * The meta object literal for the '<em><b>Holder Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_GRANT__HOLDER_UNIT = eINSTANCE.getRoleGrant_HolderUnit();

		/**
		 * The meta object literal for the '<em><b>Holder Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_GRANT__HOLDER_PERSON = eINSTANCE.getRoleGrant_HolderPerson();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_GRANT__SYSTEM = eINSTANCE.getRoleGrant_System();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_GRANT__DECISION = eINSTANCE.getRoleGrant_Decision();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DelegationImpl <em>Delegation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DelegationImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDelegation()
		 * @generated
		 */
		EClass DELEGATION = eINSTANCE.getDelegation();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELEGATION__FROM = eINSTANCE.getDelegation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELEGATION__TO = eINSTANCE.getDelegation_To();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATION__SCOPE = eINSTANCE.getDelegation_Scope();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELEGATION__DECISION = eINSTANCE.getDelegation_Decision();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SupplierImpl <em>Supplier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SupplierImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSupplier()
		 * @generated
		 */
		EClass SUPPLIER = eINSTANCE.getSupplier();

		/**
		 * The meta object literal for the '<em><b>Tax Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__TAX_CODE = eINSTANCE.getSupplier_TaxCode();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__ADDRESS = eINSTANCE.getSupplier_Address();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__PHONE = eINSTANCE.getSupplier_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__EMAIL = eINSTANCE.getSupplier_Email();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__CONTACT = eINSTANCE.getSupplier_Contact();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ContractImpl <em>Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ContractImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getContract()
		 * @generated
		 */
		EClass CONTRACT = eINSTANCE.getContract();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__NUMBER = eINSTANCE.getContract_Number();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__SUPPLIER = eINSTANCE.getContract_Supplier();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__SIGNED_ON = eINSTANCE.getContract_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__ENDS_ON = eINSTANCE.getContract_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__VALUE = eINSTANCE.getContract_Value();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__COVERS = eINSTANCE.getContract_Covers();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DocumentImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__KIND = eINSTANCE.getDocument_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__NUMBER = eINSTANCE.getDocument_Number();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ISSUED_ON = eINSTANCE.getDocument_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ISSUER = eINSTANCE.getDocument_Issuer();

		/**
		 * The meta object literal for the '<em><b>Signer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SIGNER = eINSTANCE.getDocument_Signer();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FILE_NAME = eINSTANCE.getDocument_FileName();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__MEDIA_TYPE = eINSTANCE.getDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SIZE = eINSTANCE.getDocument_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SHA256 = eINSTANCE.getDocument_Sha256();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.AssetImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Manufacturer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__MANUFACTURER = eINSTANCE.getAsset_Manufacturer();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__MODEL = eINSTANCE.getAsset_Model();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__SERIAL_NUMBER = eINSTANCE.getAsset_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__PRODUCT = eINSTANCE.getAsset_Product();

		/**
		 * The meta object literal for the '<em><b>Purchased On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__PURCHASED_ON = eINSTANCE.getAsset_PurchasedOn();

		/**
		 * The meta object literal for the '<em><b>Price</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__PRICE = eINSTANCE.getAsset_Price();

		/**
		 * The meta object literal for the '<em><b>Warranty End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__WARRANTY_END = eINSTANCE.getAsset_WarrantyEnd();

		/**
		 * The meta object literal for the '<em><b>Support End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__SUPPORT_END = eINSTANCE.getAsset_SupportEnd();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__CONTRACT = eINSTANCE.getAsset_Contract();

		/**
		 * The meta object literal for the '<em><b>Last Seen On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__LAST_SEEN_ON = eINSTANCE.getAsset_LastSeenOn();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DeviceModelImpl <em>Device Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DeviceModelImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDeviceModel()
		 * @generated
		 */
		EClass DEVICE_MODEL = eINSTANCE.getDeviceModel();

		/**
		 * The meta object literal for the '<em><b>Manufacturer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_MODEL__MANUFACTURER = eINSTANCE.getDeviceModel_Manufacturer();

		/**
		 * The meta object literal for the '<em><b>End Of Sale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_MODEL__END_OF_SALE = eINSTANCE.getDeviceModel_EndOfSale();

		/**
		 * The meta object literal for the '<em><b>End Of Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_MODEL__END_OF_SUPPORT = eINSTANCE.getDeviceModel_EndOfSupport();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DeviceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Uplink</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__UPLINK = eINSTANCE.getDevice_Uplink();

		/**
		 * The meta object literal for the '<em><b>Powered By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__POWERED_BY = eINSTANCE.getDevice_PoweredBy();

		/**
		 * The meta object literal for the '<em><b>Management Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__MANAGEMENT_ADDRESS = eINSTANCE.getDevice_ManagementAddress();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__MAC_ADDRESS = eINSTANCE.getDevice_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Host Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__HOST_NAME = eINSTANCE.getDevice_HostName();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__FIRMWARE = eINSTANCE.getDevice_Firmware();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__OPERATING_SYSTEM = eINSTANCE.getDevice_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Snmp</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__SNMP = eINSTANCE.getDevice_Snmp();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__INTERFACES = eINSTANCE.getDevice_Interfaces();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SnmpEndpointImpl <em>Snmp Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SnmpEndpointImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSnmpEndpoint()
		 * @generated
		 */
		EClass SNMP_ENDPOINT = eINSTANCE.getSnmpEndpoint();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNMP_ENDPOINT__HOST = eINSTANCE.getSnmpEndpoint_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNMP_ENDPOINT__PORT = eINSTANCE.getSnmpEndpoint_Port();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNMP_ENDPOINT__PROFILE = eINSTANCE.getSnmpEndpoint_Profile();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.InterfaceImpl <em>Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.InterfaceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInterface()
		 * @generated
		 */
		EClass INTERFACE = eINSTANCE.getInterface();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__NAME = eINSTANCE.getInterface_Name();

		/**
		 * The meta object literal for the '<em><b>Alias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__ALIAS = eINSTANCE.getInterface_Alias();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__MAC_ADDRESS = eINSTANCE.getInterface_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__SPEED = eINSTANCE.getInterface_Speed();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE__VLAN = eINSTANCE.getInterface_Vlan();

		/**
		 * The meta object literal for the '<em><b>Peer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE__PEER = eINSTANCE.getInterface_Peer();

		/**
		 * The meta object literal for the '<em><b>Peer Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__PEER_INTERFACE = eINSTANCE.getInterface_PeerInterface();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RouterImpl <em>Router</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RouterImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRouter()
		 * @generated
		 */
		EClass ROUTER = eINSTANCE.getRouter();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SwitchImpl <em>Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SwitchImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSwitch()
		 * @generated
		 */
		EClass SWITCH = eINSTANCE.getSwitch();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH__PORTS = eINSTANCE.getSwitch_Ports();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.FirewallImpl <em>Firewall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.FirewallImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getFirewall()
		 * @generated
		 */
		EClass FIREWALL = eINSTANCE.getFirewall();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIREWALL__PARTNER = eINSTANCE.getFirewall_Partner();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.AccessPointImpl <em>Access Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.AccessPointImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAccessPoint()
		 * @generated
		 */
		EClass ACCESS_POINT = eINSTANCE.getAccessPoint();

		/**
		 * The meta object literal for the '<em><b>Networks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_POINT__NETWORKS = eINSTANCE.getAccessPoint_Networks();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ServerImpl <em>Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ServerImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServer()
		 * @generated
		 */
		EClass SERVER = eINSTANCE.getServer();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__FORM = eINSTANCE.getServer_Form();

		/**
		 * The meta object literal for the '<em><b>Runs On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__RUNS_ON = eINSTANCE.getServer_RunsOn();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__CORES = eINSTANCE.getServer_Cores();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__MEMORY = eINSTANCE.getServer_Memory();

		/**
		 * The meta object literal for the '<em><b>Storage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__STORAGE = eINSTANCE.getServer_Storage();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ComputerImpl <em>Computer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ComputerImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getComputer()
		 * @generated
		 */
		EClass COMPUTER = eINSTANCE.getComputer();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPUTER__USER = eINSTANCE.getComputer_User();

		/**
		 * The meta object literal for the '<em><b>Antivirus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTER__ANTIVIRUS = eINSTANCE.getComputer_Antivirus();

		/**
		 * The meta object literal for the '<em><b>Shared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTER__SHARED = eINSTANCE.getComputer_Shared();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.KioskImpl <em>Kiosk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.KioskImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getKiosk()
		 * @generated
		 */
		EClass KIOSK = eINSTANCE.getKiosk();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.PrinterImpl <em>Printer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.PrinterImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPrinter()
		 * @generated
		 */
		EClass PRINTER = eINSTANCE.getPrinter();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINTER__USER = eINSTANCE.getPrinter_User();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.CameraImpl <em>Camera</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.CameraImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCamera()
		 * @generated
		 */
		EClass CAMERA = eINSTANCE.getCamera();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMERA__PURPOSE = eINSTANCE.getCamera_Purpose();

		/**
		 * The meta object literal for the '<em><b>Recorder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAMERA__RECORDER = eINSTANCE.getCamera_Recorder();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.UpsImpl <em>Ups</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.UpsImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUps()
		 * @generated
		 */
		EClass UPS = eINSTANCE.getUps();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS__CAPACITY = eINSTANCE.getUps_Capacity();

		/**
		 * The meta object literal for the '<em><b>Runtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS__RUNTIME = eINSTANCE.getUps_Runtime();

		/**
		 * The meta object literal for the '<em><b>Battery Replace On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS__BATTERY_REPLACE_ON = eINSTANCE.getUps_BatteryReplaceOn();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.OtherDeviceImpl <em>Other Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.OtherDeviceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getOtherDevice()
		 * @generated
		 */
		EClass OTHER_DEVICE = eINSTANCE.getOtherDevice();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RemovableMediumImpl <em>Removable Medium</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RemovableMediumImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRemovableMedium()
		 * @generated
		 */
		EClass REMOVABLE_MEDIUM = eINSTANCE.getRemovableMedium();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVABLE_MEDIUM__CAPACITY = eINSTANCE.getRemovableMedium_Capacity();

		/**
		 * The meta object literal for the '<em><b>Encrypted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVABLE_MEDIUM__ENCRYPTED = eINSTANCE.getRemovableMedium_Encrypted();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.OtherAssetImpl <em>Other Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.OtherAssetImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getOtherAsset()
		 * @generated
		 */
		EClass OTHER_ASSET = eINSTANCE.getOtherAsset();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ZoneImpl <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ZoneImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getZone()
		 * @generated
		 */
		EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__PURPOSE = eINSTANCE.getZone_Purpose();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__TRUST = eINSTANCE.getZone_Trust();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.VlanImpl <em>Vlan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.VlanImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVlan()
		 * @generated
		 */
		EClass VLAN = eINSTANCE.getVlan();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VLAN__NUMBER = eINSTANCE.getVlan_Number();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VLAN__ZONE = eINSTANCE.getVlan_Zone();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SubnetImpl <em>Subnet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SubnetImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSubnet()
		 * @generated
		 */
		EClass SUBNET = eINSTANCE.getSubnet();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__PREFIX = eINSTANCE.getSubnet_Prefix();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBNET__ZONE = eINSTANCE.getSubnet_Zone();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBNET__VLAN = eINSTANCE.getSubnet_Vlan();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__GATEWAY = eINSTANCE.getSubnet_Gateway();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.IpAddressImpl <em>Ip Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.IpAddressImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getIpAddress()
		 * @generated
		 */
		EClass IP_ADDRESS = eINSTANCE.getIpAddress();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_ADDRESS__ADDRESS = eINSTANCE.getIpAddress_Address();

		/**
		 * The meta object literal for the '<em><b>Subnet</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_ADDRESS__SUBNET = eINSTANCE.getIpAddress_Subnet();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IP_ADDRESS__DEVICE = eINSTANCE.getIpAddress_Device();

		/**
		 * The meta object literal for the '<em><b>Public Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IP_ADDRESS__PUBLIC_ADDRESS = eINSTANCE.getIpAddress_PublicAddress();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.LinkImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Near</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__NEAR = eINSTANCE.getLink_Near();

		/**
		 * The meta object literal for the '<em><b>Near Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__NEAR_INTERFACE = eINSTANCE.getLink_NearInterface();

		/**
		 * The meta object literal for the '<em><b>Far</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__FAR = eINSTANCE.getLink_Far();

		/**
		 * The meta object literal for the '<em><b>Far Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__FAR_INTERFACE = eINSTANCE.getLink_FarInterface();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__MEDIUM = eINSTANCE.getLink_Medium();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.LineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.LineImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLine()
		 * @generated
		 */
		EClass LINE = eINSTANCE.getLine();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__CARRIER = eINSTANCE.getLine_Carrier();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__SUPPLIER = eINSTANCE.getLine_Supplier();

		/**
		 * The meta object literal for the '<em><b>Circuit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__CIRCUIT = eINSTANCE.getLine_Circuit();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__CONTRACT = eINSTANCE.getLine_Contract();

		/**
		 * The meta object literal for the '<em><b>Contracted Megabits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__CONTRACTED_MEGABITS = eINSTANCE.getLine_ContractedMegabits();

		/**
		 * The meta object literal for the '<em><b>Promised Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__PROMISED_AVAILABILITY = eINSTANCE.getLine_PromisedAvailability();

		/**
		 * The meta object literal for the '<em><b>Near Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__NEAR_DEVICE = eINSTANCE.getLine_NearDevice();

		/**
		 * The meta object literal for the '<em><b>Near Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__NEAR_INTERFACE = eINSTANCE.getLine_NearInterface();

		/**
		 * The meta object literal for the '<em><b>Far Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__FAR_DEVICE = eINSTANCE.getLine_FarDevice();

		/**
		 * The meta object literal for the '<em><b>Far Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__FAR_INTERFACE = eINSTANCE.getLine_FarInterface();

		/**
		 * The meta object literal for the '<em><b>Backup</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__BACKUP = eINSTANCE.getLine_Backup();

		/**
		 * The meta object literal for the '<em><b>Echo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__ECHO = eINSTANCE.getLine_Echo();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.EchoAddressImpl <em>Echo Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.EchoAddressImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getEchoAddress()
		 * @generated
		 */
		EClass ECHO_ADDRESS = eINSTANCE.getEchoAddress();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECHO_ADDRESS__TRANSPORT = eINSTANCE.getEchoAddress_Transport();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECHO_ADDRESS__ADDRESS = eINSTANCE.getEchoAddress_Address();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DataLineImpl <em>Data Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DataLineImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDataLine()
		 * @generated
		 */
		EClass DATA_LINE = eINSTANCE.getDataLine();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.InternetLineImpl <em>Internet Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.InternetLineImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInternetLine()
		 * @generated
		 */
		EClass INTERNET_LINE = eINSTANCE.getInternetLine();

		/**
		 * The meta object literal for the '<em><b>Upload Megabits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNET_LINE__UPLOAD_MEGABITS = eINSTANCE.getInternetLine_UploadMegabits();

		/**
		 * The meta object literal for the '<em><b>Public Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNET_LINE__PUBLIC_ADDRESSES = eINSTANCE.getInternetLine_PublicAddresses();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.VpnImpl <em>Vpn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.VpnImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVpn()
		 * @generated
		 */
		EClass VPN = eINSTANCE.getVpn();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VPN__KIND = eINSTANCE.getVpn_Kind();

		/**
		 * The meta object literal for the '<em><b>Near</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VPN__NEAR = eINSTANCE.getVpn_Near();

		/**
		 * The meta object literal for the '<em><b>Far</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VPN__FAR = eINSTANCE.getVpn_Far();

		/**
		 * The meta object literal for the '<em><b>Over</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VPN__OVER = eINSTANCE.getVpn_Over();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SoftwareProductImpl <em>Software Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SoftwareProductImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSoftwareProduct()
		 * @generated
		 */
		EClass SOFTWARE_PRODUCT = eINSTANCE.getSoftwareProduct();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE_PRODUCT__VENDOR = eINSTANCE.getSoftwareProduct_Vendor();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE_PRODUCT__KIND = eINSTANCE.getSoftwareProduct_Kind();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE_PRODUCT__VERSION = eINSTANCE.getSoftwareProduct_Version();

		/**
		 * The meta object literal for the '<em><b>End Of Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE_PRODUCT__END_OF_SUPPORT = eINSTANCE.getSoftwareProduct_EndOfSupport();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.LicenceImpl <em>Licence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.LicenceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLicence()
		 * @generated
		 */
		EClass LICENCE = eINSTANCE.getLicence();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LICENCE__PRODUCT = eINSTANCE.getLicence_Product();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__SEATS = eINSTANCE.getLicence_Seats();

		/**
		 * The meta object literal for the '<em><b>Key Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__KEY_HINT = eINSTANCE.getLicence_KeyHint();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__ENDS_ON = eINSTANCE.getLicence_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LICENCE__CONTRACT = eINSTANCE.getLicence_Contract();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.InstallationImpl <em>Installation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.InstallationImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInstallation()
		 * @generated
		 */
		EClass INSTALLATION = eINSTANCE.getInstallation();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__PRODUCT = eINSTANCE.getInstallation_Product();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALLATION__VERSION = eINSTANCE.getInstallation_Version();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__DEVICE = eINSTANCE.getInstallation_Device();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__LICENCE = eINSTANCE.getInstallation_Licence();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.WebSiteImpl <em>Web Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.WebSiteImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getWebSite()
		 * @generated
		 */
		EClass WEB_SITE = eINSTANCE.getWebSite();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SITE__URL = eINSTANCE.getWebSite_Url();

		/**
		 * The meta object literal for the '<em><b>Expected Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_SITE__EXPECTED_ANSWER = eINSTANCE.getWebSite_ExpectedAnswer();

		/**
		 * The meta object literal for the '<em><b>Reached Over</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SITE__REACHED_OVER = eINSTANCE.getWebSite_ReachedOver();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SITE__SYSTEM = eINSTANCE.getWebSite_System();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SITE__SERVER = eINSTANCE.getWebSite_Server();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SITE__CERTIFICATE = eINSTANCE.getWebSite_Certificate();

		/**
		 * The meta object literal for the '<em><b>Content Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_SITE__CONTENT_UNIT = eINSTANCE.getWebSite_ContentUnit();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.WebLabelImpl <em>Web Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.WebLabelImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getWebLabel()
		 * @generated
		 */
		EClass WEB_LABEL = eINSTANCE.getWebLabel();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WEB_LABEL__SITE = eINSTANCE.getWebLabel_Site();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_LABEL__ISSUED_ON = eINSTANCE.getWebLabel_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WEB_LABEL__ENDS_ON = eINSTANCE.getWebLabel_EndsOn();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.CertificateImpl <em>Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.CertificateImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCertificate()
		 * @generated
		 */
		EClass CERTIFICATE = eINSTANCE.getCertificate();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__PURPOSE = eINSTANCE.getCertificate_Purpose();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__SUBJECT = eINSTANCE.getCertificate_Subject();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__ISSUER = eINSTANCE.getCertificate_Issuer();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__SERIAL_NUMBER = eINSTANCE.getCertificate_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__SHA256 = eINSTANCE.getCertificate_Sha256();

		/**
		 * The meta object literal for the '<em><b>Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__ALGORITHM = eINSTANCE.getCertificate_Algorithm();

		/**
		 * The meta object literal for the '<em><b>Not Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NOT_BEFORE = eINSTANCE.getCertificate_NotBefore();

		/**
		 * The meta object literal for the '<em><b>Not After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NOT_AFTER = eINSTANCE.getCertificate_NotAfter();

		/**
		 * The meta object literal for the '<em><b>Revoked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__REVOKED_AT = eINSTANCE.getCertificate_RevokedAt();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__HOLDER = eINSTANCE.getCertificate_Holder();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__TOKEN = eINSTANCE.getCertificate_Token();

		/**
		 * The meta object literal for the '<em><b>Sim</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__SIM = eINSTANCE.getCertificate_Sim();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.UsbTokenImpl <em>Usb Token</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.UsbTokenImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUsbToken()
		 * @generated
		 */
		EClass USB_TOKEN = eINSTANCE.getUsbToken();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USB_TOKEN__HOLDER = eINSTANCE.getUsbToken_Holder();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SimPkiImpl <em>Sim Pki</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SimPkiImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSimPki()
		 * @generated
		 */
		EClass SIM_PKI = eINSTANCE.getSimPki();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIM_PKI__PHONE = eINSTANCE.getSimPki_Phone();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIM_PKI__CARRIER = eINSTANCE.getSimPki_Carrier();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIM_PKI__HOLDER = eINSTANCE.getSimPki_Holder();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.InformationAssetImpl <em>Information Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.InformationAssetImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationAsset()
		 * @generated
		 */
		EClass INFORMATION_ASSET = eINSTANCE.getInformationAsset();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_ASSET__CLASSIFICATION = eINSTANCE.getInformationAsset_Classification();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_ASSET__SENSITIVITY = eINSTANCE.getInformationAsset_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_ASSET__SYSTEM = eINSTANCE.getInformationAsset_System();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DataFlowImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDataFlow()
		 * @generated
		 */
		EClass DATA_FLOW = eINSTANCE.getDataFlow();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__FROM = eINSTANCE.getDataFlow_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__TO = eINSTANCE.getDataFlow_To();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__INFORMATION = eINSTANCE.getDataFlow_Information();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__PROTOCOL = eINSTANCE.getDataFlow_Protocol();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.PersonalDataProcessingImpl <em>Personal Data Processing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.PersonalDataProcessingImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPersonalDataProcessing()
		 * @generated
		 */
		EClass PERSONAL_DATA_PROCESSING = eINSTANCE.getPersonalDataProcessing();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONAL_DATA_PROCESSING__SYSTEM = eINSTANCE.getPersonalDataProcessing_System();

		/**
		 * The meta object literal for the '<em><b>Basic Subjects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_DATA_PROCESSING__BASIC_SUBJECTS = eINSTANCE.getPersonalDataProcessing_BasicSubjects();

		/**
		 * The meta object literal for the '<em><b>Sensitive Subjects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_DATA_PROCESSING__SENSITIVE_SUBJECTS = eINSTANCE.getPersonalDataProcessing_SensitiveSubjects();

		/**
		 * The meta object literal for the '<em><b>Counted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_DATA_PROCESSING__COUNTED_ON = eINSTANCE.getPersonalDataProcessing_CountedOn();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_DATA_PROCESSING__METHOD = eINSTANCE.getPersonalDataProcessing_Method();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.InformationSystemImpl <em>Information System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.InformationSystemImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationSystem()
		 * @generated
		 */
		EClass INFORMATION_SYSTEM = eINSTANCE.getInformationSystem();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__TYPE = eINSTANCE.getInformationSystem_Type();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__INFORMATION = eINSTANCE.getInformationSystem_Information();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__SCOPE = eINSTANCE.getInformationSystem_Scope();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__OWNER = eINSTANCE.getInformationSystem_Owner();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__OPERATOR = eINSTANCE.getInformationSystem_Operator();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__COMPONENTS = eINSTANCE.getInformationSystem_Components();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__ALTERNATIVES = eINSTANCE.getInformationSystem_Alternatives();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__LEVEL = eINSTANCE.getInformationSystem_Level();

		/**
		 * The meta object literal for the '<em><b>Resolves Procedures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SYSTEM__RESOLVES_PROCEDURES = eINSTANCE.getInformationSystem_ResolvesProcedures();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.ServiceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__AUDIENCE = eINSTANCE.getService_Audience();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__SYSTEMS = eINSTANCE.getService_Systems();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__USERS = eINSTANCE.getService_Users();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.LevelProposalImpl <em>Level Proposal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.LevelProposalImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLevelProposal()
		 * @generated
		 */
		EClass LEVEL_PROPOSAL = eINSTANCE.getLevelProposal();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEVEL_PROPOSAL__SYSTEM = eINSTANCE.getLevelProposal_System();

		/**
		 * The meta object literal for the '<em><b>Rule Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_PROPOSAL__RULE_SET = eINSTANCE.getLevelProposal_RuleSet();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_PROPOSAL__LEVEL = eINSTANCE.getLevelProposal_Level();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_PROPOSAL__DECIDED_ON = eINSTANCE.getLevelProposal_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Grounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_PROPOSAL__GROUNDS = eINSTANCE.getLevelProposal_Grounds();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DossierImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PROPOSAL = eINSTANCE.getDossier_Proposal();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__VERSION = eINSTANCE.getDossier_Version();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__STAGE = eINSTANCE.getDossier_Stage();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.AppraisalImpl <em>Appraisal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.AppraisalImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAppraisal()
		 * @generated
		 */
		EClass APPRAISAL = eINSTANCE.getAppraisal();

		/**
		 * The meta object literal for the '<em><b>Dossier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__DOSSIER = eINSTANCE.getAppraisal_Dossier();

		/**
		 * The meta object literal for the '<em><b>Appraiser</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__APPRAISER = eINSTANCE.getAppraisal_Appraiser();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__DATE = eINSTANCE.getAppraisal_Date();

		/**
		 * The meta object literal for the '<em><b>Passed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__PASSED = eINSTANCE.getAppraisal_Passed();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DecisionImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SYSTEM = eINSTANCE.getDecision_System();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__SUBJECT = eINSTANCE.getDecision_Subject();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__LEVEL = eINSTANCE.getDecision_Level();

		/**
		 * The meta object literal for the '<em><b>Act</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ACT = eINSTANCE.getDecision_Act();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RegulationImpl <em>Regulation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RegulationImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRegulation()
		 * @generated
		 */
		EClass REGULATION = eINSTANCE.getRegulation();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION__ISSUED_ON = eINSTANCE.getRegulation_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Act</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__ACT = eINSTANCE.getRegulation_Act();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__SYSTEMS = eINSTANCE.getRegulation_Systems();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SecurityPlanImpl <em>Security Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SecurityPlanImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSecurityPlan()
		 * @generated
		 */
		EClass SECURITY_PLAN = eINSTANCE.getSecurityPlan();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_PLAN__SYSTEM = eINSTANCE.getSecurityPlan_System();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PLAN__STAGE = eINSTANCE.getSecurityPlan_Stage();

		/**
		 * The meta object literal for the '<em><b>Complete On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_PLAN__COMPLETE_ON = eINSTANCE.getSecurityPlan_CompleteOn();

		/**
		 * The meta object literal for the '<em><b>Act</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_PLAN__ACT = eINSTANCE.getSecurityPlan_Act();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RelationImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__KIND = eINSTANCE.getRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__FROM = eINSTANCE.getRelation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TO = eINSTANCE.getRelation_To();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__STRENGTH = eINSTANCE.getRelation_Strength();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.StocktakeImpl <em>Stocktake</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.StocktakeImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getStocktake()
		 * @generated
		 */
		EClass STOCKTAKE = eINSTANCE.getStocktake();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCKTAKE__STARTED_ON = eINSTANCE.getStocktake_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STOCKTAKE__ENDED_ON = eINSTANCE.getStocktake_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Scope Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STOCKTAKE__SCOPE_UNIT = eINSTANCE.getStocktake_ScopeUnit();

		/**
		 * The meta object literal for the '<em><b>Scope Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STOCKTAKE__SCOPE_PLACE = eINSTANCE.getStocktake_ScopePlace();

		/**
		 * The meta object literal for the '<em><b>Sightings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STOCKTAKE__SIGHTINGS = eINSTANCE.getStocktake_Sightings();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.SightingImpl <em>Sighting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.SightingImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSighting()
		 * @generated
		 */
		EClass SIGHTING = eINSTANCE.getSighting();

		/**
		 * The meta object literal for the '<em><b>Scanned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__SCANNED = eINSTANCE.getSighting_Scanned();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGHTING__ELEMENT = eINSTANCE.getSighting_Element();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGHTING__PLACE = eINSTANCE.getSighting_Place();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__AT = eINSTANCE.getSighting_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__BY = eINSTANCE.getSighting_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__NOTE = eINSTANCE.getSighting_Note();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.LifecycleState <em>Lifecycle State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.LifecycleState
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLifecycleState()
		 * @generated
		 */
		EEnum LIFECYCLE_STATE = eINSTANCE.getLifecycleState();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.ProvenanceSource <em>Provenance Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.ProvenanceSource
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getProvenanceSource()
		 * @generated
		 */
		EEnum PROVENANCE_SOURCE = eINSTANCE.getProvenanceSource();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.PlaceKind <em>Place Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.PlaceKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlaceKind()
		 * @generated
		 */
		EEnum PLACE_KIND = eINSTANCE.getPlaceKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.UnitKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnitKind()
		 * @generated
		 */
		EEnum UNIT_KIND = eINSTANCE.getUnitKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.SuccessionKind <em>Succession Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.SuccessionKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSuccessionKind()
		 * @generated
		 */
		EEnum SUCCESSION_KIND = eINSTANCE.getSuccessionKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.RoleKind <em>Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.RoleKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRoleKind()
		 * @generated
		 */
		EEnum ROLE_KIND = eINSTANCE.getRoleKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.DocumentKind <em>Document Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.DocumentKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDocumentKind()
		 * @generated
		 */
		EEnum DOCUMENT_KIND = eINSTANCE.getDocumentKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.ServerForm <em>Server Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.ServerForm
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServerForm()
		 * @generated
		 */
		EEnum SERVER_FORM = eINSTANCE.getServerForm();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.AntivirusState <em>Antivirus State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.AntivirusState
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getAntivirusState()
		 * @generated
		 */
		EEnum ANTIVIRUS_STATE = eINSTANCE.getAntivirusState();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.LinkMedium <em>Link Medium</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.LinkMedium
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getLinkMedium()
		 * @generated
		 */
		EEnum LINK_MEDIUM = eINSTANCE.getLinkMedium();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.VpnKind <em>Vpn Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.VpnKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getVpnKind()
		 * @generated
		 */
		EEnum VPN_KIND = eINSTANCE.getVpnKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.SoftwareKind <em>Software Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.SoftwareKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSoftwareKind()
		 * @generated
		 */
		EEnum SOFTWARE_KIND = eINSTANCE.getSoftwareKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.CertificatePurpose <em>Certificate Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.CertificatePurpose
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getCertificatePurpose()
		 * @generated
		 */
		EEnum CERTIFICATE_PURPOSE = eINSTANCE.getCertificatePurpose();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.InformationClass <em>Information Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.InformationClass
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInformationClass()
		 * @generated
		 */
		EEnum INFORMATION_CLASS = eINSTANCE.getInformationClass();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.SystemType <em>System Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.SystemType
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSystemType()
		 * @generated
		 */
		EEnum SYSTEM_TYPE = eINSTANCE.getSystemType();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.ServiceAudience <em>Service Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.ServiceAudience
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getServiceAudience()
		 * @generated
		 */
		EEnum SERVICE_AUDIENCE = eINSTANCE.getServiceAudience();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.DossierStage <em>Dossier Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.DossierStage
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDossierStage()
		 * @generated
		 */
		EEnum DOSSIER_STAGE = eINSTANCE.getDossierStage();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.DecisionSubject <em>Decision Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.DecisionSubject
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecisionSubject()
		 * @generated
		 */
		EEnum DECISION_SUBJECT = eINSTANCE.getDecisionSubject();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.PlanStage <em>Plan Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.PlanStage
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getPlanStage()
		 * @generated
		 */
		EEnum PLAN_STAGE = eINSTANCE.getPlanStage();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.RelationKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelationKind()
		 * @generated
		 */
		EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.RelationStrength <em>Relation Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.RelationStrength
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRelationStrength()
		 * @generated
		 */
		EEnum RELATION_STRENGTH = eINSTANCE.getRelationStrength();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

	}

} //RegistryPackage
