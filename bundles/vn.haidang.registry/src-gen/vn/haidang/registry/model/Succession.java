/**
 */
package vn.haidang.registry.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Succession</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Units that became others: a merger, a split, a change of name, an end, a transfer of duties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Succession#getKind <em>Kind</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getDate <em>Date</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getLegalAct <em>Legal Act</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getApplied <em>Applied</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Succession#getMoves <em>Moves</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getSuccession()
 * @model
 * @generated
 */
public interface Succession extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.SuccessionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.SuccessionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(SuccessionKind)
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_Kind()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	SuccessionKind getKind();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Succession#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see vn.haidang.registry.model.SuccessionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SuccessionKind value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Succession#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(SuccessionKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Succession#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(SuccessionKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the new order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_Date()
	 * @model dataType="vn.haidang.registry.model.Date" required="true"
	 *        annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Succession#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Legal Act</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The act that orders it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Act</em>' reference.
	 * @see #setLegalAct(Document)
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_LegalAct()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Document getLegalAct();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Succession#getLegalAct <em>Legal Act</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Act</em>' reference.
	 * @see #getLegalAct()
	 * @generated
	 */
	void setLegalAct(Document value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_From()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	EList<Unit> getFrom();

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_To()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	EList<Unit> getTo();

	/**
	 * Returns the value of the '<em><b>Applied</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its moves have been made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applied</em>' attribute.
	 * @see #setApplied(Boolean)
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_Applied()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Boolean getApplied();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Succession#getApplied <em>Applied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applied</em>' attribute.
	 * @see #getApplied()
	 * @generated
	 */
	void setApplied(Boolean value);

	/**
	 * Returns the value of the '<em><b>Moves</b></em>' containment reference list.
	 * The list contents are of type {@link vn.haidang.registry.model.Move}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it moved, so that every day before can be told as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves</em>' containment reference list.
	 * @see vn.haidang.registry.model.RegistryPackage#getSuccession_Moves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Move> getMoves();

} // Succession
