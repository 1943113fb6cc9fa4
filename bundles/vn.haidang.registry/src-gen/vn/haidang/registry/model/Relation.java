/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dependence that no feature tells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Relation#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Relation#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Relation#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Relation#getStrength <em>Strength</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.RelationKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(RelationKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getRelation_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.RelationKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(RelationKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Relation#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(RelationKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the other needs or hangs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(NamedElement)
	 * @see vn.haidang.registry.model.RegistryPackage#getRelation_From()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	NamedElement getFrom();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Relation#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(NamedElement value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stops.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(NamedElement)
	 * @see vn.haidang.registry.model.RegistryPackage#getRelation_To()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	NamedElement getTo();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Relation#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.RelationStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see vn.haidang.registry.model.RelationStrength
	 * @see #isSetStrength()
	 * @see #unsetStrength()
	 * @see #setStrength(RelationStrength)
	 * @see vn.haidang.registry.model.RegistryPackage#getRelation_Strength()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	RelationStrength getStrength();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Relation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see vn.haidang.registry.model.RelationStrength
	 * @see #isSetStrength()
	 * @see #unsetStrength()
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(RelationStrength value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Relation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStrength()
	 * @see #getStrength()
	 * @see #setStrength(RelationStrength)
	 * @generated
	 */
	void unsetStrength();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Relation#getStrength <em>Strength</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Strength</em>' attribute is set.
	 * @see #unsetStrength()
	 * @see #getStrength()
	 * @see #setStrength(RelationStrength)
	 * @generated
	 */
	boolean isSetStrength();

} // Relation
