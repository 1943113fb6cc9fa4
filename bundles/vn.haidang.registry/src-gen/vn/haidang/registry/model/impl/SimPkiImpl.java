/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SimPki;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sim Pki</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SimPkiImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SimPkiImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SimPkiImpl#getHolder <em>Holder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SimPkiImpl extends AssetImpl implements SimPki {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SimPkiImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SIM_PKI;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(RegistryPackage.Literals.SIM_PKI__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(RegistryPackage.Literals.SIM_PKI__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrier() {
		return (String)eGet(RegistryPackage.Literals.SIM_PKI__CARRIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(String newCarrier) {
		eSet(RegistryPackage.Literals.SIM_PKI__CARRIER, newCarrier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHolder() {
		return (Person)eGet(RegistryPackage.Literals.SIM_PKI__HOLDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(Person newHolder) {
		eSet(RegistryPackage.Literals.SIM_PKI__HOLDER, newHolder);
	}

} //SimPkiImpl
