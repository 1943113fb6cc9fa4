/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.UsbToken;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Usb Token</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.UsbTokenImpl#getHolder <em>Holder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UsbTokenImpl extends AssetImpl implements UsbToken {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UsbTokenImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.USB_TOKEN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getHolder() {
		return (Person)eGet(RegistryPackage.Literals.USB_TOKEN__HOLDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(Person newHolder) {
		eSet(RegistryPackage.Literals.USB_TOKEN__HOLDER, newHolder);
	}

} //UsbTokenImpl
