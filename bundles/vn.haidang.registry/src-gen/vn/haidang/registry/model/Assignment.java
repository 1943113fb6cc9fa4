/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person in a post, for a term.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Assignment#getPost <em>Post</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Assignment#getPerson <em>Person</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Assignment#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Post</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Post</em>' reference.
	 * @see #setPost(Post)
	 * @see vn.haidang.registry.model.RegistryPackage#getAssignment_Post()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Post getPost();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Assignment#getPost <em>Post</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' reference.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(Post value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getAssignment_Person()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Assignment#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getAssignment_Decision()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Document getDecision();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Assignment#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Document value);

} // Assignment
