/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cable or a radio link between two devices.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Link#getNear <em>Near</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Link#getNearInterface <em>Near Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Link#getFar <em>Far</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Link#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Link#getMedium <em>Medium</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Near</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near</em>' reference.
	 * @see #setNear(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getLink_Near()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='joins'"
	 * @generated
	 */
	Device getNear();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Link#getNear <em>Near</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near</em>' reference.
	 * @see #getNear()
	 * @generated
	 */
	void setNear(Device value);

	/**
	 * Returns the value of the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near Interface</em>' attribute.
	 * @see #setNearInterface(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLink_NearInterface()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getNearInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Link#getNearInterface <em>Near Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Interface</em>' attribute.
	 * @see #getNearInterface()
	 * @generated
	 */
	void setNearInterface(String value);

	/**
	 * Returns the value of the '<em><b>Far</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Far</em>' reference.
	 * @see #setFar(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getLink_Far()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='joins'"
	 * @generated
	 */
	Device getFar();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Link#getFar <em>Far</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far</em>' reference.
	 * @see #getFar()
	 * @generated
	 */
	void setFar(Device value);

	/**
	 * Returns the value of the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Far Interface</em>' attribute.
	 * @see #setFarInterface(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLink_FarInterface()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getFarInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Link#getFarInterface <em>Far Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Interface</em>' attribute.
	 * @see #getFarInterface()
	 * @generated
	 */
	void setFarInterface(String value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.LinkMedium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium</em>' attribute.
	 * @see vn.haidang.registry.model.LinkMedium
	 * @see #isSetMedium()
	 * @see #unsetMedium()
	 * @see #setMedium(LinkMedium)
	 * @see vn.haidang.registry.model.RegistryPackage#getLink_Medium()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	LinkMedium getMedium();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Link#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' attribute.
	 * @see vn.haidang.registry.model.LinkMedium
	 * @see #isSetMedium()
	 * @see #unsetMedium()
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(LinkMedium value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Link#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMedium()
	 * @see #getMedium()
	 * @see #setMedium(LinkMedium)
	 * @generated
	 */
	void unsetMedium();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Link#getMedium <em>Medium</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Medium</em>' attribute is set.
	 * @see #unsetMedium()
	 * @see #getMedium()
	 * @see #setMedium(LinkMedium)
	 * @generated
	 */
	boolean isSetMedium();

} // Link
