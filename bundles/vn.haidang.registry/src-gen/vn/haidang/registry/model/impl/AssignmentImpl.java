/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Assignment;
import vn.haidang.registry.model.Document;
import vn.haidang.registry.model.Person;
import vn.haidang.registry.model.Post;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.AssignmentImpl#getPost <em>Post</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssignmentImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.AssignmentImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssignmentImpl extends NamedElementImpl implements Assignment {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.ASSIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Post getPost() {
		return (Post)eGet(RegistryPackage.Literals.ASSIGNMENT__POST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(Post newPost) {
		eSet(RegistryPackage.Literals.ASSIGNMENT__POST, newPost);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		return (Person)eGet(RegistryPackage.Literals.ASSIGNMENT__PERSON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		eSet(RegistryPackage.Literals.ASSIGNMENT__PERSON, newPerson);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDecision() {
		return (Document)eGet(RegistryPackage.Literals.ASSIGNMENT__DECISION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Document newDecision) {
		eSet(RegistryPackage.Literals.ASSIGNMENT__DECISION, newDecision);
	}

} //AssignmentImpl
