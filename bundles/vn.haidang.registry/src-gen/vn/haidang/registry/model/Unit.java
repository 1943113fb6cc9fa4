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
 *   <li>{@link vn.haidang.registry.model.Unit#getShortName <em>Short Name</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Unit#getHead <em>Head</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Unit#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Unit#getPhone <em>Phone</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Unit#getEmail <em>Email</em>}</li>
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
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(UnitKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	UnitKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.UnitKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UnitKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(UnitKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Unit#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(UnitKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Parent()
	 * @model annotation="urn:vn.haidang:registry tab='general' parent='true'"
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

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_ShortName()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Person)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Head()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Person getHead();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Person value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Address()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Phone()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getUnit_Email()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Unit#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

} // Unit
