/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Delegation;
import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delegation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DelegationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DelegationImpl#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DelegationImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DelegationImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DelegationImpl extends NamedElementImpl implements Delegation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DelegationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DELEGATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getFrom() {
		return (Person)eGet(RegistryPackage.Literals.DELEGATION__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Person newFrom) {
		eSet(RegistryPackage.Literals.DELEGATION__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getTo() {
		return (Person)eGet(RegistryPackage.Literals.DELEGATION__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Person newTo) {
		eSet(RegistryPackage.Literals.DELEGATION__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return (String)eGet(RegistryPackage.Literals.DELEGATION__SCOPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		eSet(RegistryPackage.Literals.DELEGATION__SCOPE, newScope);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDecision() {
		return (Document)eGet(RegistryPackage.Literals.DELEGATION__DECISION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Document newDecision) {
		eSet(RegistryPackage.Literals.DELEGATION__DECISION, newDecision);
	}

} //DelegationImpl
