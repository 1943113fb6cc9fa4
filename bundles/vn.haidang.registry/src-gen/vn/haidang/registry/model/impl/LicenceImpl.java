/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Contract;
import vn.haidang.registry.model.Licence;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.SoftwareProduct;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.LicenceImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LicenceImpl#getSeats <em>Seats</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LicenceImpl#getKeyHint <em>Key Hint</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LicenceImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.LicenceImpl#getContract <em>Contract</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LicenceImpl extends NamedElementImpl implements Licence {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LicenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.LICENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareProduct getProduct() {
		return (SoftwareProduct)eGet(RegistryPackage.Literals.LICENCE__PRODUCT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(SoftwareProduct newProduct) {
		eSet(RegistryPackage.Literals.LICENCE__PRODUCT, newProduct);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeats() {
		return (Integer)eGet(RegistryPackage.Literals.LICENCE__SEATS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeats(Integer newSeats) {
		eSet(RegistryPackage.Literals.LICENCE__SEATS, newSeats);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyHint() {
		return (String)eGet(RegistryPackage.Literals.LICENCE__KEY_HINT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyHint(String newKeyHint) {
		eSet(RegistryPackage.Literals.LICENCE__KEY_HINT, newKeyHint);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.LICENCE__ENDS_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		eSet(RegistryPackage.Literals.LICENCE__ENDS_ON, newEndsOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract getContract() {
		return (Contract)eGet(RegistryPackage.Literals.LICENCE__CONTRACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(Contract newContract) {
		eSet(RegistryPackage.Literals.LICENCE__CONTRACT, newContract);
	}

} //LicenceImpl
