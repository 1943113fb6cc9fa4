/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SnmpEndpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Snmp Endpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SnmpEndpointImpl#getHost <em>Host</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SnmpEndpointImpl#getPort <em>Port</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SnmpEndpointImpl#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SnmpEndpointImpl extends EObjectImpl implements SnmpEndpoint {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SnmpEndpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SNMP_ENDPOINT;
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
	public String getHost() {
		return (String)eGet(RegistryPackage.Literals.SNMP_ENDPOINT__HOST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		eSet(RegistryPackage.Literals.SNMP_ENDPOINT__HOST, newHost);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPort() {
		return (Integer)eGet(RegistryPackage.Literals.SNMP_ENDPOINT__PORT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(Integer newPort) {
		eSet(RegistryPackage.Literals.SNMP_ENDPOINT__PORT, newPort);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProfile() {
		return (String)eGet(RegistryPackage.Literals.SNMP_ENDPOINT__PROFILE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(String newProfile) {
		eSet(RegistryPackage.Literals.SNMP_ENDPOINT__PROFILE, newProfile);
	}

} //SnmpEndpointImpl
