/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Relation;
import vn.haidang.registry.model.RelationKind;
import vn.haidang.registry.model.RelationStrength;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.RelationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RelationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RelationImpl#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RelationImpl#getStrength <em>Strength</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationImpl extends NamedElementImpl implements Relation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.RELATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationKind getKind() {
		return (RelationKind)eGet(RegistryPackage.Literals.RELATION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RelationKind newKind) {
		eSet(RegistryPackage.Literals.RELATION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.RELATION__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.RELATION__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getFrom() {
		return (NamedElement)eGet(RegistryPackage.Literals.RELATION__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(NamedElement newFrom) {
		eSet(RegistryPackage.Literals.RELATION__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getTo() {
		return (NamedElement)eGet(RegistryPackage.Literals.RELATION__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(NamedElement newTo) {
		eSet(RegistryPackage.Literals.RELATION__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationStrength getStrength() {
		return (RelationStrength)eGet(RegistryPackage.Literals.RELATION__STRENGTH, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(RelationStrength newStrength) {
		eSet(RegistryPackage.Literals.RELATION__STRENGTH, newStrength);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStrength() {
		eUnset(RegistryPackage.Literals.RELATION__STRENGTH);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStrength() {
		return eIsSet(RegistryPackage.Literals.RELATION__STRENGTH);
	}

} //RelationImpl
