/**
 */
package vn.haidang.registry.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the value of one feature came from, and when it was last found to be true.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Provenance#getFeature <em>Feature</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Provenance#getSource <em>Source</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Provenance#getDetail <em>Detail</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Provenance#getConfirmedAt <em>Confirmed At</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature's name; * for all that have a value and no note of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getProvenance_Feature()
	 * @model required="true"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Provenance#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link vn.haidang.registry.model.ProvenanceSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see vn.haidang.registry.model.ProvenanceSource
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #setSource(ProvenanceSource)
	 * @see vn.haidang.registry.model.RegistryPackage#getProvenance_Source()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	ProvenanceSource getSource();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Provenance#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see vn.haidang.registry.model.ProvenanceSource
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ProvenanceSource value);

	/**
	 * Unsets the value of the '{@link vn.haidang.registry.model.Provenance#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSource()
	 * @see #getSource()
	 * @see #setSource(ProvenanceSource)
	 * @generated
	 */
	void unsetSource();

	/**
	 * Returns whether the value of the '{@link vn.haidang.registry.model.Provenance#getSource <em>Source</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Source</em>' attribute is set.
	 * @see #unsetSource()
	 * @see #getSource()
	 * @see #setSource(ProvenanceSource)
	 * @generated
	 */
	boolean isSetSource();

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, the device or the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getProvenance_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Provenance#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Confirmed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confirmed At</em>' attribute.
	 * @see #setConfirmedAt(Instant)
	 * @see vn.haidang.registry.model.RegistryPackage#getProvenance_ConfirmedAt()
	 * @model dataType="vn.haidang.registry.model.Instant" required="true"
	 * @generated
	 */
	Instant getConfirmedAt();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Provenance#getConfirmedAt <em>Confirmed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed At</em>' attribute.
	 * @see #getConfirmedAt()
	 * @generated
	 */
	void setConfirmedAt(Instant value);

} // Provenance
