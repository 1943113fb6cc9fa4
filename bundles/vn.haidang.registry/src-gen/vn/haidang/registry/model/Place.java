/**
 */
package vn.haidang.registry.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place: a site, a building, a floor, a room, a rack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Place#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Place#getWithin <em>Within</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Place#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Place#getLongitude <em>Longitude</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getPlace()
 * @model
 * @generated
 */
public interface Place extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.PlaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.PlaceKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(PlaceKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getPlace_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	PlaceKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Place#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.PlaceKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlaceKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Place#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(PlaceKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Place#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(PlaceKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Within</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place it is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within</em>' reference.
	 * @see #setWithin(Place)
	 * @see vn.haidang.registry.model.RegistryPackage#getPlace_Within()
	 * @model annotation="urn:vn.haidang:registry tab='general' parent='true'"
	 * @generated
	 */
	Place getWithin();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Place#getWithin <em>Within</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within</em>' reference.
	 * @see #getWithin()
	 * @generated
	 */
	void setWithin(Place value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getPlace_Address()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Place#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(BigDecimal)
	 * @see vn.haidang.registry.model.RegistryPackage#getPlace_Latitude()
	 * @model dataType="vn.haidang.registry.model.Decimal"
	 *        annotation="urn:vn.haidang:registry tab='general' unit='degrees'"
	 * @generated
	 */
	BigDecimal getLatitude();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Place#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(BigDecimal)
	 * @see vn.haidang.registry.model.RegistryPackage#getPlace_Longitude()
	 * @model dataType="vn.haidang.registry.model.Decimal"
	 *        annotation="urn:vn.haidang:registry tab='general' unit='degrees'"
	 * @generated
	 */
	BigDecimal getLongitude();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Place#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(BigDecimal value);

} // Place
