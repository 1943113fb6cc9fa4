/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import vn.haidang.registry.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegistryFactoryImpl extends EFactoryImpl implements RegistryFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RegistryFactory init() {
		try {
			RegistryFactory theRegistryFactory = (RegistryFactory)EPackage.Registry.INSTANCE.getEFactory(RegistryPackage.eNS_URI);
			if (theRegistryFactory != null) {
				return theRegistryFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RegistryFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistryFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RegistryPackage.EXTERNAL_ID: return createExternalId();
			case RegistryPackage.PROVENANCE: return createProvenance();
			case RegistryPackage.PLACE: return createPlace();
			case RegistryPackage.UNIT: return createUnit();
			case RegistryPackage.SUCCESSION: return createSuccession();
			case RegistryPackage.MOVE: return createMove();
			case RegistryPackage.PERSON: return createPerson();
			case RegistryPackage.POST: return createPost();
			case RegistryPackage.ASSIGNMENT: return createAssignment();
			case RegistryPackage.ROLE_GRANT: return createRoleGrant();
			case RegistryPackage.DELEGATION: return createDelegation();
			case RegistryPackage.SUPPLIER: return createSupplier();
			case RegistryPackage.CONTRACT: return createContract();
			case RegistryPackage.DOCUMENT: return createDocument();
			case RegistryPackage.DEVICE_MODEL: return createDeviceModel();
			case RegistryPackage.SNMP_ENDPOINT: return createSnmpEndpoint();
			case RegistryPackage.INTERFACE: return createInterface();
			case RegistryPackage.ROUTER: return createRouter();
			case RegistryPackage.SWITCH: return createSwitch();
			case RegistryPackage.FIREWALL: return createFirewall();
			case RegistryPackage.ACCESS_POINT: return createAccessPoint();
			case RegistryPackage.SERVER: return createServer();
			case RegistryPackage.COMPUTER: return createComputer();
			case RegistryPackage.KIOSK: return createKiosk();
			case RegistryPackage.PRINTER: return createPrinter();
			case RegistryPackage.CAMERA: return createCamera();
			case RegistryPackage.UPS: return createUps();
			case RegistryPackage.OTHER_DEVICE: return createOtherDevice();
			case RegistryPackage.REMOVABLE_MEDIUM: return createRemovableMedium();
			case RegistryPackage.OTHER_ASSET: return createOtherAsset();
			case RegistryPackage.ZONE: return createZone();
			case RegistryPackage.VLAN: return createVlan();
			case RegistryPackage.SUBNET: return createSubnet();
			case RegistryPackage.IP_ADDRESS: return createIpAddress();
			case RegistryPackage.LINK: return createLink();
			case RegistryPackage.ECHO_ADDRESS: return createEchoAddress();
			case RegistryPackage.DATA_LINE: return createDataLine();
			case RegistryPackage.INTERNET_LINE: return createInternetLine();
			case RegistryPackage.VPN: return createVpn();
			case RegistryPackage.SOFTWARE_PRODUCT: return createSoftwareProduct();
			case RegistryPackage.LICENCE: return createLicence();
			case RegistryPackage.INSTALLATION: return createInstallation();
			case RegistryPackage.WEB_SITE: return createWebSite();
			case RegistryPackage.WEB_LABEL: return createWebLabel();
			case RegistryPackage.CERTIFICATE: return createCertificate();
			case RegistryPackage.USB_TOKEN: return createUsbToken();
			case RegistryPackage.SIM_PKI: return createSimPki();
			case RegistryPackage.INFORMATION_ASSET: return createInformationAsset();
			case RegistryPackage.DATA_FLOW: return createDataFlow();
			case RegistryPackage.PERSONAL_DATA_PROCESSING: return createPersonalDataProcessing();
			case RegistryPackage.INFORMATION_SYSTEM: return createInformationSystem();
			case RegistryPackage.SERVICE: return createService();
			case RegistryPackage.LEVEL_PROPOSAL: return createLevelProposal();
			case RegistryPackage.DOSSIER: return createDossier();
			case RegistryPackage.APPRAISAL: return createAppraisal();
			case RegistryPackage.DECISION: return createDecision();
			case RegistryPackage.REGULATION: return createRegulation();
			case RegistryPackage.SECURITY_PLAN: return createSecurityPlan();
			case RegistryPackage.RELATION: return createRelation();
			case RegistryPackage.STOCKTAKE: return createStocktake();
			case RegistryPackage.SIGHTING: return createSighting();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RegistryPackage.LIFECYCLE_STATE:
				return createLifecycleStateFromString(eDataType, initialValue);
			case RegistryPackage.PROVENANCE_SOURCE:
				return createProvenanceSourceFromString(eDataType, initialValue);
			case RegistryPackage.PLACE_KIND:
				return createPlaceKindFromString(eDataType, initialValue);
			case RegistryPackage.UNIT_KIND:
				return createUnitKindFromString(eDataType, initialValue);
			case RegistryPackage.SUCCESSION_KIND:
				return createSuccessionKindFromString(eDataType, initialValue);
			case RegistryPackage.ROLE_KIND:
				return createRoleKindFromString(eDataType, initialValue);
			case RegistryPackage.DOCUMENT_KIND:
				return createDocumentKindFromString(eDataType, initialValue);
			case RegistryPackage.SERVER_FORM:
				return createServerFormFromString(eDataType, initialValue);
			case RegistryPackage.ANTIVIRUS_STATE:
				return createAntivirusStateFromString(eDataType, initialValue);
			case RegistryPackage.LINK_MEDIUM:
				return createLinkMediumFromString(eDataType, initialValue);
			case RegistryPackage.VPN_KIND:
				return createVpnKindFromString(eDataType, initialValue);
			case RegistryPackage.SOFTWARE_KIND:
				return createSoftwareKindFromString(eDataType, initialValue);
			case RegistryPackage.CERTIFICATE_PURPOSE:
				return createCertificatePurposeFromString(eDataType, initialValue);
			case RegistryPackage.INFORMATION_CLASS:
				return createInformationClassFromString(eDataType, initialValue);
			case RegistryPackage.SYSTEM_TYPE:
				return createSystemTypeFromString(eDataType, initialValue);
			case RegistryPackage.SERVICE_AUDIENCE:
				return createServiceAudienceFromString(eDataType, initialValue);
			case RegistryPackage.DOSSIER_STAGE:
				return createDossierStageFromString(eDataType, initialValue);
			case RegistryPackage.DECISION_SUBJECT:
				return createDecisionSubjectFromString(eDataType, initialValue);
			case RegistryPackage.PLAN_STAGE:
				return createPlanStageFromString(eDataType, initialValue);
			case RegistryPackage.RELATION_KIND:
				return createRelationKindFromString(eDataType, initialValue);
			case RegistryPackage.RELATION_STRENGTH:
				return createRelationStrengthFromString(eDataType, initialValue);
			case RegistryPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case RegistryPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case RegistryPackage.DECIMAL:
				return createDecimalFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RegistryPackage.LIFECYCLE_STATE:
				return convertLifecycleStateToString(eDataType, instanceValue);
			case RegistryPackage.PROVENANCE_SOURCE:
				return convertProvenanceSourceToString(eDataType, instanceValue);
			case RegistryPackage.PLACE_KIND:
				return convertPlaceKindToString(eDataType, instanceValue);
			case RegistryPackage.UNIT_KIND:
				return convertUnitKindToString(eDataType, instanceValue);
			case RegistryPackage.SUCCESSION_KIND:
				return convertSuccessionKindToString(eDataType, instanceValue);
			case RegistryPackage.ROLE_KIND:
				return convertRoleKindToString(eDataType, instanceValue);
			case RegistryPackage.DOCUMENT_KIND:
				return convertDocumentKindToString(eDataType, instanceValue);
			case RegistryPackage.SERVER_FORM:
				return convertServerFormToString(eDataType, instanceValue);
			case RegistryPackage.ANTIVIRUS_STATE:
				return convertAntivirusStateToString(eDataType, instanceValue);
			case RegistryPackage.LINK_MEDIUM:
				return convertLinkMediumToString(eDataType, instanceValue);
			case RegistryPackage.VPN_KIND:
				return convertVpnKindToString(eDataType, instanceValue);
			case RegistryPackage.SOFTWARE_KIND:
				return convertSoftwareKindToString(eDataType, instanceValue);
			case RegistryPackage.CERTIFICATE_PURPOSE:
				return convertCertificatePurposeToString(eDataType, instanceValue);
			case RegistryPackage.INFORMATION_CLASS:
				return convertInformationClassToString(eDataType, instanceValue);
			case RegistryPackage.SYSTEM_TYPE:
				return convertSystemTypeToString(eDataType, instanceValue);
			case RegistryPackage.SERVICE_AUDIENCE:
				return convertServiceAudienceToString(eDataType, instanceValue);
			case RegistryPackage.DOSSIER_STAGE:
				return convertDossierStageToString(eDataType, instanceValue);
			case RegistryPackage.DECISION_SUBJECT:
				return convertDecisionSubjectToString(eDataType, instanceValue);
			case RegistryPackage.PLAN_STAGE:
				return convertPlanStageToString(eDataType, instanceValue);
			case RegistryPackage.RELATION_KIND:
				return convertRelationKindToString(eDataType, instanceValue);
			case RegistryPackage.RELATION_STRENGTH:
				return convertRelationStrengthToString(eDataType, instanceValue);
			case RegistryPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case RegistryPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case RegistryPackage.DECIMAL:
				return convertDecimalToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalId createExternalId() {
		ExternalIdImpl externalId = new ExternalIdImpl();
		return externalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance createProvenance() {
		ProvenanceImpl provenance = new ProvenanceImpl();
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place createPlace() {
		PlaceImpl place = new PlaceImpl();
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit createUnit() {
		UnitImpl unit = new UnitImpl();
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Succession createSuccession() {
		SuccessionImpl succession = new SuccessionImpl();
		return succession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Move createMove() {
		MoveImpl move = new MoveImpl();
		return move;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Post createPost() {
		PostImpl post = new PostImpl();
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assignment createAssignment() {
		AssignmentImpl assignment = new AssignmentImpl();
		return assignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleGrant createRoleGrant() {
		RoleGrantImpl roleGrant = new RoleGrantImpl();
		return roleGrant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Delegation createDelegation() {
		DelegationImpl delegation = new DelegationImpl();
		return delegation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier createSupplier() {
		SupplierImpl supplier = new SupplierImpl();
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract createContract() {
		ContractImpl contract = new ContractImpl();
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document createDocument() {
		DocumentImpl document = new DocumentImpl();
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceModel createDeviceModel() {
		DeviceModelImpl deviceModel = new DeviceModelImpl();
		return deviceModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnmpEndpoint createSnmpEndpoint() {
		SnmpEndpointImpl snmpEndpoint = new SnmpEndpointImpl();
		return snmpEndpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interface createInterface() {
		InterfaceImpl interface_ = new InterfaceImpl();
		return interface_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Router createRouter() {
		RouterImpl router = new RouterImpl();
		return router;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Switch createSwitch() {
		SwitchImpl switch_ = new SwitchImpl();
		return switch_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firewall createFirewall() {
		FirewallImpl firewall = new FirewallImpl();
		return firewall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessPoint createAccessPoint() {
		AccessPointImpl accessPoint = new AccessPointImpl();
		return accessPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Server createServer() {
		ServerImpl server = new ServerImpl();
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Computer createComputer() {
		ComputerImpl computer = new ComputerImpl();
		return computer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kiosk createKiosk() {
		KioskImpl kiosk = new KioskImpl();
		return kiosk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Printer createPrinter() {
		PrinterImpl printer = new PrinterImpl();
		return printer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Camera createCamera() {
		CameraImpl camera = new CameraImpl();
		return camera;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ups createUps() {
		UpsImpl ups = new UpsImpl();
		return ups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherDevice createOtherDevice() {
		OtherDeviceImpl otherDevice = new OtherDeviceImpl();
		return otherDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemovableMedium createRemovableMedium() {
		RemovableMediumImpl removableMedium = new RemovableMediumImpl();
		return removableMedium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherAsset createOtherAsset() {
		OtherAssetImpl otherAsset = new OtherAssetImpl();
		return otherAsset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone createZone() {
		ZoneImpl zone = new ZoneImpl();
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vlan createVlan() {
		VlanImpl vlan = new VlanImpl();
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subnet createSubnet() {
		SubnetImpl subnet = new SubnetImpl();
		return subnet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpAddress createIpAddress() {
		IpAddressImpl ipAddress = new IpAddressImpl();
		return ipAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EchoAddress createEchoAddress() {
		EchoAddressImpl echoAddress = new EchoAddressImpl();
		return echoAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataLine createDataLine() {
		DataLineImpl dataLine = new DataLineImpl();
		return dataLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternetLine createInternetLine() {
		InternetLineImpl internetLine = new InternetLineImpl();
		return internetLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vpn createVpn() {
		VpnImpl vpn = new VpnImpl();
		return vpn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareProduct createSoftwareProduct() {
		SoftwareProductImpl softwareProduct = new SoftwareProductImpl();
		return softwareProduct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Licence createLicence() {
		LicenceImpl licence = new LicenceImpl();
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Installation createInstallation() {
		InstallationImpl installation = new InstallationImpl();
		return installation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WebSite createWebSite() {
		WebSiteImpl webSite = new WebSiteImpl();
		return webSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WebLabel createWebLabel() {
		WebLabelImpl webLabel = new WebLabelImpl();
		return webLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certificate createCertificate() {
		CertificateImpl certificate = new CertificateImpl();
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsbToken createUsbToken() {
		UsbTokenImpl usbToken = new UsbTokenImpl();
		return usbToken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SimPki createSimPki() {
		SimPkiImpl simPki = new SimPkiImpl();
		return simPki;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationAsset createInformationAsset() {
		InformationAssetImpl informationAsset = new InformationAssetImpl();
		return informationAsset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataFlow createDataFlow() {
		DataFlowImpl dataFlow = new DataFlowImpl();
		return dataFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonalDataProcessing createPersonalDataProcessing() {
		PersonalDataProcessingImpl personalDataProcessing = new PersonalDataProcessingImpl();
		return personalDataProcessing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem createInformationSystem() {
		InformationSystemImpl informationSystem = new InformationSystemImpl();
		return informationSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service createService() {
		ServiceImpl service = new ServiceImpl();
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelProposal createLevelProposal() {
		LevelProposalImpl levelProposal = new LevelProposalImpl();
		return levelProposal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dossier createDossier() {
		DossierImpl dossier = new DossierImpl();
		return dossier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appraisal createAppraisal() {
		AppraisalImpl appraisal = new AppraisalImpl();
		return appraisal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Regulation createRegulation() {
		RegulationImpl regulation = new RegulationImpl();
		return regulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityPlan createSecurityPlan() {
		SecurityPlanImpl securityPlan = new SecurityPlanImpl();
		return securityPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stocktake createStocktake() {
		StocktakeImpl stocktake = new StocktakeImpl();
		return stocktake;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sighting createSighting() {
		SightingImpl sighting = new SightingImpl();
		return sighting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifecycleState createLifecycleStateFromString(EDataType eDataType, String initialValue) {
		LifecycleState result = LifecycleState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLifecycleStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProvenanceSource createProvenanceSourceFromString(EDataType eDataType, String initialValue) {
		ProvenanceSource result = ProvenanceSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProvenanceSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceKind createPlaceKindFromString(EDataType eDataType, String initialValue) {
		PlaceKind result = PlaceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlaceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnitKind createUnitKindFromString(EDataType eDataType, String initialValue) {
		UnitKind result = UnitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnitKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuccessionKind createSuccessionKindFromString(EDataType eDataType, String initialValue) {
		SuccessionKind result = SuccessionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSuccessionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoleKind createRoleKindFromString(EDataType eDataType, String initialValue) {
		RoleKind result = RoleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentKind createDocumentKindFromString(EDataType eDataType, String initialValue) {
		DocumentKind result = DocumentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServerForm createServerFormFromString(EDataType eDataType, String initialValue) {
		ServerForm result = ServerForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServerFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AntivirusState createAntivirusStateFromString(EDataType eDataType, String initialValue) {
		AntivirusState result = AntivirusState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAntivirusStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkMedium createLinkMediumFromString(EDataType eDataType, String initialValue) {
		LinkMedium result = LinkMedium.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkMediumToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VpnKind createVpnKindFromString(EDataType eDataType, String initialValue) {
		VpnKind result = VpnKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVpnKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SoftwareKind createSoftwareKindFromString(EDataType eDataType, String initialValue) {
		SoftwareKind result = SoftwareKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSoftwareKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificatePurpose createCertificatePurposeFromString(EDataType eDataType, String initialValue) {
		CertificatePurpose result = CertificatePurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificatePurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InformationClass createInformationClassFromString(EDataType eDataType, String initialValue) {
		InformationClass result = InformationClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInformationClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemType createSystemTypeFromString(EDataType eDataType, String initialValue) {
		SystemType result = SystemType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceAudience createServiceAudienceFromString(EDataType eDataType, String initialValue) {
		ServiceAudience result = ServiceAudience.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceAudienceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierStage createDossierStageFromString(EDataType eDataType, String initialValue) {
		DossierStage result = DossierStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDossierStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionSubject createDecisionSubjectFromString(EDataType eDataType, String initialValue) {
		DecisionSubject result = DecisionSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanStage createPlanStageFromString(EDataType eDataType, String initialValue) {
		PlanStage result = PlanStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationKind createRelationKindFromString(EDataType eDataType, String initialValue) {
		RelationKind result = RelationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationStrength createRelationStrengthFromString(EDataType eDataType, String initialValue) {
		RelationStrength result = RelationStrength.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationStrengthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return (LocalDate)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return (Instant)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimalFromString(EDataType eDataType, String initialValue) {
		return (BigDecimal)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimalToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistryPackage getRegistryPackage() {
		return (RegistryPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RegistryPackage getPackage() {
		return RegistryPackage.eINSTANCE;
	}

} //RegistryFactoryImpl
