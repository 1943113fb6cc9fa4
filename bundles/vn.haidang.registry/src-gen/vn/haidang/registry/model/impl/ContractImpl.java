/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Contract;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Supplier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getValue <em>Value</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ContractImpl#getCovers <em>Covers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContractImpl extends NamedElementImpl implements Contract {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.CONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return (String)eGet(RegistryPackage.Literals.CONTRACT__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		eSet(RegistryPackage.Literals.CONTRACT__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier getSupplier() {
		return (Supplier)eGet(RegistryPackage.Literals.CONTRACT__SUPPLIER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Supplier newSupplier) {
		eSet(RegistryPackage.Literals.CONTRACT__SUPPLIER, newSupplier);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.CONTRACT__SIGNED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		eSet(RegistryPackage.Literals.CONTRACT__SIGNED_ON, newSignedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.CONTRACT__ENDS_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		eSet(RegistryPackage.Literals.CONTRACT__ENDS_ON, newEndsOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return (BigDecimal)eGet(RegistryPackage.Literals.CONTRACT__VALUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		eSet(RegistryPackage.Literals.CONTRACT__VALUE, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<NamedElement> getCovers() {
		return (EList<NamedElement>)eGet(RegistryPackage.Literals.CONTRACT__COVERS, true);
	}

} //ContractImpl
