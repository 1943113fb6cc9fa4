/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Firewall;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firewall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.FirewallImpl#getPartner <em>Partner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirewallImpl extends DeviceImpl implements Firewall {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FirewallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.FIREWALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firewall getPartner() {
		return (Firewall)eGet(RegistryPackage.Literals.FIREWALL__PARTNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Firewall newPartner) {
		eSet(RegistryPackage.Literals.FIREWALL__PARTNER, newPartner);
	}

} //FirewallImpl
