/**
 */
package vn.haidang.registry.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.Move;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Succession;
import vn.haidang.registry.model.SuccessionKind;
import vn.haidang.registry.model.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Succession</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getLegalAct <em>Legal Act</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getApplied <em>Applied</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.SuccessionImpl#getMoves <em>Moves</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuccessionImpl extends NamedElementImpl implements Succession {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuccessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SUCCESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuccessionKind getKind() {
		return (SuccessionKind)eGet(RegistryPackage.Literals.SUCCESSION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SuccessionKind newKind) {
		eSet(RegistryPackage.Literals.SUCCESSION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.SUCCESSION__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.SUCCESSION__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(RegistryPackage.Literals.SUCCESSION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(RegistryPackage.Literals.SUCCESSION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getLegalAct() {
		return (Document)eGet(RegistryPackage.Literals.SUCCESSION__LEGAL_ACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalAct(Document newLegalAct) {
		eSet(RegistryPackage.Literals.SUCCESSION__LEGAL_ACT, newLegalAct);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Unit> getFrom() {
		return (EList<Unit>)eGet(RegistryPackage.Literals.SUCCESSION__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Unit> getTo() {
		return (EList<Unit>)eGet(RegistryPackage.Literals.SUCCESSION__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getApplied() {
		return (Boolean)eGet(RegistryPackage.Literals.SUCCESSION__APPLIED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplied(Boolean newApplied) {
		eSet(RegistryPackage.Literals.SUCCESSION__APPLIED, newApplied);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Move> getMoves() {
		return (EList<Move>)eGet(RegistryPackage.Literals.SUCCESSION__MOVES, true);
	}

} //SuccessionImpl
