/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of the city: the city itself, a department, a centre, a ward or a commune.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Unit#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getUnit()
 * @model
 * @generated
 */
public interface Unit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.UnitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.UnitKind
	 * @see #setKind(UnitKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Kind()
	 * @model required="true"
	 * @generated
	 */
	UnitKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.UnitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UnitKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Unit getParent();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Unit value);

} // Unit
