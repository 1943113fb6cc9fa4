/**
 */
package vn.haidang.registry.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Place;
import vn.haidang.registry.model.PlaceKind;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.PlaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PlaceImpl#getWithin <em>Within</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PlaceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PlaceImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.PlaceImpl#getLongitude <em>Longitude</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceImpl extends NamedElementImpl implements Place {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.PLACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaceKind getKind() {
		return (PlaceKind)eGet(RegistryPackage.Literals.PLACE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PlaceKind newKind) {
		eSet(RegistryPackage.Literals.PLACE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		eUnset(RegistryPackage.Literals.PLACE__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return eIsSet(RegistryPackage.Literals.PLACE__KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getWithin() {
		return (Place)eGet(RegistryPackage.Literals.PLACE__WITHIN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithin(Place newWithin) {
		eSet(RegistryPackage.Literals.PLACE__WITHIN, newWithin);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return (String)eGet(RegistryPackage.Literals.PLACE__ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		eSet(RegistryPackage.Literals.PLACE__ADDRESS, newAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLatitude() {
		return (BigDecimal)eGet(RegistryPackage.Literals.PLACE__LATITUDE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(BigDecimal newLatitude) {
		eSet(RegistryPackage.Literals.PLACE__LATITUDE, newLatitude);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLongitude() {
		return (BigDecimal)eGet(RegistryPackage.Literals.PLACE__LONGITUDE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(BigDecimal newLongitude) {
		eSet(RegistryPackage.Literals.PLACE__LONGITUDE, newLongitude);
	}

} //PlaceImpl
