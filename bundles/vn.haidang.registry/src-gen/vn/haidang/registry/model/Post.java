/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A post in a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Post#getRank <em>Rank</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getPost()
 * @model
 * @generated
 */
public interface Post extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order in lists, the highest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getPost_Rank()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Post#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

} // Post
