/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Regulation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regulation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.RegulationImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RegulationImpl#getAct <em>Act</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RegulationImpl#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RegulationImpl extends NamedElementImpl implements Regulation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.REGULATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return (LocalDate)eGet(RegistryPackage.Literals.REGULATION__ISSUED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		eSet(RegistryPackage.Literals.REGULATION__ISSUED_ON, newIssuedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getAct() {
		return (Document)eGet(RegistryPackage.Literals.REGULATION__ACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAct(Document newAct) {
		eSet(RegistryPackage.Literals.REGULATION__ACT, newAct);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<InformationSystem> getSystems() {
		return (EList<InformationSystem>)eGet(RegistryPackage.Literals.REGULATION__SYSTEMS, true);
	}

} //RegulationImpl
