/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rules for the security of systems (quy chế).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Regulation#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Regulation#getAct <em>Act</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Regulation#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getRegulation()
 * @model
 * @generated
 */
public interface Regulation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getRegulation_IssuedOn()
	 * @model dataType="vn.haidang.registry.model.Date"
	 *        annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Regulation#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Act</em>' reference.
	 * @see #setAct(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getRegulation_Act()
	 * @model annotation="urn:vn.haidang:registry tab='system'"
	 * @generated
	 */
	Document getAct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Regulation#getAct <em>Act</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act</em>' reference.
	 * @see #getAct()
	 * @generated
	 */
	void setAct(Document value);

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getRegulation_Systems()
	 * @model annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	EList<InformationSystem> getSystems();

} // Regulation
