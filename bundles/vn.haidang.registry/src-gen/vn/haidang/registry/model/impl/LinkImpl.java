/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.Link;
import vn.haidang.registry.model.LinkMedium;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.LinkImpl#getNear <em>Near</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LinkImpl#getNearInterface <em>Near Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LinkImpl#getFar <em>Far</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LinkImpl#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LinkImpl#getMedium <em>Medium</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends NamedElementImpl implements Link {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getNear() {
		return (Device)eGet(RegistryPackage.Literals.LINK__NEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNear(Device newNear) {
		eSet(RegistryPackage.Literals.LINK__NEAR, newNear);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNearInterface() {
		return (String)eGet(RegistryPackage.Literals.LINK__NEAR_INTERFACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearInterface(String newNearInterface) {
		eSet(RegistryPackage.Literals.LINK__NEAR_INTERFACE, newNearInterface);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getFar() {
		return (Device)eGet(RegistryPackage.Literals.LINK__FAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFar(Device newFar) {
		eSet(RegistryPackage.Literals.LINK__FAR, newFar);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFarInterface() {
		return (String)eGet(RegistryPackage.Literals.LINK__FAR_INTERFACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarInterface(String newFarInterface) {
		eSet(RegistryPackage.Literals.LINK__FAR_INTERFACE, newFarInterface);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkMedium getMedium() {
		return (LinkMedium)eGet(RegistryPackage.Literals.LINK__MEDIUM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedium(LinkMedium newMedium) {
		eSet(RegistryPackage.Literals.LINK__MEDIUM, newMedium);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMedium() {
		eUnset(RegistryPackage.Literals.LINK__MEDIUM);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMedium() {
		return eIsSet(RegistryPackage.Literals.LINK__MEDIUM);
	}

} //LinkImpl
