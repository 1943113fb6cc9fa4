/**
 */
package vn.haidang.registry.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Information that goes from one system to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.DataFlow#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataFlow#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataFlow#getInformation <em>Information</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataFlow#getProtocol <em>Protocol</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDataFlow()
 * @model
 * @generated
 */
public interface DataFlow extends NamedElement {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataFlow_From()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	InformationSystem getFrom();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataFlow#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataFlow_To()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='system' impact='may'"
	 * @generated
	 */
	InformationSystem getTo();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataFlow#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Information</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.InformationAsset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Information</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getDataFlow_Information()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	EList<InformationAsset> getInformation();

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataFlow_Protocol()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataFlow#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

} // DataFlow
