/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Camera</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A camera.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Camera#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Camera#getRecorder <em>Recorder</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getCamera()
 * @model
 * @generated
 */
public interface Camera extends Device {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getCamera_Purpose()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Camera#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recorder</em>' reference.
	 * @see #setRecorder(Server)
	 * @see vn.haidang.registry.model.RegistryPackage#getCamera_Recorder()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='needs'"
	 * @generated
	 */
	Server getRecorder();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Camera#getRecorder <em>Recorder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorder</em>' reference.
	 * @see #getRecorder()
	 * @generated
	 */
	void setRecorder(Server value);

} // Camera
