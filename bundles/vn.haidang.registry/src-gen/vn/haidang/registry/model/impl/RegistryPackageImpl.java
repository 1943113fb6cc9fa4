/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import vn.haidang.registry.model.AccessPoint;
import vn.haidang.registry.model.AntivirusState;
import vn.haidang.registry.model.Appraisal;
import vn.haidang.registry.model.Asset;
import vn.haidang.registry.model.Assignment;
import vn.haidang.registry.model.Camera;
import vn.haidang.registry.model.Certificate;
import vn.haidang.registry.model.CertificatePurpose;
import vn.haidang.registry.model.Computer;
import vn.haidang.registry.model.Contract;
import vn.haidang.registry.model.DataFlow;
import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.Decision;
import vn.haidang.registry.model.DecisionSubject;
import vn.haidang.registry.model.Delegation;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.DeviceModel;
import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.DocumentKind;
import vn.haidang.registry.model.Dossier;
import vn.haidang.registry.model.DossierStage;
import vn.haidang.registry.model.EchoAddress;
import vn.haidang.registry.model.ExternalId;
import vn.haidang.registry.model.Firewall;
import vn.haidang.registry.model.InformationAsset;
import vn.haidang.registry.model.InformationClass;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.Installation;
import vn.haidang.registry.model.Interface;
import vn.haidang.registry.model.InternetLine;
import vn.haidang.registry.model.IpAddress;
import vn.haidang.registry.model.Kiosk;
import vn.haidang.registry.model.LevelProposal;
import vn.haidang.registry.model.Licence;
import vn.haidang.registry.model.LifecycleState;
import vn.haidang.registry.model.Line;
import vn.haidang.registry.model.Link;
import vn.haidang.registry.model.LinkMedium;
import vn.haidang.registry.model.Move;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.OtherAsset;
import vn.haidang.registry.model.OtherDevice;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.PersonalDataProcessing;
import vn.haidang.registry.model.Place;
import vn.haidang.registry.model.PlaceKind;
import vn.haidang.registry.model.PlanStage;
import vn.haidang.registry.model.Post;
import vn.haidang.registry.model.Printer;
import vn.haidang.registry.model.Provenance;
import vn.haidang.registry.model.ProvenanceSource;
import vn.haidang.registry.model.RegistryFactory;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Regulation;
import vn.haidang.registry.model.Relation;
import vn.haidang.registry.model.RelationKind;
import vn.haidang.registry.model.RelationStrength;
import vn.haidang.registry.model.RemovableMedium;
import vn.haidang.registry.model.RoleGrant;
import vn.haidang.registry.model.RoleKind;
import vn.haidang.registry.model.Router;
import vn.haidang.registry.model.SecurityPlan;
import vn.haidang.registry.model.Server;
import vn.haidang.registry.model.ServerForm;
import vn.haidang.registry.model.Service;
import vn.haidang.registry.model.ServiceAudience;
import vn.haidang.registry.model.Sighting;
import vn.haidang.registry.model.SimPki;
import vn.haidang.registry.model.SnmpEndpoint;
import vn.haidang.registry.model.SoftwareKind;
import vn.haidang.registry.model.SoftwareProduct;
import vn.haidang.registry.model.Stocktake;
import vn.haidang.registry.model.Subnet;
import vn.haidang.registry.model.Succession;
import vn.haidang.registry.model.SuccessionKind;
import vn.haidang.registry.model.Supplier;
import vn.haidang.registry.model.Switch;
import vn.haidang.registry.model.SystemType;
import vn.haidang.registry.model.Unit;
import vn.haidang.registry.model.UnitKind;
import vn.haidang.registry.model.Ups;
import vn.haidang.registry.model.UsbToken;
import vn.haidang.registry.model.Vlan;
import vn.haidang.registry.model.Vpn;
import vn.haidang.registry.model.VpnKind;
import vn.haidang.registry.model.WebLabel;
import vn.haidang.registry.model.WebSite;
import vn.haidang.registry.model.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegistryPackageImpl extends EPackageImpl implements RegistryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass externalIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass successionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass moveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass postEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleGrantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass delegationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contractEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass snmpEndpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass switchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firewallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accessPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass computerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kioskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass printerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cameraEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass upsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass removableMediumEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherAssetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subnetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass echoAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass internetLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vpnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass softwareProductEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass licenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass installationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass webSiteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass webLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass usbTokenEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass simPkiEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationAssetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataFlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personalDataProcessingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass levelProposalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dossierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appraisalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass securityPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stocktakeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sightingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifecycleStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum provenanceSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unitKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum successionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum documentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serverFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum antivirusStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkMediumEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum vpnKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum softwareKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum certificatePurposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum informationClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum systemTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceAudienceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dossierStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationStrengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see vn.haidang.registry.model.RegistryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RegistryPackageImpl() {
		super(eNS_URI, RegistryFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RegistryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RegistryPackage init() {
		if (isInited) return (RegistryPackage)EPackage.Registry.INSTANCE.getEPackage(RegistryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRegistryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RegistryPackageImpl theRegistryPackage = registeredRegistryPackage instanceof RegistryPackageImpl ? (RegistryPackageImpl)registeredRegistryPackage : new RegistryPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theRegistryPackage.createPackageContents();

		// Initialize created meta-data
		theRegistryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRegistryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RegistryPackage.eNS_URI, theRegistryPackage);
		return theRegistryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Id() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Code() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Unit() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Custodian() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Place() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_State() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_ValidFrom() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_ValidTo() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Note() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_ExternalIds() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Documents() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Provenance() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExternalId() {
		return externalIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalId_System() {
		return (EAttribute)externalIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalId_Value() {
		return (EAttribute)externalIdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Feature() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Source() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Detail() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_ConfirmedAt() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace() {
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Kind() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_Within() {
		return (EReference)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Address() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Latitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Longitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnit() {
		return unitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Kind() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Parent() {
		return (EReference)unitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_ShortName() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Head() {
		return (EReference)unitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Address() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Phone() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Email() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuccession() {
		return successionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccession_Kind() {
		return (EAttribute)successionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccession_Date() {
		return (EAttribute)successionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuccession_LegalAct() {
		return (EReference)successionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuccession_From() {
		return (EReference)successionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuccession_To() {
		return (EReference)successionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccession_Applied() {
		return (EAttribute)successionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuccession_Moves() {
		return (EReference)successionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMove() {
		return moveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMove_Element() {
		return (EReference)moveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMove_Feature() {
		return (EAttribute)moveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMove_Before() {
		return (EAttribute)moveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMove_After() {
		return (EAttribute)moveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Title() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Phone() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Email() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Account() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPost() {
		return postEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPost_Rank() {
		return (EAttribute)postEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Post() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Person() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Decision() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleGrant() {
		return roleGrantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleGrant_Role() {
		return (EAttribute)roleGrantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleGrant_HolderUnit() {
		return (EReference)roleGrantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleGrant_HolderPerson() {
		return (EReference)roleGrantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleGrant_System() {
		return (EReference)roleGrantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleGrant_Decision() {
		return (EReference)roleGrantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDelegation() {
		return delegationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelegation_From() {
		return (EReference)delegationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelegation_To() {
		return (EReference)delegationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelegation_Scope() {
		return (EAttribute)delegationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelegation_Decision() {
		return (EReference)delegationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplier() {
		return supplierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_TaxCode() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Address() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Phone() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Email() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Contact() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContract() {
		return contractEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Number() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Supplier() {
		return (EReference)contractEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_SignedOn() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_EndsOn() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Value() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Covers() {
		return (EReference)contractEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument() {
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Kind() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Number() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_IssuedOn() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Issuer() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Signer() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_FileName() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_MediaType() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Size() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Sha256() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAsset() {
		return assetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Manufacturer() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Model() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_SerialNumber() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_Product() {
		return (EReference)assetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_PurchasedOn() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Price() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_WarrantyEnd() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_SupportEnd() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_Contract() {
		return (EReference)assetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_LastSeenOn() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceModel() {
		return deviceModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceModel_Manufacturer() {
		return (EAttribute)deviceModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceModel_EndOfSale() {
		return (EAttribute)deviceModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceModel_EndOfSupport() {
		return (EAttribute)deviceModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Uplink() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_PoweredBy() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_ManagementAddress() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_MacAddress() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_HostName() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Firmware() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_OperatingSystem() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Snmp() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Interfaces() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSnmpEndpoint() {
		return snmpEndpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnmpEndpoint_Host() {
		return (EAttribute)snmpEndpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnmpEndpoint_Port() {
		return (EAttribute)snmpEndpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnmpEndpoint_Profile() {
		return (EAttribute)snmpEndpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterface() {
		return interfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Name() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Alias() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_MacAddress() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Speed() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Vlan() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Peer() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_PeerInterface() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRouter() {
		return routerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSwitch() {
		return switchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSwitch_Ports() {
		return (EAttribute)switchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirewall() {
		return firewallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirewall_Partner() {
		return (EReference)firewallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccessPoint() {
		return accessPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessPoint_Networks() {
		return (EAttribute)accessPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServer() {
		return serverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_Form() {
		return (EAttribute)serverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_RunsOn() {
		return (EReference)serverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_Cores() {
		return (EAttribute)serverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_Memory() {
		return (EAttribute)serverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_Storage() {
		return (EAttribute)serverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComputer() {
		return computerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComputer_User() {
		return (EReference)computerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComputer_Antivirus() {
		return (EAttribute)computerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComputer_Shared() {
		return (EAttribute)computerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKiosk() {
		return kioskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrinter() {
		return printerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrinter_User() {
		return (EReference)printerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCamera() {
		return cameraEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCamera_Purpose() {
		return (EAttribute)cameraEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCamera_Recorder() {
		return (EReference)cameraEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUps() {
		return upsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUps_Capacity() {
		return (EAttribute)upsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUps_Runtime() {
		return (EAttribute)upsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUps_BatteryReplaceOn() {
		return (EAttribute)upsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherDevice() {
		return otherDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemovableMedium() {
		return removableMediumEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemovableMedium_Capacity() {
		return (EAttribute)removableMediumEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemovableMedium_Encrypted() {
		return (EAttribute)removableMediumEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherAsset() {
		return otherAssetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getZone() {
		return zoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZone_Purpose() {
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZone_Trust() {
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVlan() {
		return vlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVlan_Number() {
		return (EAttribute)vlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVlan_Zone() {
		return (EReference)vlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubnet() {
		return subnetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubnet_Prefix() {
		return (EAttribute)subnetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubnet_Zone() {
		return (EReference)subnetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubnet_Vlan() {
		return (EReference)subnetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubnet_Gateway() {
		return (EAttribute)subnetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpAddress() {
		return ipAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_Address() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAddress_Subnet() {
		return (EReference)ipAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIpAddress_Device() {
		return (EReference)ipAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_PublicAddress() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Near() {
		return (EReference)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_NearInterface() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Far() {
		return (EReference)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_FarInterface() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Medium() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLine() {
		return lineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_Carrier() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_Supplier() {
		return (EReference)lineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_Circuit() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_Contract() {
		return (EReference)lineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_ContractedMegabits() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_PromisedAvailability() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_NearDevice() {
		return (EReference)lineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_NearInterface() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_FarDevice() {
		return (EReference)lineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLine_FarInterface() {
		return (EAttribute)lineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_Backup() {
		return (EReference)lineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLine_Echo() {
		return (EReference)lineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEchoAddress() {
		return echoAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEchoAddress_Transport() {
		return (EAttribute)echoAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEchoAddress_Address() {
		return (EAttribute)echoAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataLine() {
		return dataLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInternetLine() {
		return internetLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternetLine_UploadMegabits() {
		return (EAttribute)internetLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternetLine_PublicAddresses() {
		return (EAttribute)internetLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVpn() {
		return vpnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVpn_Kind() {
		return (EAttribute)vpnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVpn_Near() {
		return (EReference)vpnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVpn_Far() {
		return (EReference)vpnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVpn_Over() {
		return (EReference)vpnEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoftwareProduct() {
		return softwareProductEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftwareProduct_Vendor() {
		return (EAttribute)softwareProductEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftwareProduct_Kind() {
		return (EAttribute)softwareProductEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftwareProduct_Version() {
		return (EAttribute)softwareProductEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftwareProduct_EndOfSupport() {
		return (EAttribute)softwareProductEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLicence() {
		return licenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLicence_Product() {
		return (EReference)licenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_Seats() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_KeyHint() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_EndsOn() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLicence_Contract() {
		return (EReference)licenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstallation() {
		return installationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Product() {
		return (EReference)installationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallation_Version() {
		return (EAttribute)installationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Device() {
		return (EReference)installationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Licence() {
		return (EReference)installationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWebSite() {
		return webSiteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebSite_Url() {
		return (EAttribute)webSiteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebSite_ExpectedAnswer() {
		return (EAttribute)webSiteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebSite_ReachedOver() {
		return (EReference)webSiteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebSite_System() {
		return (EReference)webSiteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebSite_Server() {
		return (EReference)webSiteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebSite_Certificate() {
		return (EReference)webSiteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebSite_ContentUnit() {
		return (EReference)webSiteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWebLabel() {
		return webLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWebLabel_Site() {
		return (EReference)webLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebLabel_IssuedOn() {
		return (EAttribute)webLabelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWebLabel_EndsOn() {
		return (EAttribute)webLabelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificate() {
		return certificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Purpose() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Subject() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Issuer() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_SerialNumber() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Sha256() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Algorithm() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_NotBefore() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_NotAfter() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_RevokedAt() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Holder() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Token() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Sim() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUsbToken() {
		return usbTokenEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUsbToken_Holder() {
		return (EReference)usbTokenEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSimPki() {
		return simPkiEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimPki_Phone() {
		return (EAttribute)simPkiEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSimPki_Carrier() {
		return (EAttribute)simPkiEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSimPki_Holder() {
		return (EReference)simPkiEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationAsset() {
		return informationAssetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationAsset_Classification() {
		return (EAttribute)informationAssetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationAsset_Sensitivity() {
		return (EAttribute)informationAssetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationAsset_System() {
		return (EReference)informationAssetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataFlow() {
		return dataFlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataFlow_From() {
		return (EReference)dataFlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataFlow_To() {
		return (EReference)dataFlowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataFlow_Information() {
		return (EReference)dataFlowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFlow_Protocol() {
		return (EAttribute)dataFlowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersonalDataProcessing() {
		return personalDataProcessingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersonalDataProcessing_System() {
		return (EReference)personalDataProcessingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalDataProcessing_BasicSubjects() {
		return (EAttribute)personalDataProcessingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalDataProcessing_SensitiveSubjects() {
		return (EAttribute)personalDataProcessingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalDataProcessing_CountedOn() {
		return (EAttribute)personalDataProcessingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalDataProcessing_Method() {
		return (EAttribute)personalDataProcessingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationSystem() {
		return informationSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSystem_Type() {
		return (EAttribute)informationSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSystem_Information() {
		return (EAttribute)informationSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSystem_Scope() {
		return (EAttribute)informationSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Owner() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Operator() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Components() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Alternatives() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSystem_Level() {
		return (EAttribute)informationSystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSystem_ResolvesProcedures() {
		return (EAttribute)informationSystemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getService() {
		return serviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Audience() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Systems() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Users() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLevelProposal() {
		return levelProposalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLevelProposal_System() {
		return (EReference)levelProposalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLevelProposal_RuleSet() {
		return (EAttribute)levelProposalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLevelProposal_Level() {
		return (EAttribute)levelProposalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLevelProposal_DecidedOn() {
		return (EAttribute)levelProposalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLevelProposal_Grounds() {
		return (EAttribute)levelProposalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDossier() {
		return dossierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Proposal() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Version() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Stage() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppraisal() {
		return appraisalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Dossier() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Appraiser() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_Date() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_Passed() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_System() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Subject() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Level() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Act() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegulation() {
		return regulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegulation_IssuedOn() {
		return (EAttribute)regulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegulation_Act() {
		return (EReference)regulationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegulation_Systems() {
		return (EReference)regulationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecurityPlan() {
		return securityPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityPlan_System() {
		return (EReference)securityPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityPlan_Stage() {
		return (EAttribute)securityPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityPlan_CompleteOn() {
		return (EAttribute)securityPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityPlan_Act() {
		return (EReference)securityPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Kind() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_From() {
		return (EReference)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_To() {
		return (EReference)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Strength() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStocktake() {
		return stocktakeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStocktake_StartedOn() {
		return (EAttribute)stocktakeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStocktake_EndedOn() {
		return (EAttribute)stocktakeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStocktake_ScopeUnit() {
		return (EReference)stocktakeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStocktake_ScopePlace() {
		return (EReference)stocktakeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStocktake_Sightings() {
		return (EReference)stocktakeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSighting() {
		return sightingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_Scanned() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSighting_Element() {
		return (EReference)sightingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSighting_Place() {
		return (EReference)sightingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_At() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_By() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_Note() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLifecycleState() {
		return lifecycleStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProvenanceSource() {
		return provenanceSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlaceKind() {
		return placeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnitKind() {
		return unitKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSuccessionKind() {
		return successionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleKind() {
		return roleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDocumentKind() {
		return documentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServerForm() {
		return serverFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAntivirusState() {
		return antivirusStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkMedium() {
		return linkMediumEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVpnKind() {
		return vpnKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSoftwareKind() {
		return softwareKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCertificatePurpose() {
		return certificatePurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInformationClass() {
		return informationClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSystemType() {
		return systemTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceAudience() {
		return serviceAudienceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDossierStage() {
		return dossierStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionSubject() {
		return decisionSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanStage() {
		return planStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationStrength() {
		return relationStrengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal() {
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistryFactory getRegistryFactory() {
		return (RegistryFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__ID);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__CODE);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEReference(namedElementEClass, NAMED_ELEMENT__UNIT);
		createEReference(namedElementEClass, NAMED_ELEMENT__CUSTODIAN);
		createEReference(namedElementEClass, NAMED_ELEMENT__PLACE);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__STATE);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__VALID_FROM);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__VALID_TO);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NOTE);
		createEReference(namedElementEClass, NAMED_ELEMENT__EXTERNAL_IDS);
		createEReference(namedElementEClass, NAMED_ELEMENT__DOCUMENTS);
		createEReference(namedElementEClass, NAMED_ELEMENT__PROVENANCE);

		externalIdEClass = createEClass(EXTERNAL_ID);
		createEAttribute(externalIdEClass, EXTERNAL_ID__SYSTEM);
		createEAttribute(externalIdEClass, EXTERNAL_ID__VALUE);

		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__FEATURE);
		createEAttribute(provenanceEClass, PROVENANCE__SOURCE);
		createEAttribute(provenanceEClass, PROVENANCE__DETAIL);
		createEAttribute(provenanceEClass, PROVENANCE__CONFIRMED_AT);

		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__KIND);
		createEReference(placeEClass, PLACE__WITHIN);
		createEAttribute(placeEClass, PLACE__ADDRESS);
		createEAttribute(placeEClass, PLACE__LATITUDE);
		createEAttribute(placeEClass, PLACE__LONGITUDE);

		unitEClass = createEClass(UNIT);
		createEAttribute(unitEClass, UNIT__KIND);
		createEReference(unitEClass, UNIT__PARENT);
		createEAttribute(unitEClass, UNIT__SHORT_NAME);
		createEReference(unitEClass, UNIT__HEAD);
		createEAttribute(unitEClass, UNIT__ADDRESS);
		createEAttribute(unitEClass, UNIT__PHONE);
		createEAttribute(unitEClass, UNIT__EMAIL);

		successionEClass = createEClass(SUCCESSION);
		createEAttribute(successionEClass, SUCCESSION__KIND);
		createEAttribute(successionEClass, SUCCESSION__DATE);
		createEReference(successionEClass, SUCCESSION__LEGAL_ACT);
		createEReference(successionEClass, SUCCESSION__FROM);
		createEReference(successionEClass, SUCCESSION__TO);
		createEAttribute(successionEClass, SUCCESSION__APPLIED);
		createEReference(successionEClass, SUCCESSION__MOVES);

		moveEClass = createEClass(MOVE);
		createEReference(moveEClass, MOVE__ELEMENT);
		createEAttribute(moveEClass, MOVE__FEATURE);
		createEAttribute(moveEClass, MOVE__BEFORE);
		createEAttribute(moveEClass, MOVE__AFTER);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__TITLE);
		createEAttribute(personEClass, PERSON__PHONE);
		createEAttribute(personEClass, PERSON__EMAIL);
		createEAttribute(personEClass, PERSON__ACCOUNT);

		postEClass = createEClass(POST);
		createEAttribute(postEClass, POST__RANK);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEReference(assignmentEClass, ASSIGNMENT__POST);
		createEReference(assignmentEClass, ASSIGNMENT__PERSON);
		createEReference(assignmentEClass, ASSIGNMENT__DECISION);

		roleGrantEClass = createEClass(ROLE_GRANT);
		createEAttribute(roleGrantEClass, ROLE_GRANT__ROLE);
		createEReference(roleGrantEClass, ROLE_GRANT__HOLDER_UNIT);
		createEReference(roleGrantEClass, ROLE_GRANT__HOLDER_PERSON);
		createEReference(roleGrantEClass, ROLE_GRANT__SYSTEM);
		createEReference(roleGrantEClass, ROLE_GRANT__DECISION);

		delegationEClass = createEClass(DELEGATION);
		createEReference(delegationEClass, DELEGATION__FROM);
		createEReference(delegationEClass, DELEGATION__TO);
		createEAttribute(delegationEClass, DELEGATION__SCOPE);
		createEReference(delegationEClass, DELEGATION__DECISION);

		supplierEClass = createEClass(SUPPLIER);
		createEAttribute(supplierEClass, SUPPLIER__TAX_CODE);
		createEAttribute(supplierEClass, SUPPLIER__ADDRESS);
		createEAttribute(supplierEClass, SUPPLIER__PHONE);
		createEAttribute(supplierEClass, SUPPLIER__EMAIL);
		createEAttribute(supplierEClass, SUPPLIER__CONTACT);

		contractEClass = createEClass(CONTRACT);
		createEAttribute(contractEClass, CONTRACT__NUMBER);
		createEReference(contractEClass, CONTRACT__SUPPLIER);
		createEAttribute(contractEClass, CONTRACT__SIGNED_ON);
		createEAttribute(contractEClass, CONTRACT__ENDS_ON);
		createEAttribute(contractEClass, CONTRACT__VALUE);
		createEReference(contractEClass, CONTRACT__COVERS);

		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__KIND);
		createEAttribute(documentEClass, DOCUMENT__NUMBER);
		createEAttribute(documentEClass, DOCUMENT__ISSUED_ON);
		createEAttribute(documentEClass, DOCUMENT__ISSUER);
		createEAttribute(documentEClass, DOCUMENT__SIGNER);
		createEAttribute(documentEClass, DOCUMENT__FILE_NAME);
		createEAttribute(documentEClass, DOCUMENT__MEDIA_TYPE);
		createEAttribute(documentEClass, DOCUMENT__SIZE);
		createEAttribute(documentEClass, DOCUMENT__SHA256);

		assetEClass = createEClass(ASSET);
		createEAttribute(assetEClass, ASSET__MANUFACTURER);
		createEAttribute(assetEClass, ASSET__MODEL);
		createEAttribute(assetEClass, ASSET__SERIAL_NUMBER);
		createEReference(assetEClass, ASSET__PRODUCT);
		createEAttribute(assetEClass, ASSET__PURCHASED_ON);
		createEAttribute(assetEClass, ASSET__PRICE);
		createEAttribute(assetEClass, ASSET__WARRANTY_END);
		createEAttribute(assetEClass, ASSET__SUPPORT_END);
		createEReference(assetEClass, ASSET__CONTRACT);
		createEAttribute(assetEClass, ASSET__LAST_SEEN_ON);

		deviceModelEClass = createEClass(DEVICE_MODEL);
		createEAttribute(deviceModelEClass, DEVICE_MODEL__MANUFACTURER);
		createEAttribute(deviceModelEClass, DEVICE_MODEL__END_OF_SALE);
		createEAttribute(deviceModelEClass, DEVICE_MODEL__END_OF_SUPPORT);

		deviceEClass = createEClass(DEVICE);
		createEReference(deviceEClass, DEVICE__UPLINK);
		createEReference(deviceEClass, DEVICE__POWERED_BY);
		createEAttribute(deviceEClass, DEVICE__MANAGEMENT_ADDRESS);
		createEAttribute(deviceEClass, DEVICE__MAC_ADDRESS);
		createEAttribute(deviceEClass, DEVICE__HOST_NAME);
		createEAttribute(deviceEClass, DEVICE__FIRMWARE);
		createEAttribute(deviceEClass, DEVICE__OPERATING_SYSTEM);
		createEReference(deviceEClass, DEVICE__SNMP);
		createEReference(deviceEClass, DEVICE__INTERFACES);

		snmpEndpointEClass = createEClass(SNMP_ENDPOINT);
		createEAttribute(snmpEndpointEClass, SNMP_ENDPOINT__HOST);
		createEAttribute(snmpEndpointEClass, SNMP_ENDPOINT__PORT);
		createEAttribute(snmpEndpointEClass, SNMP_ENDPOINT__PROFILE);

		interfaceEClass = createEClass(INTERFACE);
		createEAttribute(interfaceEClass, INTERFACE__NAME);
		createEAttribute(interfaceEClass, INTERFACE__ALIAS);
		createEAttribute(interfaceEClass, INTERFACE__MAC_ADDRESS);
		createEAttribute(interfaceEClass, INTERFACE__SPEED);
		createEReference(interfaceEClass, INTERFACE__VLAN);
		createEReference(interfaceEClass, INTERFACE__PEER);
		createEAttribute(interfaceEClass, INTERFACE__PEER_INTERFACE);

		routerEClass = createEClass(ROUTER);

		switchEClass = createEClass(SWITCH);
		createEAttribute(switchEClass, SWITCH__PORTS);

		firewallEClass = createEClass(FIREWALL);
		createEReference(firewallEClass, FIREWALL__PARTNER);

		accessPointEClass = createEClass(ACCESS_POINT);
		createEAttribute(accessPointEClass, ACCESS_POINT__NETWORKS);

		serverEClass = createEClass(SERVER);
		createEAttribute(serverEClass, SERVER__FORM);
		createEReference(serverEClass, SERVER__RUNS_ON);
		createEAttribute(serverEClass, SERVER__CORES);
		createEAttribute(serverEClass, SERVER__MEMORY);
		createEAttribute(serverEClass, SERVER__STORAGE);

		computerEClass = createEClass(COMPUTER);
		createEReference(computerEClass, COMPUTER__USER);
		createEAttribute(computerEClass, COMPUTER__ANTIVIRUS);
		createEAttribute(computerEClass, COMPUTER__SHARED);

		kioskEClass = createEClass(KIOSK);

		printerEClass = createEClass(PRINTER);
		createEReference(printerEClass, PRINTER__USER);

		cameraEClass = createEClass(CAMERA);
		createEAttribute(cameraEClass, CAMERA__PURPOSE);
		createEReference(cameraEClass, CAMERA__RECORDER);

		upsEClass = createEClass(UPS);
		createEAttribute(upsEClass, UPS__CAPACITY);
		createEAttribute(upsEClass, UPS__RUNTIME);
		createEAttribute(upsEClass, UPS__BATTERY_REPLACE_ON);

		otherDeviceEClass = createEClass(OTHER_DEVICE);

		removableMediumEClass = createEClass(REMOVABLE_MEDIUM);
		createEAttribute(removableMediumEClass, REMOVABLE_MEDIUM__CAPACITY);
		createEAttribute(removableMediumEClass, REMOVABLE_MEDIUM__ENCRYPTED);

		otherAssetEClass = createEClass(OTHER_ASSET);

		zoneEClass = createEClass(ZONE);
		createEAttribute(zoneEClass, ZONE__PURPOSE);
		createEAttribute(zoneEClass, ZONE__TRUST);

		vlanEClass = createEClass(VLAN);
		createEAttribute(vlanEClass, VLAN__NUMBER);
		createEReference(vlanEClass, VLAN__ZONE);

		subnetEClass = createEClass(SUBNET);
		createEAttribute(subnetEClass, SUBNET__PREFIX);
		createEReference(subnetEClass, SUBNET__ZONE);
		createEReference(subnetEClass, SUBNET__VLAN);
		createEAttribute(subnetEClass, SUBNET__GATEWAY);

		ipAddressEClass = createEClass(IP_ADDRESS);
		createEAttribute(ipAddressEClass, IP_ADDRESS__ADDRESS);
		createEReference(ipAddressEClass, IP_ADDRESS__SUBNET);
		createEReference(ipAddressEClass, IP_ADDRESS__DEVICE);
		createEAttribute(ipAddressEClass, IP_ADDRESS__PUBLIC_ADDRESS);

		linkEClass = createEClass(LINK);
		createEReference(linkEClass, LINK__NEAR);
		createEAttribute(linkEClass, LINK__NEAR_INTERFACE);
		createEReference(linkEClass, LINK__FAR);
		createEAttribute(linkEClass, LINK__FAR_INTERFACE);
		createEAttribute(linkEClass, LINK__MEDIUM);

		lineEClass = createEClass(LINE);
		createEAttribute(lineEClass, LINE__CARRIER);
		createEReference(lineEClass, LINE__SUPPLIER);
		createEAttribute(lineEClass, LINE__CIRCUIT);
		createEReference(lineEClass, LINE__CONTRACT);
		createEAttribute(lineEClass, LINE__CONTRACTED_MEGABITS);
		createEAttribute(lineEClass, LINE__PROMISED_AVAILABILITY);
		createEReference(lineEClass, LINE__NEAR_DEVICE);
		createEAttribute(lineEClass, LINE__NEAR_INTERFACE);
		createEReference(lineEClass, LINE__FAR_DEVICE);
		createEAttribute(lineEClass, LINE__FAR_INTERFACE);
		createEReference(lineEClass, LINE__BACKUP);
		createEReference(lineEClass, LINE__ECHO);

		echoAddressEClass = createEClass(ECHO_ADDRESS);
		createEAttribute(echoAddressEClass, ECHO_ADDRESS__TRANSPORT);
		createEAttribute(echoAddressEClass, ECHO_ADDRESS__ADDRESS);

		dataLineEClass = createEClass(DATA_LINE);

		internetLineEClass = createEClass(INTERNET_LINE);
		createEAttribute(internetLineEClass, INTERNET_LINE__UPLOAD_MEGABITS);
		createEAttribute(internetLineEClass, INTERNET_LINE__PUBLIC_ADDRESSES);

		vpnEClass = createEClass(VPN);
		createEAttribute(vpnEClass, VPN__KIND);
		createEReference(vpnEClass, VPN__NEAR);
		createEReference(vpnEClass, VPN__FAR);
		createEReference(vpnEClass, VPN__OVER);

		softwareProductEClass = createEClass(SOFTWARE_PRODUCT);
		createEAttribute(softwareProductEClass, SOFTWARE_PRODUCT__VENDOR);
		createEAttribute(softwareProductEClass, SOFTWARE_PRODUCT__KIND);
		createEAttribute(softwareProductEClass, SOFTWARE_PRODUCT__VERSION);
		createEAttribute(softwareProductEClass, SOFTWARE_PRODUCT__END_OF_SUPPORT);

		licenceEClass = createEClass(LICENCE);
		createEReference(licenceEClass, LICENCE__PRODUCT);
		createEAttribute(licenceEClass, LICENCE__SEATS);
		createEAttribute(licenceEClass, LICENCE__KEY_HINT);
		createEAttribute(licenceEClass, LICENCE__ENDS_ON);
		createEReference(licenceEClass, LICENCE__CONTRACT);

		installationEClass = createEClass(INSTALLATION);
		createEReference(installationEClass, INSTALLATION__PRODUCT);
		createEAttribute(installationEClass, INSTALLATION__VERSION);
		createEReference(installationEClass, INSTALLATION__DEVICE);
		createEReference(installationEClass, INSTALLATION__LICENCE);

		webSiteEClass = createEClass(WEB_SITE);
		createEAttribute(webSiteEClass, WEB_SITE__URL);
		createEAttribute(webSiteEClass, WEB_SITE__EXPECTED_ANSWER);
		createEReference(webSiteEClass, WEB_SITE__REACHED_OVER);
		createEReference(webSiteEClass, WEB_SITE__SYSTEM);
		createEReference(webSiteEClass, WEB_SITE__SERVER);
		createEReference(webSiteEClass, WEB_SITE__CERTIFICATE);
		createEReference(webSiteEClass, WEB_SITE__CONTENT_UNIT);

		webLabelEClass = createEClass(WEB_LABEL);
		createEReference(webLabelEClass, WEB_LABEL__SITE);
		createEAttribute(webLabelEClass, WEB_LABEL__ISSUED_ON);
		createEAttribute(webLabelEClass, WEB_LABEL__ENDS_ON);

		certificateEClass = createEClass(CERTIFICATE);
		createEAttribute(certificateEClass, CERTIFICATE__PURPOSE);
		createEAttribute(certificateEClass, CERTIFICATE__SUBJECT);
		createEAttribute(certificateEClass, CERTIFICATE__ISSUER);
		createEAttribute(certificateEClass, CERTIFICATE__SERIAL_NUMBER);
		createEAttribute(certificateEClass, CERTIFICATE__SHA256);
		createEAttribute(certificateEClass, CERTIFICATE__ALGORITHM);
		createEAttribute(certificateEClass, CERTIFICATE__NOT_BEFORE);
		createEAttribute(certificateEClass, CERTIFICATE__NOT_AFTER);
		createEAttribute(certificateEClass, CERTIFICATE__REVOKED_AT);
		createEReference(certificateEClass, CERTIFICATE__HOLDER);
		createEReference(certificateEClass, CERTIFICATE__TOKEN);
		createEReference(certificateEClass, CERTIFICATE__SIM);

		usbTokenEClass = createEClass(USB_TOKEN);
		createEReference(usbTokenEClass, USB_TOKEN__HOLDER);

		simPkiEClass = createEClass(SIM_PKI);
		createEAttribute(simPkiEClass, SIM_PKI__PHONE);
		createEAttribute(simPkiEClass, SIM_PKI__CARRIER);
		createEReference(simPkiEClass, SIM_PKI__HOLDER);

		informationAssetEClass = createEClass(INFORMATION_ASSET);
		createEAttribute(informationAssetEClass, INFORMATION_ASSET__CLASSIFICATION);
		createEAttribute(informationAssetEClass, INFORMATION_ASSET__SENSITIVITY);
		createEReference(informationAssetEClass, INFORMATION_ASSET__SYSTEM);

		dataFlowEClass = createEClass(DATA_FLOW);
		createEReference(dataFlowEClass, DATA_FLOW__FROM);
		createEReference(dataFlowEClass, DATA_FLOW__TO);
		createEReference(dataFlowEClass, DATA_FLOW__INFORMATION);
		createEAttribute(dataFlowEClass, DATA_FLOW__PROTOCOL);

		personalDataProcessingEClass = createEClass(PERSONAL_DATA_PROCESSING);
		createEReference(personalDataProcessingEClass, PERSONAL_DATA_PROCESSING__SYSTEM);
		createEAttribute(personalDataProcessingEClass, PERSONAL_DATA_PROCESSING__BASIC_SUBJECTS);
		createEAttribute(personalDataProcessingEClass, PERSONAL_DATA_PROCESSING__SENSITIVE_SUBJECTS);
		createEAttribute(personalDataProcessingEClass, PERSONAL_DATA_PROCESSING__COUNTED_ON);
		createEAttribute(personalDataProcessingEClass, PERSONAL_DATA_PROCESSING__METHOD);

		informationSystemEClass = createEClass(INFORMATION_SYSTEM);
		createEAttribute(informationSystemEClass, INFORMATION_SYSTEM__TYPE);
		createEAttribute(informationSystemEClass, INFORMATION_SYSTEM__INFORMATION);
		createEAttribute(informationSystemEClass, INFORMATION_SYSTEM__SCOPE);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__OWNER);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__OPERATOR);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__COMPONENTS);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__ALTERNATIVES);
		createEAttribute(informationSystemEClass, INFORMATION_SYSTEM__LEVEL);
		createEAttribute(informationSystemEClass, INFORMATION_SYSTEM__RESOLVES_PROCEDURES);

		serviceEClass = createEClass(SERVICE);
		createEAttribute(serviceEClass, SERVICE__AUDIENCE);
		createEReference(serviceEClass, SERVICE__SYSTEMS);
		createEReference(serviceEClass, SERVICE__USERS);

		levelProposalEClass = createEClass(LEVEL_PROPOSAL);
		createEReference(levelProposalEClass, LEVEL_PROPOSAL__SYSTEM);
		createEAttribute(levelProposalEClass, LEVEL_PROPOSAL__RULE_SET);
		createEAttribute(levelProposalEClass, LEVEL_PROPOSAL__LEVEL);
		createEAttribute(levelProposalEClass, LEVEL_PROPOSAL__DECIDED_ON);
		createEAttribute(levelProposalEClass, LEVEL_PROPOSAL__GROUNDS);

		dossierEClass = createEClass(DOSSIER);
		createEReference(dossierEClass, DOSSIER__PROPOSAL);
		createEAttribute(dossierEClass, DOSSIER__VERSION);
		createEAttribute(dossierEClass, DOSSIER__STAGE);

		appraisalEClass = createEClass(APPRAISAL);
		createEReference(appraisalEClass, APPRAISAL__DOSSIER);
		createEReference(appraisalEClass, APPRAISAL__APPRAISER);
		createEAttribute(appraisalEClass, APPRAISAL__DATE);
		createEAttribute(appraisalEClass, APPRAISAL__PASSED);

		decisionEClass = createEClass(DECISION);
		createEReference(decisionEClass, DECISION__SYSTEM);
		createEAttribute(decisionEClass, DECISION__SUBJECT);
		createEAttribute(decisionEClass, DECISION__LEVEL);
		createEReference(decisionEClass, DECISION__ACT);

		regulationEClass = createEClass(REGULATION);
		createEAttribute(regulationEClass, REGULATION__ISSUED_ON);
		createEReference(regulationEClass, REGULATION__ACT);
		createEReference(regulationEClass, REGULATION__SYSTEMS);

		securityPlanEClass = createEClass(SECURITY_PLAN);
		createEReference(securityPlanEClass, SECURITY_PLAN__SYSTEM);
		createEAttribute(securityPlanEClass, SECURITY_PLAN__STAGE);
		createEAttribute(securityPlanEClass, SECURITY_PLAN__COMPLETE_ON);
		createEReference(securityPlanEClass, SECURITY_PLAN__ACT);

		relationEClass = createEClass(RELATION);
		createEAttribute(relationEClass, RELATION__KIND);
		createEReference(relationEClass, RELATION__FROM);
		createEReference(relationEClass, RELATION__TO);
		createEAttribute(relationEClass, RELATION__STRENGTH);

		stocktakeEClass = createEClass(STOCKTAKE);
		createEAttribute(stocktakeEClass, STOCKTAKE__STARTED_ON);
		createEAttribute(stocktakeEClass, STOCKTAKE__ENDED_ON);
		createEReference(stocktakeEClass, STOCKTAKE__SCOPE_UNIT);
		createEReference(stocktakeEClass, STOCKTAKE__SCOPE_PLACE);
		createEReference(stocktakeEClass, STOCKTAKE__SIGHTINGS);

		sightingEClass = createEClass(SIGHTING);
		createEAttribute(sightingEClass, SIGHTING__SCANNED);
		createEReference(sightingEClass, SIGHTING__ELEMENT);
		createEReference(sightingEClass, SIGHTING__PLACE);
		createEAttribute(sightingEClass, SIGHTING__AT);
		createEAttribute(sightingEClass, SIGHTING__BY);
		createEAttribute(sightingEClass, SIGHTING__NOTE);

		// Create enums
		lifecycleStateEEnum = createEEnum(LIFECYCLE_STATE);
		provenanceSourceEEnum = createEEnum(PROVENANCE_SOURCE);
		placeKindEEnum = createEEnum(PLACE_KIND);
		unitKindEEnum = createEEnum(UNIT_KIND);
		successionKindEEnum = createEEnum(SUCCESSION_KIND);
		roleKindEEnum = createEEnum(ROLE_KIND);
		documentKindEEnum = createEEnum(DOCUMENT_KIND);
		serverFormEEnum = createEEnum(SERVER_FORM);
		antivirusStateEEnum = createEEnum(ANTIVIRUS_STATE);
		linkMediumEEnum = createEEnum(LINK_MEDIUM);
		vpnKindEEnum = createEEnum(VPN_KIND);
		softwareKindEEnum = createEEnum(SOFTWARE_KIND);
		certificatePurposeEEnum = createEEnum(CERTIFICATE_PURPOSE);
		informationClassEEnum = createEEnum(INFORMATION_CLASS);
		systemTypeEEnum = createEEnum(SYSTEM_TYPE);
		serviceAudienceEEnum = createEEnum(SERVICE_AUDIENCE);
		dossierStageEEnum = createEEnum(DOSSIER_STAGE);
		decisionSubjectEEnum = createEEnum(DECISION_SUBJECT);
		planStageEEnum = createEEnum(PLAN_STAGE);
		relationKindEEnum = createEEnum(RELATION_KIND);
		relationStrengthEEnum = createEEnum(RELATION_STRENGTH);

		// Create data types
		dateEDataType = createEDataType(DATE);
		instantEDataType = createEDataType(INSTANT);
		decimalEDataType = createEDataType(DECIMAL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		placeEClass.getESuperTypes().add(this.getNamedElement());
		unitEClass.getESuperTypes().add(this.getNamedElement());
		successionEClass.getESuperTypes().add(this.getNamedElement());
		personEClass.getESuperTypes().add(this.getNamedElement());
		postEClass.getESuperTypes().add(this.getNamedElement());
		assignmentEClass.getESuperTypes().add(this.getNamedElement());
		roleGrantEClass.getESuperTypes().add(this.getNamedElement());
		delegationEClass.getESuperTypes().add(this.getNamedElement());
		supplierEClass.getESuperTypes().add(this.getNamedElement());
		contractEClass.getESuperTypes().add(this.getNamedElement());
		documentEClass.getESuperTypes().add(this.getNamedElement());
		assetEClass.getESuperTypes().add(this.getNamedElement());
		deviceModelEClass.getESuperTypes().add(this.getNamedElement());
		deviceEClass.getESuperTypes().add(this.getAsset());
		routerEClass.getESuperTypes().add(this.getDevice());
		switchEClass.getESuperTypes().add(this.getDevice());
		firewallEClass.getESuperTypes().add(this.getDevice());
		accessPointEClass.getESuperTypes().add(this.getDevice());
		serverEClass.getESuperTypes().add(this.getDevice());
		computerEClass.getESuperTypes().add(this.getDevice());
		kioskEClass.getESuperTypes().add(this.getDevice());
		printerEClass.getESuperTypes().add(this.getDevice());
		cameraEClass.getESuperTypes().add(this.getDevice());
		upsEClass.getESuperTypes().add(this.getDevice());
		otherDeviceEClass.getESuperTypes().add(this.getDevice());
		removableMediumEClass.getESuperTypes().add(this.getAsset());
		otherAssetEClass.getESuperTypes().add(this.getAsset());
		zoneEClass.getESuperTypes().add(this.getNamedElement());
		vlanEClass.getESuperTypes().add(this.getNamedElement());
		subnetEClass.getESuperTypes().add(this.getNamedElement());
		ipAddressEClass.getESuperTypes().add(this.getNamedElement());
		linkEClass.getESuperTypes().add(this.getNamedElement());
		lineEClass.getESuperTypes().add(this.getNamedElement());
		dataLineEClass.getESuperTypes().add(this.getLine());
		internetLineEClass.getESuperTypes().add(this.getLine());
		vpnEClass.getESuperTypes().add(this.getNamedElement());
		softwareProductEClass.getESuperTypes().add(this.getNamedElement());
		licenceEClass.getESuperTypes().add(this.getNamedElement());
		installationEClass.getESuperTypes().add(this.getNamedElement());
		webSiteEClass.getESuperTypes().add(this.getNamedElement());
		webLabelEClass.getESuperTypes().add(this.getNamedElement());
		certificateEClass.getESuperTypes().add(this.getNamedElement());
		usbTokenEClass.getESuperTypes().add(this.getAsset());
		simPkiEClass.getESuperTypes().add(this.getAsset());
		informationAssetEClass.getESuperTypes().add(this.getNamedElement());
		dataFlowEClass.getESuperTypes().add(this.getNamedElement());
		personalDataProcessingEClass.getESuperTypes().add(this.getNamedElement());
		informationSystemEClass.getESuperTypes().add(this.getNamedElement());
		serviceEClass.getESuperTypes().add(this.getNamedElement());
		levelProposalEClass.getESuperTypes().add(this.getNamedElement());
		dossierEClass.getESuperTypes().add(this.getNamedElement());
		appraisalEClass.getESuperTypes().add(this.getNamedElement());
		decisionEClass.getESuperTypes().add(this.getNamedElement());
		regulationEClass.getESuperTypes().add(this.getNamedElement());
		securityPlanEClass.getESuperTypes().add(this.getNamedElement());
		relationEClass.getESuperTypes().add(this.getNamedElement());
		stocktakeEClass.getESuperTypes().add(this.getNamedElement());

		// Initialize classes and features; add operations and parameters
		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Id(), ecorePackage.getEString(), "id", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Code(), ecorePackage.getEString(), "code", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_Unit(), this.getUnit(), null, "unit", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_Custodian(), this.getPerson(), null, "custodian", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_Place(), this.getPlace(), null, "place", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_State(), this.getLifecycleState(), "state", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_ValidFrom(), this.getDate(), "validFrom", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_ValidTo(), this.getDate(), "validTo", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Note(), ecorePackage.getEString(), "note", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_ExternalIds(), this.getExternalId(), null, "externalIds", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_Documents(), this.getDocument(), null, "documents", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNamedElement_Provenance(), this.getProvenance(), null, "provenance", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(externalIdEClass, ExternalId.class, "ExternalId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalId_System(), ecorePackage.getEString(), "system", null, 1, 1, ExternalId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalId_Value(), ecorePackage.getEString(), "value", null, 1, 1, ExternalId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Source(), this.getProvenanceSource(), "source", null, 1, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Detail(), ecorePackage.getEString(), "detail", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_ConfirmedAt(), this.getInstant(), "confirmedAt", null, 1, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeEClass, Place.class, "Place", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Kind(), this.getPlaceKind(), "kind", null, 1, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_Within(), this.getPlace(), null, "within", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Address(), ecorePackage.getEString(), "address", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Latitude(), this.getDecimal(), "latitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Longitude(), this.getDecimal(), "longitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unitEClass, Unit.class, "Unit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnit_Kind(), this.getUnitKind(), "kind", null, 1, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUnit_Parent(), this.getUnit(), null, "parent", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUnit_Head(), this.getPerson(), null, "head", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_Address(), ecorePackage.getEString(), "address", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_Email(), ecorePackage.getEString(), "email", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(successionEClass, Succession.class, "Succession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuccession_Kind(), this.getSuccessionKind(), "kind", null, 1, 1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuccession_Date(), this.getDate(), "date", null, 1, 1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuccession_LegalAct(), this.getDocument(), null, "legalAct", null, 0, 1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuccession_From(), this.getUnit(), null, "from", null, 0, -1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuccession_To(), this.getUnit(), null, "to", null, 0, -1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuccession_Applied(), ecorePackage.getEBooleanObject(), "applied", null, 0, 1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuccession_Moves(), this.getMove(), null, "moves", null, 0, -1, Succession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(moveEClass, Move.class, "Move", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMove_Element(), this.getNamedElement(), null, "element", null, 1, 1, Move.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMove_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, Move.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMove_Before(), ecorePackage.getEString(), "before", null, 0, 1, Move.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMove_After(), ecorePackage.getEString(), "after", null, 0, 1, Move.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Title(), ecorePackage.getEString(), "title", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Email(), ecorePackage.getEString(), "email", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Account(), ecorePackage.getEString(), "account", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(postEClass, Post.class, "Post", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPost_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, Post.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAssignment_Post(), this.getPost(), null, "post", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Person(), this.getPerson(), null, "person", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Decision(), this.getDocument(), null, "decision", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleGrantEClass, RoleGrant.class, "RoleGrant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoleGrant_Role(), this.getRoleKind(), "role", null, 1, 1, RoleGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleGrant_HolderUnit(), this.getUnit(), null, "holderUnit", null, 0, 1, RoleGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleGrant_HolderPerson(), this.getPerson(), null, "holderPerson", null, 0, 1, RoleGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleGrant_System(), this.getInformationSystem(), null, "system", null, 0, 1, RoleGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleGrant_Decision(), this.getDocument(), null, "decision", null, 0, 1, RoleGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(delegationEClass, Delegation.class, "Delegation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDelegation_From(), this.getPerson(), null, "from", null, 1, 1, Delegation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDelegation_To(), this.getPerson(), null, "to", null, 1, 1, Delegation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDelegation_Scope(), ecorePackage.getEString(), "scope", null, 1, 1, Delegation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDelegation_Decision(), this.getDocument(), null, "decision", null, 0, 1, Delegation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplierEClass, Supplier.class, "Supplier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplier_TaxCode(), ecorePackage.getEString(), "taxCode", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplier_Address(), ecorePackage.getEString(), "address", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplier_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplier_Email(), ecorePackage.getEString(), "email", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplier_Contact(), ecorePackage.getEString(), "contact", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contractEClass, Contract.class, "Contract", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContract_Number(), ecorePackage.getEString(), "number", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Supplier(), this.getSupplier(), null, "supplier", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_SignedOn(), this.getDate(), "signedOn", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_EndsOn(), this.getDate(), "endsOn", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Value(), this.getDecimal(), "value", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Covers(), this.getNamedElement(), null, "covers", null, 0, -1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentEClass, Document.class, "Document", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_Kind(), this.getDocumentKind(), "kind", null, 1, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Number(), ecorePackage.getEString(), "number", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_IssuedOn(), this.getDate(), "issuedOn", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Issuer(), ecorePackage.getEString(), "issuer", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Signer(), ecorePackage.getEString(), "signer", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assetEClass, Asset.class, "Asset", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAsset_Manufacturer(), ecorePackage.getEString(), "manufacturer", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_Model(), ecorePackage.getEString(), "model", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_Product(), this.getDeviceModel(), null, "product", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_PurchasedOn(), this.getDate(), "purchasedOn", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_Price(), this.getDecimal(), "price", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_WarrantyEnd(), this.getDate(), "warrantyEnd", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_SupportEnd(), this.getDate(), "supportEnd", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_Contract(), this.getContract(), null, "contract", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_LastSeenOn(), this.getDate(), "lastSeenOn", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceModelEClass, DeviceModel.class, "DeviceModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceModel_Manufacturer(), ecorePackage.getEString(), "manufacturer", null, 0, 1, DeviceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceModel_EndOfSale(), this.getDate(), "endOfSale", null, 0, 1, DeviceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceModel_EndOfSupport(), this.getDate(), "endOfSupport", null, 0, 1, DeviceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceEClass, Device.class, "Device", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDevice_Uplink(), this.getDevice(), null, "uplink", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_PoweredBy(), this.getUps(), null, "poweredBy", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_ManagementAddress(), ecorePackage.getEString(), "managementAddress", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_HostName(), ecorePackage.getEString(), "hostName", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Firmware(), ecorePackage.getEString(), "firmware", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_OperatingSystem(), ecorePackage.getEString(), "operatingSystem", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Snmp(), this.getSnmpEndpoint(), null, "snmp", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Interfaces(), this.getInterface(), null, "interfaces", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(snmpEndpointEClass, SnmpEndpoint.class, "SnmpEndpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSnmpEndpoint_Host(), ecorePackage.getEString(), "host", null, 1, 1, SnmpEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnmpEndpoint_Port(), ecorePackage.getEIntegerObject(), "port", null, 1, 1, SnmpEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnmpEndpoint_Profile(), ecorePackage.getEString(), "profile", null, 1, 1, SnmpEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceEClass, Interface.class, "Interface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterface_Name(), ecorePackage.getEString(), "name", null, 1, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_Alias(), ecorePackage.getEString(), "alias", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_Speed(), ecorePackage.getELongObject(), "speed", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Vlan(), this.getVlan(), null, "vlan", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Peer(), this.getDevice(), null, "peer", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_PeerInterface(), ecorePackage.getEString(), "peerInterface", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routerEClass, Router.class, "Router", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(switchEClass, Switch.class, "Switch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSwitch_Ports(), ecorePackage.getEIntegerObject(), "ports", null, 0, 1, Switch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firewallEClass, Firewall.class, "Firewall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFirewall_Partner(), this.getFirewall(), null, "partner", null, 0, 1, Firewall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accessPointEClass, AccessPoint.class, "AccessPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccessPoint_Networks(), ecorePackage.getEString(), "networks", null, 0, -1, AccessPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serverEClass, Server.class, "Server", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServer_Form(), this.getServerForm(), "form", null, 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_RunsOn(), this.getServer(), null, "runsOn", null, 0, -1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServer_Cores(), ecorePackage.getEIntegerObject(), "cores", null, 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServer_Memory(), ecorePackage.getEIntegerObject(), "memory", null, 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServer_Storage(), ecorePackage.getEIntegerObject(), "storage", null, 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(computerEClass, Computer.class, "Computer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComputer_User(), this.getPerson(), null, "user", null, 0, 1, Computer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComputer_Antivirus(), this.getAntivirusState(), "antivirus", null, 0, 1, Computer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComputer_Shared(), ecorePackage.getEBooleanObject(), "shared", null, 0, 1, Computer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kioskEClass, Kiosk.class, "Kiosk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(printerEClass, Printer.class, "Printer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrinter_User(), this.getPerson(), null, "user", null, 0, 1, Printer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cameraEClass, Camera.class, "Camera", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCamera_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCamera_Recorder(), this.getServer(), null, "recorder", null, 0, 1, Camera.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(upsEClass, Ups.class, "Ups", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUps_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, Ups.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUps_Runtime(), ecorePackage.getEIntegerObject(), "runtime", null, 0, 1, Ups.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUps_BatteryReplaceOn(), this.getDate(), "batteryReplaceOn", null, 0, 1, Ups.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherDeviceEClass, OtherDevice.class, "OtherDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(removableMediumEClass, RemovableMedium.class, "RemovableMedium", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemovableMedium_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, RemovableMedium.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemovableMedium_Encrypted(), ecorePackage.getEBooleanObject(), "encrypted", null, 0, 1, RemovableMedium.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherAssetEClass, OtherAsset.class, "OtherAsset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(zoneEClass, Zone.class, "Zone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZone_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Trust(), ecorePackage.getEIntegerObject(), "trust", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vlanEClass, Vlan.class, "Vlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVlan_Number(), ecorePackage.getEIntegerObject(), "number", null, 1, 1, Vlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVlan_Zone(), this.getZone(), null, "zone", null, 0, 1, Vlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subnetEClass, Subnet.class, "Subnet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubnet_Prefix(), ecorePackage.getEString(), "prefix", null, 1, 1, Subnet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubnet_Zone(), this.getZone(), null, "zone", null, 0, 1, Subnet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubnet_Vlan(), this.getVlan(), null, "vlan", null, 0, 1, Subnet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubnet_Gateway(), ecorePackage.getEString(), "gateway", null, 0, 1, Subnet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ipAddressEClass, IpAddress.class, "IpAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIpAddress_Address(), ecorePackage.getEString(), "address", null, 1, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIpAddress_Subnet(), this.getSubnet(), null, "subnet", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIpAddress_Device(), this.getDevice(), null, "device", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpAddress_PublicAddress(), ecorePackage.getEString(), "publicAddress", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLink_Near(), this.getDevice(), null, "near", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_NearInterface(), ecorePackage.getEString(), "nearInterface", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Far(), this.getDevice(), null, "far", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_FarInterface(), ecorePackage.getEString(), "farInterface", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Medium(), this.getLinkMedium(), "medium", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lineEClass, Line.class, "Line", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLine_Carrier(), ecorePackage.getEString(), "carrier", null, 1, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_Supplier(), this.getSupplier(), null, "supplier", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLine_Circuit(), ecorePackage.getEString(), "circuit", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_Contract(), this.getContract(), null, "contract", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLine_ContractedMegabits(), ecorePackage.getEIntegerObject(), "contractedMegabits", null, 1, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLine_PromisedAvailability(), this.getDecimal(), "promisedAvailability", null, 1, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_NearDevice(), this.getDevice(), null, "nearDevice", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLine_NearInterface(), ecorePackage.getEString(), "nearInterface", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_FarDevice(), this.getDevice(), null, "farDevice", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLine_FarInterface(), ecorePackage.getEString(), "farInterface", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_Backup(), this.getLine(), null, "backup", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLine_Echo(), this.getEchoAddress(), null, "echo", null, 0, 1, Line.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(echoAddressEClass, EchoAddress.class, "EchoAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEchoAddress_Transport(), ecorePackage.getEString(), "transport", null, 1, 1, EchoAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEchoAddress_Address(), ecorePackage.getEString(), "address", null, 1, 1, EchoAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataLineEClass, DataLine.class, "DataLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(internetLineEClass, InternetLine.class, "InternetLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInternetLine_UploadMegabits(), ecorePackage.getEIntegerObject(), "uploadMegabits", null, 0, 1, InternetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternetLine_PublicAddresses(), ecorePackage.getEString(), "publicAddresses", null, 0, -1, InternetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vpnEClass, Vpn.class, "Vpn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVpn_Kind(), this.getVpnKind(), "kind", null, 0, 1, Vpn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVpn_Near(), this.getDevice(), null, "near", null, 0, 1, Vpn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVpn_Far(), this.getDevice(), null, "far", null, 0, 1, Vpn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVpn_Over(), this.getLine(), null, "over", null, 0, 1, Vpn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(softwareProductEClass, SoftwareProduct.class, "SoftwareProduct", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoftwareProduct_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, SoftwareProduct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftwareProduct_Kind(), this.getSoftwareKind(), "kind", null, 1, 1, SoftwareProduct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftwareProduct_Version(), ecorePackage.getEString(), "version", null, 0, 1, SoftwareProduct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftwareProduct_EndOfSupport(), this.getDate(), "endOfSupport", null, 0, 1, SoftwareProduct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(licenceEClass, Licence.class, "Licence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLicence_Product(), this.getSoftwareProduct(), null, "product", null, 1, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicence_Seats(), ecorePackage.getEIntegerObject(), "seats", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicence_KeyHint(), ecorePackage.getEString(), "keyHint", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicence_EndsOn(), this.getDate(), "endsOn", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLicence_Contract(), this.getContract(), null, "contract", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(installationEClass, Installation.class, "Installation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInstallation_Product(), this.getSoftwareProduct(), null, "product", null, 1, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallation_Version(), ecorePackage.getEString(), "version", null, 0, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Device(), this.getDevice(), null, "device", null, 1, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Licence(), this.getLicence(), null, "licence", null, 0, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(webSiteEClass, WebSite.class, "WebSite", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWebSite_Url(), ecorePackage.getEString(), "url", null, 1, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebSite_ExpectedAnswer(), ecorePackage.getEString(), "expectedAnswer", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebSite_ReachedOver(), this.getDataLine(), null, "reachedOver", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebSite_System(), this.getInformationSystem(), null, "system", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebSite_Server(), this.getServer(), null, "server", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebSite_Certificate(), this.getCertificate(), null, "certificate", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWebSite_ContentUnit(), this.getUnit(), null, "contentUnit", null, 0, 1, WebSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(webLabelEClass, WebLabel.class, "WebLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWebLabel_Site(), this.getWebSite(), null, "site", null, 1, 1, WebLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebLabel_IssuedOn(), this.getDate(), "issuedOn", null, 0, 1, WebLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWebLabel_EndsOn(), this.getDate(), "endsOn", null, 0, 1, WebLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(certificateEClass, Certificate.class, "Certificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCertificate_Purpose(), this.getCertificatePurpose(), "purpose", null, 1, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_Issuer(), ecorePackage.getEString(), "issuer", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_Algorithm(), ecorePackage.getEString(), "algorithm", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_NotBefore(), this.getInstant(), "notBefore", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_NotAfter(), this.getInstant(), "notAfter", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCertificate_RevokedAt(), this.getInstant(), "revokedAt", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCertificate_Holder(), this.getPerson(), null, "holder", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCertificate_Token(), this.getUsbToken(), null, "token", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCertificate_Sim(), this.getSimPki(), null, "sim", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(usbTokenEClass, UsbToken.class, "UsbToken", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getUsbToken_Holder(), this.getPerson(), null, "holder", null, 0, 1, UsbToken.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(simPkiEClass, SimPki.class, "SimPki", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSimPki_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, SimPki.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSimPki_Carrier(), ecorePackage.getEString(), "carrier", null, 0, 1, SimPki.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSimPki_Holder(), this.getPerson(), null, "holder", null, 0, 1, SimPki.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(informationAssetEClass, InformationAsset.class, "InformationAsset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInformationAsset_Classification(), this.getInformationClass(), "classification", null, 1, 1, InformationAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationAsset_Sensitivity(), ecorePackage.getEString(), "sensitivity", null, 0, 1, InformationAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationAsset_System(), this.getInformationSystem(), null, "system", null, 0, 1, InformationAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataFlowEClass, DataFlow.class, "DataFlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDataFlow_From(), this.getInformationSystem(), null, "from", null, 1, 1, DataFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataFlow_To(), this.getInformationSystem(), null, "to", null, 1, 1, DataFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataFlow_Information(), this.getInformationAsset(), null, "information", null, 0, -1, DataFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataFlow_Protocol(), ecorePackage.getEString(), "protocol", null, 0, 1, DataFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personalDataProcessingEClass, PersonalDataProcessing.class, "PersonalDataProcessing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPersonalDataProcessing_System(), this.getInformationSystem(), null, "system", null, 1, 1, PersonalDataProcessing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalDataProcessing_BasicSubjects(), ecorePackage.getEIntegerObject(), "basicSubjects", null, 0, 1, PersonalDataProcessing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalDataProcessing_SensitiveSubjects(), ecorePackage.getEIntegerObject(), "sensitiveSubjects", null, 0, 1, PersonalDataProcessing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalDataProcessing_CountedOn(), this.getDate(), "countedOn", null, 0, 1, PersonalDataProcessing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalDataProcessing_Method(), ecorePackage.getEString(), "method", null, 0, 1, PersonalDataProcessing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(informationSystemEClass, InformationSystem.class, "InformationSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInformationSystem_Type(), this.getSystemType(), "type", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSystem_Information(), this.getInformationClass(), "information", null, 0, -1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSystem_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Owner(), this.getUnit(), null, "owner", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Operator(), this.getUnit(), null, "operator", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Components(), this.getNamedElement(), null, "components", null, 0, -1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Alternatives(), this.getNamedElement(), null, "alternatives", null, 0, -1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSystem_Level(), ecorePackage.getEIntegerObject(), "level", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSystem_ResolvesProcedures(), ecorePackage.getEBooleanObject(), "resolvesProcedures", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceEClass, Service.class, "Service", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getService_Audience(), this.getServiceAudience(), "audience", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Systems(), this.getInformationSystem(), null, "systems", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Users(), this.getUnit(), null, "users", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(levelProposalEClass, LevelProposal.class, "LevelProposal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLevelProposal_System(), this.getInformationSystem(), null, "system", null, 1, 1, LevelProposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevelProposal_RuleSet(), ecorePackage.getEString(), "ruleSet", null, 1, 1, LevelProposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevelProposal_Level(), ecorePackage.getEIntegerObject(), "level", null, 0, 1, LevelProposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevelProposal_DecidedOn(), this.getDate(), "decidedOn", null, 0, 1, LevelProposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevelProposal_Grounds(), ecorePackage.getEString(), "grounds", null, 0, 1, LevelProposal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dossierEClass, Dossier.class, "Dossier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDossier_Proposal(), this.getLevelProposal(), null, "proposal", null, 1, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDossier_Version(), ecorePackage.getEString(), "version", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDossier_Stage(), this.getDossierStage(), "stage", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(appraisalEClass, Appraisal.class, "Appraisal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAppraisal_Dossier(), this.getDossier(), null, "dossier", null, 1, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAppraisal_Appraiser(), this.getUnit(), null, "appraiser", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppraisal_Date(), this.getDate(), "date", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppraisal_Passed(), ecorePackage.getEBooleanObject(), "passed", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecision_System(), this.getInformationSystem(), null, "system", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Subject(), this.getDecisionSubject(), "subject", null, 1, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Level(), ecorePackage.getEIntegerObject(), "level", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Act(), this.getDocument(), null, "act", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regulationEClass, Regulation.class, "Regulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegulation_IssuedOn(), this.getDate(), "issuedOn", null, 0, 1, Regulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulation_Act(), this.getDocument(), null, "act", null, 0, 1, Regulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulation_Systems(), this.getInformationSystem(), null, "systems", null, 0, -1, Regulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(securityPlanEClass, SecurityPlan.class, "SecurityPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSecurityPlan_System(), this.getInformationSystem(), null, "system", null, 1, 1, SecurityPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityPlan_Stage(), this.getPlanStage(), "stage", null, 0, 1, SecurityPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityPlan_CompleteOn(), this.getDate(), "completeOn", null, 0, 1, SecurityPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityPlan_Act(), this.getDocument(), null, "act", null, 0, 1, SecurityPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelation_Kind(), this.getRelationKind(), "kind", null, 1, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_From(), this.getNamedElement(), null, "from", null, 1, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_To(), this.getNamedElement(), null, "to", null, 1, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Strength(), this.getRelationStrength(), "strength", null, 1, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stocktakeEClass, Stocktake.class, "Stocktake", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStocktake_StartedOn(), this.getDate(), "startedOn", null, 1, 1, Stocktake.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStocktake_EndedOn(), this.getDate(), "endedOn", null, 0, 1, Stocktake.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStocktake_ScopeUnit(), this.getUnit(), null, "scopeUnit", null, 0, 1, Stocktake.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStocktake_ScopePlace(), this.getPlace(), null, "scopePlace", null, 0, 1, Stocktake.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStocktake_Sightings(), this.getSighting(), null, "sightings", null, 0, -1, Stocktake.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sightingEClass, Sighting.class, "Sighting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSighting_Scanned(), ecorePackage.getEString(), "scanned", null, 1, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSighting_Element(), this.getNamedElement(), null, "element", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSighting_Place(), this.getPlace(), null, "place", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_At(), this.getInstant(), "at", null, 1, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_By(), ecorePackage.getEString(), "by", null, 1, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_Note(), ecorePackage.getEString(), "note", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(lifecycleStateEEnum, LifecycleState.class, "LifecycleState");
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.PLANNED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.IN_STOCK);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.IN_USE);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.IN_REPAIR);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.RETIRED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.DISPOSED);

		initEEnum(provenanceSourceEEnum, ProvenanceSource.class, "ProvenanceSource");
		addEEnumLiteral(provenanceSourceEEnum, ProvenanceSource.TYPED);
		addEEnumLiteral(provenanceSourceEEnum, ProvenanceSource.IMPORTED);
		addEEnumLiteral(provenanceSourceEEnum, ProvenanceSource.SNMP);
		addEEnumLiteral(provenanceSourceEEnum, ProvenanceSource.CERTIFICATE);

		initEEnum(placeKindEEnum, PlaceKind.class, "PlaceKind");
		addEEnumLiteral(placeKindEEnum, PlaceKind.SITE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.BUILDING);
		addEEnumLiteral(placeKindEEnum, PlaceKind.FLOOR);
		addEEnumLiteral(placeKindEEnum, PlaceKind.ROOM);
		addEEnumLiteral(placeKindEEnum, PlaceKind.RACK);

		initEEnum(unitKindEEnum, UnitKind.class, "UnitKind");
		addEEnumLiteral(unitKindEEnum, UnitKind.CITY);
		addEEnumLiteral(unitKindEEnum, UnitKind.DEPARTMENT);
		addEEnumLiteral(unitKindEEnum, UnitKind.CENTRE);
		addEEnumLiteral(unitKindEEnum, UnitKind.WARD);
		addEEnumLiteral(unitKindEEnum, UnitKind.COMMUNE);
		addEEnumLiteral(unitKindEEnum, UnitKind.OTHER);

		initEEnum(successionKindEEnum, SuccessionKind.class, "SuccessionKind");
		addEEnumLiteral(successionKindEEnum, SuccessionKind.MERGE);
		addEEnumLiteral(successionKindEEnum, SuccessionKind.SPLIT);
		addEEnumLiteral(successionKindEEnum, SuccessionKind.RENAME);
		addEEnumLiteral(successionKindEEnum, SuccessionKind.DISSOLVE);
		addEEnumLiteral(successionKindEEnum, SuccessionKind.TRANSFER);

		initEEnum(roleKindEEnum, RoleKind.class, "RoleKind");
		addEEnumLiteral(roleKindEEnum, RoleKind.OWNER);
		addEEnumLiteral(roleKindEEnum, RoleKind.OPERATOR);
		addEEnumLiteral(roleKindEEnum, RoleKind.SPECIALISED_UNIT);
		addEEnumLiteral(roleKindEEnum, RoleKind.APPRAISER);

		initEEnum(documentKindEEnum, DocumentKind.class, "DocumentKind");
		addEEnumLiteral(documentKindEEnum, DocumentKind.DECISION);
		addEEnumLiteral(documentKindEEnum, DocumentKind.REGULATION);
		addEEnumLiteral(documentKindEEnum, DocumentKind.CONTRACT);
		addEEnumLiteral(documentKindEEnum, DocumentKind.REPORT);
		addEEnumLiteral(documentKindEEnum, DocumentKind.MINUTES);
		addEEnumLiteral(documentKindEEnum, DocumentKind.PICTURE);
		addEEnumLiteral(documentKindEEnum, DocumentKind.OTHER);

		initEEnum(serverFormEEnum, ServerForm.class, "ServerForm");
		addEEnumLiteral(serverFormEEnum, ServerForm.PHYSICAL);
		addEEnumLiteral(serverFormEEnum, ServerForm.VIRTUAL);
		addEEnumLiteral(serverFormEEnum, ServerForm.CLOUD);

		initEEnum(antivirusStateEEnum, AntivirusState.class, "AntivirusState");
		addEEnumLiteral(antivirusStateEEnum, AntivirusState.NONE);
		addEEnumLiteral(antivirusStateEEnum, AntivirusState.RUNNING);
		addEEnumLiteral(antivirusStateEEnum, AntivirusState.OUTDATED);
		addEEnumLiteral(antivirusStateEEnum, AntivirusState.UNKNOWN);

		initEEnum(linkMediumEEnum, LinkMedium.class, "LinkMedium");
		addEEnumLiteral(linkMediumEEnum, LinkMedium.COPPER);
		addEEnumLiteral(linkMediumEEnum, LinkMedium.FIBRE);
		addEEnumLiteral(linkMediumEEnum, LinkMedium.RADIO);
		addEEnumLiteral(linkMediumEEnum, LinkMedium.OTHER);

		initEEnum(vpnKindEEnum, VpnKind.class, "VpnKind");
		addEEnumLiteral(vpnKindEEnum, VpnKind.IPSEC);
		addEEnumLiteral(vpnKindEEnum, VpnKind.SSL);
		addEEnumLiteral(vpnKindEEnum, VpnKind.MPLS);
		addEEnumLiteral(vpnKindEEnum, VpnKind.OTHER);

		initEEnum(softwareKindEEnum, SoftwareKind.class, "SoftwareKind");
		addEEnumLiteral(softwareKindEEnum, SoftwareKind.OPERATING_SYSTEM);
		addEEnumLiteral(softwareKindEEnum, SoftwareKind.APPLICATION);
		addEEnumLiteral(softwareKindEEnum, SoftwareKind.DATABASE);
		addEEnumLiteral(softwareKindEEnum, SoftwareKind.ANTIVIRUS);
		addEEnumLiteral(softwareKindEEnum, SoftwareKind.OTHER);

		initEEnum(certificatePurposeEEnum, CertificatePurpose.class, "CertificatePurpose");
		addEEnumLiteral(certificatePurposeEEnum, CertificatePurpose.PERSONAL_SIGNING);
		addEEnumLiteral(certificatePurposeEEnum, CertificatePurpose.ORGANISATION_SIGNING);
		addEEnumLiteral(certificatePurposeEEnum, CertificatePurpose.SERVER);
		addEEnumLiteral(certificatePurposeEEnum, CertificatePurpose.DEVICE);
		addEEnumLiteral(certificatePurposeEEnum, CertificatePurpose.OTHER);

		initEEnum(informationClassEEnum, InformationClass.class, "InformationClass");
		addEEnumLiteral(informationClassEEnum, InformationClass.PUBLIC);
		addEEnumLiteral(informationClassEEnum, InformationClass.PRIVATE);
		addEEnumLiteral(informationClassEEnum, InformationClass.PERSONAL);
		addEEnumLiteral(informationClassEEnum, InformationClass.STATE_SECRET);

		initEEnum(systemTypeEEnum, SystemType.class, "SystemType");
		addEEnumLiteral(systemTypeEEnum, SystemType.INTERNAL);
		addEEnumLiteral(systemTypeEEnum, SystemType.CITIZEN_BUSINESS);
		addEEnumLiteral(systemTypeEEnum, SystemType.INFRASTRUCTURE);
		addEEnumLiteral(systemTypeEEnum, SystemType.INDUSTRIAL_CONTROL);
		addEEnumLiteral(systemTypeEEnum, SystemType.OTHER);

		initEEnum(serviceAudienceEEnum, ServiceAudience.class, "ServiceAudience");
		addEEnumLiteral(serviceAudienceEEnum, ServiceAudience.CITIZENS);
		addEEnumLiteral(serviceAudienceEEnum, ServiceAudience.STAFF);

		initEEnum(dossierStageEEnum, DossierStage.class, "DossierStage");
		addEEnumLiteral(dossierStageEEnum, DossierStage.DRAFTING);
		addEEnumLiteral(dossierStageEEnum, DossierStage.SUBMITTED);
		addEEnumLiteral(dossierStageEEnum, DossierStage.APPRAISED);
		addEEnumLiteral(dossierStageEEnum, DossierStage.APPROVED);

		initEEnum(decisionSubjectEEnum, DecisionSubject.class, "DecisionSubject");
		addEEnumLiteral(decisionSubjectEEnum, DecisionSubject.LEVEL);
		addEEnumLiteral(decisionSubjectEEnum, DecisionSubject.PLAN);

		initEEnum(planStageEEnum, PlanStage.class, "PlanStage");
		addEEnumLiteral(planStageEEnum, PlanStage.NOT_STARTED);
		addEEnumLiteral(planStageEEnum, PlanStage.PARTLY_DONE);
		addEEnumLiteral(planStageEEnum, PlanStage.DONE);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.CONNECTS);
		addEEnumLiteral(relationKindEEnum, RelationKind.POWERS);
		addEEnumLiteral(relationKindEEnum, RelationKind.HOSTS);
		addEEnumLiteral(relationKindEEnum, RelationKind.DEPENDS);
		addEEnumLiteral(relationKindEEnum, RelationKind.SERVES);

		initEEnum(relationStrengthEEnum, RelationStrength.class, "RelationStrength");
		addEEnumLiteral(relationStrengthEEnum, RelationStrength.WILL_STOP);
		addEEnumLiteral(relationStrengthEEnum, RelationStrength.MAY_STOP);

		// Initialize data types
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:vn.haidang:registry
		createUrnvnAnnotations();
	}

	/**
	 * Initializes the annotations for <b>urn:vn.haidang:registry</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnvnAnnotations() {
		String source = "urn:vn.haidang:registry";
		addAnnotation
		  (getNamedElement_Code(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Unit(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Custodian(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Place(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_State(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_ValidFrom(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_ValidTo(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Note(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_ExternalIds(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getNamedElement_Documents(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getPlace_Kind(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPlace_Within(),
		   source,
		   new String[] {
			   "tab", "general",
			   "parent", "true"
		   });
		addAnnotation
		  (getPlace_Address(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPlace_Latitude(),
		   source,
		   new String[] {
			   "tab", "general",
			   "unit", "degrees"
		   });
		addAnnotation
		  (getPlace_Longitude(),
		   source,
		   new String[] {
			   "tab", "general",
			   "unit", "degrees"
		   });
		addAnnotation
		  (getUnit_Kind(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getUnit_Parent(),
		   source,
		   new String[] {
			   "tab", "general",
			   "parent", "true"
		   });
		addAnnotation
		  (getUnit_ShortName(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getUnit_Head(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getUnit_Address(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getUnit_Phone(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getUnit_Email(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_Kind(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_Date(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_LegalAct(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_From(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_To(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSuccession_Applied(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPerson_Title(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPerson_Phone(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPerson_Email(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPerson_Account(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPost_Rank(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getAssignment_Post(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getAssignment_Person(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getAssignment_Decision(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getRoleGrant_Role(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getRoleGrant_HolderUnit(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getRoleGrant_HolderPerson(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getRoleGrant_System(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getRoleGrant_Decision(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDelegation_From(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDelegation_To(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDelegation_Scope(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDelegation_Decision(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSupplier_TaxCode(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSupplier_Address(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSupplier_Phone(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSupplier_Email(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getSupplier_Contact(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getContract_Number(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getContract_Supplier(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getContract_SignedOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getContract_EndsOn(),
		   source,
		   new String[] {
			   "tab", "general",
			   "expiry", "contract"
		   });
		addAnnotation
		  (getContract_Value(),
		   source,
		   new String[] {
			   "tab", "general",
			   "unit", "VND"
		   });
		addAnnotation
		  (getContract_Covers(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getDocument_Kind(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_Number(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_IssuedOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_Issuer(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_Signer(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_FileName(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_MediaType(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDocument_Size(),
		   source,
		   new String[] {
			   "tab", "general",
			   "unit", "byte"
		   });
		addAnnotation
		  (getDocument_Sha256(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getAsset_Manufacturer(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getAsset_Model(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getAsset_SerialNumber(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "identity", "true"
		   });
		addAnnotation
		  (getAsset_Product(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getAsset_PurchasedOn(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getAsset_Price(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "unit", "VND"
		   });
		addAnnotation
		  (getAsset_WarrantyEnd(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "expiry", "warranty"
		   });
		addAnnotation
		  (getAsset_SupportEnd(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "expiry", "support"
		   });
		addAnnotation
		  (getAsset_Contract(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getAsset_LastSeenOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDeviceModel_Manufacturer(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDeviceModel_EndOfSale(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getDeviceModel_EndOfSupport(),
		   source,
		   new String[] {
			   "tab", "general",
			   "expiry", "support"
		   });
		addAnnotation
		  (getDevice_Uplink(),
		   source,
		   new String[] {
			   "tab", "network",
			   "parent", "true",
			   "impact", "needs"
		   });
		addAnnotation
		  (getDevice_PoweredBy(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "impact", "needs"
		   });
		addAnnotation
		  (getDevice_ManagementAddress(),
		   source,
		   new String[] {
			   "tab", "network",
			   "identity", "true"
		   });
		addAnnotation
		  (getDevice_MacAddress(),
		   source,
		   new String[] {
			   "tab", "network",
			   "identity", "true"
		   });
		addAnnotation
		  (getDevice_HostName(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getDevice_Firmware(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getDevice_OperatingSystem(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getDevice_Snmp(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getDevice_Interfaces(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getSnmpEndpoint_Port(),
		   source,
		   new String[] {
			   "plain", "true"
		   });
		addAnnotation
		  (getInterface_Speed(),
		   source,
		   new String[] {
			   "unit", "bit/s"
		   });
		addAnnotation
		  (getInterface_Peer(),
		   source,
		   new String[] {
			   "impact", "connects"
		   });
		addAnnotation
		  (getSwitch_Ports(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getFirewall_Partner(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "spares"
		   });
		addAnnotation
		  (getAccessPoint_Networks(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getServer_Form(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getServer_RunsOn(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "impact", "any"
		   });
		addAnnotation
		  (getServer_Cores(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getServer_Memory(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "unit", "GiB"
		   });
		addAnnotation
		  (getServer_Storage(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "unit", "GiB"
		   });
		addAnnotation
		  (getComputer_User(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getComputer_Antivirus(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getComputer_Shared(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getPrinter_User(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getCamera_Purpose(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getCamera_Recorder(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "needs"
		   });
		addAnnotation
		  (getUps_Capacity(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "unit", "VA"
		   });
		addAnnotation
		  (getUps_Runtime(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "unit", "min"
		   });
		addAnnotation
		  (getUps_BatteryReplaceOn(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "expiry", "support"
		   });
		addAnnotation
		  (getRemovableMedium_Capacity(),
		   source,
		   new String[] {
			   "tab", "hardware",
			   "unit", "GiB"
		   });
		addAnnotation
		  (getRemovableMedium_Encrypted(),
		   source,
		   new String[] {
			   "tab", "hardware"
		   });
		addAnnotation
		  (getZone_Purpose(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getZone_Trust(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getVlan_Number(),
		   source,
		   new String[] {
			   "tab", "network",
			   "plain", "true"
		   });
		addAnnotation
		  (getVlan_Zone(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getSubnet_Prefix(),
		   source,
		   new String[] {
			   "tab", "network",
			   "identity", "true"
		   });
		addAnnotation
		  (getSubnet_Zone(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getSubnet_Vlan(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getSubnet_Gateway(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getIpAddress_Address(),
		   source,
		   new String[] {
			   "tab", "network",
			   "identity", "true"
		   });
		addAnnotation
		  (getIpAddress_Subnet(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getIpAddress_Device(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getIpAddress_PublicAddress(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLink_Near(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "joins"
		   });
		addAnnotation
		  (getLink_NearInterface(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLink_Far(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "joins"
		   });
		addAnnotation
		  (getLink_FarInterface(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLink_Medium(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLine_Carrier(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getLine_Supplier(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getLine_Circuit(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "identity", "true"
		   });
		addAnnotation
		  (getLine_Contract(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getLine_ContractedMegabits(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "unit", "Mbit/s"
		   });
		addAnnotation
		  (getLine_PromisedAvailability(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getLine_NearDevice(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "needs"
		   });
		addAnnotation
		  (getLine_NearInterface(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLine_FarDevice(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "serves"
		   });
		addAnnotation
		  (getLine_FarInterface(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getLine_Backup(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "spares"
		   });
		addAnnotation
		  (getLine_Echo(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getInternetLine_UploadMegabits(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "unit", "Mbit/s"
		   });
		addAnnotation
		  (getInternetLine_PublicAddresses(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getVpn_Kind(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getVpn_Near(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "needs"
		   });
		addAnnotation
		  (getVpn_Far(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "serves"
		   });
		addAnnotation
		  (getVpn_Over(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "needs"
		   });
		addAnnotation
		  (getSoftwareProduct_Vendor(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getSoftwareProduct_Kind(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getSoftwareProduct_Version(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getSoftwareProduct_EndOfSupport(),
		   source,
		   new String[] {
			   "tab", "software",
			   "expiry", "support"
		   });
		addAnnotation
		  (getLicence_Product(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getLicence_Seats(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getLicence_KeyHint(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getLicence_EndsOn(),
		   source,
		   new String[] {
			   "tab", "contract",
			   "expiry", "licence"
		   });
		addAnnotation
		  (getLicence_Contract(),
		   source,
		   new String[] {
			   "tab", "contract"
		   });
		addAnnotation
		  (getInstallation_Product(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getInstallation_Version(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getInstallation_Device(),
		   source,
		   new String[] {
			   "tab", "software",
			   "impact", "needs"
		   });
		addAnnotation
		  (getInstallation_Licence(),
		   source,
		   new String[] {
			   "tab", "software"
		   });
		addAnnotation
		  (getWebSite_Url(),
		   source,
		   new String[] {
			   "tab", "general",
			   "identity", "true"
		   });
		addAnnotation
		  (getWebSite_ExpectedAnswer(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getWebSite_ReachedOver(),
		   source,
		   new String[] {
			   "tab", "network"
		   });
		addAnnotation
		  (getWebSite_System(),
		   source,
		   new String[] {
			   "tab", "related",
			   "impact", "needs"
		   });
		addAnnotation
		  (getWebSite_Server(),
		   source,
		   new String[] {
			   "tab", "network",
			   "impact", "needs"
		   });
		addAnnotation
		  (getWebSite_Certificate(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getWebSite_ContentUnit(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getWebLabel_Site(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getWebLabel_IssuedOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getWebLabel_EndsOn(),
		   source,
		   new String[] {
			   "tab", "general",
			   "expiry", "label"
		   });
		addAnnotation
		  (getCertificate_Purpose(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_Subject(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_Issuer(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_SerialNumber(),
		   source,
		   new String[] {
			   "tab", "crypto",
			   "identity", "true"
		   });
		addAnnotation
		  (getCertificate_Sha256(),
		   source,
		   new String[] {
			   "tab", "crypto",
			   "identity", "true"
		   });
		addAnnotation
		  (getCertificate_Algorithm(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_NotBefore(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_NotAfter(),
		   source,
		   new String[] {
			   "tab", "crypto",
			   "expiry", "certificate"
		   });
		addAnnotation
		  (getCertificate_RevokedAt(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_Holder(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_Token(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getCertificate_Sim(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getUsbToken_Holder(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getSimPki_Phone(),
		   source,
		   new String[] {
			   "tab", "crypto",
			   "identity", "true"
		   });
		addAnnotation
		  (getSimPki_Carrier(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getSimPki_Holder(),
		   source,
		   new String[] {
			   "tab", "crypto"
		   });
		addAnnotation
		  (getInformationAsset_Classification(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationAsset_Sensitivity(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationAsset_System(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDataFlow_From(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDataFlow_To(),
		   source,
		   new String[] {
			   "tab", "system",
			   "impact", "may"
		   });
		addAnnotation
		  (getDataFlow_Information(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDataFlow_Protocol(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getPersonalDataProcessing_System(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getPersonalDataProcessing_BasicSubjects(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getPersonalDataProcessing_SensitiveSubjects(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getPersonalDataProcessing_CountedOn(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getPersonalDataProcessing_Method(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Type(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Information(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Scope(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Owner(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Operator(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_Components(),
		   source,
		   new String[] {
			   "tab", "related",
			   "impact", "needs"
		   });
		addAnnotation
		  (getInformationSystem_Alternatives(),
		   source,
		   new String[] {
			   "tab", "related",
			   "impact", "any"
		   });
		addAnnotation
		  (getInformationSystem_Level(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getInformationSystem_ResolvesProcedures(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getService_Audience(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getService_Systems(),
		   source,
		   new String[] {
			   "tab", "related",
			   "impact", "needs"
		   });
		addAnnotation
		  (getService_Users(),
		   source,
		   new String[] {
			   "tab", "related",
			   "impact", "serves"
		   });
		addAnnotation
		  (getLevelProposal_System(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getLevelProposal_RuleSet(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getLevelProposal_Level(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getLevelProposal_DecidedOn(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getLevelProposal_Grounds(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDossier_Proposal(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDossier_Version(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDossier_Stage(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getAppraisal_Dossier(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getAppraisal_Appraiser(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getAppraisal_Date(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getAppraisal_Passed(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDecision_System(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDecision_Subject(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDecision_Level(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getDecision_Act(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getRegulation_IssuedOn(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getRegulation_Act(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getRegulation_Systems(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getSecurityPlan_System(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getSecurityPlan_Stage(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getSecurityPlan_CompleteOn(),
		   source,
		   new String[] {
			   "tab", "system",
			   "expiry", "plan"
		   });
		addAnnotation
		  (getSecurityPlan_Act(),
		   source,
		   new String[] {
			   "tab", "system"
		   });
		addAnnotation
		  (getRelation_Kind(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getRelation_From(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getRelation_To(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getRelation_Strength(),
		   source,
		   new String[] {
			   "tab", "related"
		   });
		addAnnotation
		  (getStocktake_StartedOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getStocktake_EndedOn(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getStocktake_ScopeUnit(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getStocktake_ScopePlace(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
		addAnnotation
		  (getStocktake_Sightings(),
		   source,
		   new String[] {
			   "tab", "general"
		   });
	}

} //RegistryPackageImpl
