/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vpn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A private network over others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Vpn#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Vpn#getNear <em>Near</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Vpn#getFar <em>Far</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Vpn#getOver <em>Over</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getVpn()
 * @model
 * @generated
 */
public interface Vpn extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.VpnKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.VpnKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(VpnKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getVpn_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	VpnKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vpn#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.VpnKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(VpnKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Vpn#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(VpnKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Vpn#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(VpnKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Near</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near</em>' reference.
	 * @see #setNear(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getVpn_Near()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='needs'"
	 * @generated
	 */
	Device getNear();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vpn#getNear <em>Near</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near</em>' reference.
	 * @see #getNear()
	 * @generated
	 */
	void setNear(Device value);

	/**
	 * Returns the value of the '<em><b>Far</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Far</em>' reference.
	 * @see #setFar(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getVpn_Far()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='serves'"
	 * @generated
	 */
	Device getFar();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vpn#getFar <em>Far</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far</em>' reference.
	 * @see #getFar()
	 * @generated
	 */
	void setFar(Device value);

	/**
	 * Returns the value of the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Over</em>' reference.
	 * @see #setOver(Line)
	 * @see vn.haidang.registry.model.RegistryPackage#getVpn_Over()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='needs'"
	 * @generated
	 */
	Line getOver();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Vpn#getOver <em>Over</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Over</em>' reference.
	 * @see #getOver()
	 * @generated
	 */
	void setOver(Line value);

} // Vpn
