/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Supplier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SupplierImpl#getTaxCode <em>Tax Code</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SupplierImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SupplierImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SupplierImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SupplierImpl#getContact <em>Contact</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplierImpl extends NamedElementImpl implements Supplier {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupplierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SUPPLIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaxCode() {
		return (String)eGet(RegistryPackage.Literals.SUPPLIER__TAX_CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaxCode(String newTaxCode) {
		eSet(RegistryPackage.Literals.SUPPLIER__TAX_CODE, newTaxCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return (String)eGet(RegistryPackage.Literals.SUPPLIER__ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		eSet(RegistryPackage.Literals.SUPPLIER__ADDRESS, newAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(RegistryPackage.Literals.SUPPLIER__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(RegistryPackage.Literals.SUPPLIER__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(RegistryPackage.Literals.SUPPLIER__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(RegistryPackage.Literals.SUPPLIER__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return (String)eGet(RegistryPackage.Literals.SUPPLIER__CONTACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		eSet(RegistryPackage.Literals.SUPPLIER__CONTACT, newContact);
	}

} //SupplierImpl
