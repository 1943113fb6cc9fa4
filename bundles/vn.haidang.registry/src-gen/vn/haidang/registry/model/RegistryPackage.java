/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.RegistryRootImpl <em>Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.RegistryRootImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRegistryRoot()
	 * @generated
	 */
	int REGISTRY_ROOT = 0;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_ROOT__UNITS = 0;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_ROOT__DEVICES = 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_ROOT__LINES = 2;

	/**
	 * The number of structural features of the '<em>Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTRY_ROOT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.NamedElementImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

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
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.UnitImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 2;

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
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DeviceImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UNIT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Snmp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SNMP = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uplink</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UPLINK = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.DataLineImpl <em>Data Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.DataLineImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDataLine()
	 * @generated
	 */
	int DATA_LINE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CODE = NAMED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CARRIER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CIRCUIT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__CONTRACTED_MEGABITS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__PROMISED_AVAILABILITY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__UNIT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__NEAR_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__FAR_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__FAR_INTERFACE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE__ECHO = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Data Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LINE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.SnmpEndpointImpl <em>Snmp Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.SnmpEndpointImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getSnmpEndpoint()
	 * @generated
	 */
	int SNMP_ENDPOINT = 5;

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
	 * The meta object id for the '{@link vn.haidang.registry.model.impl.EchoAddressImpl <em>Echo Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.impl.EchoAddressImpl
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getEchoAddress()
	 * @generated
	 */
	int ECHO_ADDRESS = 6;

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
	 * The meta object id for the '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.UnitKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnitKind()
	 * @generated
	 */
	int UNIT_KIND = 7;

	/**
	 * The meta object id for the '{@link vn.haidang.registry.model.DeviceKind <em>Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see vn.haidang.registry.model.DeviceKind
	 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDeviceKind()
	 * @generated
	 */
	int DEVICE_KIND = 8;


	/**
	 * Returns the meta object for class '{@link vn.haidang.registry.model.RegistryRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Root</em>'.
	 * @see vn.haidang.registry.model.RegistryRoot
	 * @generated
	 */
	EClass getRegistryRoot();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.RegistryRoot#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see vn.haidang.registry.model.RegistryRoot#getUnits()
	 * @see #getRegistryRoot()
	 * @generated
	 */
	EReference getRegistryRoot_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.RegistryRoot#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see vn.haidang.registry.model.RegistryRoot#getDevices()
	 * @see #getRegistryRoot()
	 * @generated
	 */
	EReference getRegistryRoot_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link vn.haidang.registry.model.RegistryRoot#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see vn.haidang.registry.model.RegistryRoot#getLines()
	 * @see #getRegistryRoot()
	 * @generated
	 */
	EReference getRegistryRoot_Lines();

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
	 * Returns the meta object for class '{@link vn.haidang.registry.model.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see vn.haidang.registry.model.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.Device#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see vn.haidang.registry.model.Device#getKind()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Kind();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.Device#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see vn.haidang.registry.model.Device#getUnit()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Unit();

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
	 * Returns the meta object for class '{@link vn.haidang.registry.model.DataLine <em>Data Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Line</em>'.
	 * @see vn.haidang.registry.model.DataLine
	 * @generated
	 */
	EClass getDataLine();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataLine#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see vn.haidang.registry.model.DataLine#getCarrier()
	 * @see #getDataLine()
	 * @generated
	 */
	EAttribute getDataLine_Carrier();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataLine#getCircuit <em>Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Circuit</em>'.
	 * @see vn.haidang.registry.model.DataLine#getCircuit()
	 * @see #getDataLine()
	 * @generated
	 */
	EAttribute getDataLine_Circuit();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataLine#getContractedMegabits <em>Contracted Megabits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contracted Megabits</em>'.
	 * @see vn.haidang.registry.model.DataLine#getContractedMegabits()
	 * @see #getDataLine()
	 * @generated
	 */
	EAttribute getDataLine_ContractedMegabits();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataLine#getPromisedAvailability <em>Promised Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promised Availability</em>'.
	 * @see vn.haidang.registry.model.DataLine#getPromisedAvailability()
	 * @see #getDataLine()
	 * @generated
	 */
	EAttribute getDataLine_PromisedAvailability();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.DataLine#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see vn.haidang.registry.model.DataLine#getUnit()
	 * @see #getDataLine()
	 * @generated
	 */
	EReference getDataLine_Unit();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.DataLine#getNearDevice <em>Near Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Near Device</em>'.
	 * @see vn.haidang.registry.model.DataLine#getNearDevice()
	 * @see #getDataLine()
	 * @generated
	 */
	EReference getDataLine_NearDevice();

	/**
	 * Returns the meta object for the reference '{@link vn.haidang.registry.model.DataLine#getFarDevice <em>Far Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Far Device</em>'.
	 * @see vn.haidang.registry.model.DataLine#getFarDevice()
	 * @see #getDataLine()
	 * @generated
	 */
	EReference getDataLine_FarDevice();

	/**
	 * Returns the meta object for the attribute '{@link vn.haidang.registry.model.DataLine#getFarInterface <em>Far Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Interface</em>'.
	 * @see vn.haidang.registry.model.DataLine#getFarInterface()
	 * @see #getDataLine()
	 * @generated
	 */
	EAttribute getDataLine_FarInterface();

	/**
	 * Returns the meta object for the containment reference '{@link vn.haidang.registry.model.DataLine#getEcho <em>Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Echo</em>'.
	 * @see vn.haidang.registry.model.DataLine#getEcho()
	 * @see #getDataLine()
	 * @generated
	 */
	EReference getDataLine_Echo();

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
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Kind</em>'.
	 * @see vn.haidang.registry.model.UnitKind
	 * @generated
	 */
	EEnum getUnitKind();

	/**
	 * Returns the meta object for enum '{@link vn.haidang.registry.model.DeviceKind <em>Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Kind</em>'.
	 * @see vn.haidang.registry.model.DeviceKind
	 * @generated
	 */
	EEnum getDeviceKind();

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
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.RegistryRootImpl <em>Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.RegistryRootImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getRegistryRoot()
		 * @generated
		 */
		EClass REGISTRY_ROOT = eINSTANCE.getRegistryRoot();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTRY_ROOT__UNITS = eINSTANCE.getRegistryRoot_Units();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTRY_ROOT__DEVICES = eINSTANCE.getRegistryRoot_Devices();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGISTRY_ROOT__LINES = eINSTANCE.getRegistryRoot_Lines();

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
		 * The meta object literal for the '{@link vn.haidang.registry.model.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.impl.DeviceImpl
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__KIND = eINSTANCE.getDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__UNIT = eINSTANCE.getDevice_Unit();

		/**
		 * The meta object literal for the '<em><b>Snmp</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__SNMP = eINSTANCE.getDevice_Snmp();

		/**
		 * The meta object literal for the '<em><b>Uplink</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__UPLINK = eINSTANCE.getDevice_Uplink();

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
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LINE__CARRIER = eINSTANCE.getDataLine_Carrier();

		/**
		 * The meta object literal for the '<em><b>Circuit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LINE__CIRCUIT = eINSTANCE.getDataLine_Circuit();

		/**
		 * The meta object literal for the '<em><b>Contracted Megabits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LINE__CONTRACTED_MEGABITS = eINSTANCE.getDataLine_ContractedMegabits();

		/**
		 * The meta object literal for the '<em><b>Promised Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LINE__PROMISED_AVAILABILITY = eINSTANCE.getDataLine_PromisedAvailability();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_LINE__UNIT = eINSTANCE.getDataLine_Unit();

		/**
		 * The meta object literal for the '<em><b>Near Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_LINE__NEAR_DEVICE = eINSTANCE.getDataLine_NearDevice();

		/**
		 * The meta object literal for the '<em><b>Far Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_LINE__FAR_DEVICE = eINSTANCE.getDataLine_FarDevice();

		/**
		 * The meta object literal for the '<em><b>Far Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LINE__FAR_INTERFACE = eINSTANCE.getDataLine_FarInterface();

		/**
		 * The meta object literal for the '<em><b>Echo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_LINE__ECHO = eINSTANCE.getDataLine_Echo();

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
		 * The meta object literal for the '{@link vn.haidang.registry.model.UnitKind <em>Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.UnitKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getUnitKind()
		 * @generated
		 */
		EEnum UNIT_KIND = eINSTANCE.getUnitKind();

		/**
		 * The meta object literal for the '{@link vn.haidang.registry.model.DeviceKind <em>Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see vn.haidang.registry.model.DeviceKind
		 * @see vn.haidang.registry.model.impl.RegistryPackageImpl#getDeviceKind()
		 * @generated
		 */
		EEnum DEVICE_KIND = eINSTANCE.getDeviceKind();

	}

} //RegistryPackage
