/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people get: a public service or one for staff.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Service#getAudience <em>Audience</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Service#getSystems <em>Systems</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Service#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getService()
 * @model
 * @generated
 */
public interface Service extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.ServiceAudience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see vn.haidang.registry.model.ServiceAudience
	 * @see #isSetAudience()
	 * @see #unsetAudience()
	 * @see #setAudience(ServiceAudience)
	 * @see vn.haidang.registry.model.RegistryPackage#getService_Audience()
	 * @model unsettable="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	ServiceAudience getAudience();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Service#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see vn.haidang.registry.model.ServiceAudience
	 * @see #isSetAudience()
	 * @see #unsetAudience()
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(ServiceAudience value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Service#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAudience()
	 * @see #getAudience()
	 * @see #setAudience(ServiceAudience)
	 * @generated
	 */
	void unsetAudience();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Service#getAudience <em>Audience</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Audience</em>' attribute is set.
	 * @see #unsetAudience()
	 * @see #getAudience()
	 * @see #setAudience(ServiceAudience)
	 * @generated
	 */
	boolean isSetAudience();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getService_Systems()
	 * @model annotation="urn:vn.haidang:registry tab='related' impact='needs'"
	 * @generated
	 */
	EList<InformationSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Users</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The units that lose it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getService_Users()
	 * @model annotation="urn:vn.haidang:registry tab='related' impact='serves'"
	 * @generated
	 */
	EList<Unit> getUsers();

} // Service
