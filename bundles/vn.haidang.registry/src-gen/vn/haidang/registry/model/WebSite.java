/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Web Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A web site or portal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.WebSite#getUrl <em>Url</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getExpectedAnswer <em>Expected Answer</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getReachedOver <em>Reached Over</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getSystem <em>System</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getServer <em>Server</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link vn.haidang.registry.model.WebSite#getContentUnit <em>Content Unit</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getWebSite()
 * @model
 * @generated
 */
public interface WebSite extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_Url()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='general' identity='true'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Expected Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its answer must hold: a text of the page, a record of the name server, the greeting of a port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Answer</em>' attribute.
	 * @see #setExpectedAnswer(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_ExpectedAnswer()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getExpectedAnswer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getExpectedAnswer <em>Expected Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Answer</em>' attribute.
	 * @see #getExpectedAnswer()
	 * @generated
	 */
	void setExpectedAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Reached Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line over which the centre reaches it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached Over</em>' reference.
	 * @see #setReachedOver(DataLine)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_ReachedOver()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	DataLine getReachedOver();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getReachedOver <em>Reached Over</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached Over</em>' reference.
	 * @see #getReachedOver()
	 * @generated
	 */
	void setReachedOver(DataLine value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_System()
	 * @model annotation="urn:vn.haidang:registry tab='related' impact='needs'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server</em>' reference.
	 * @see #setServer(Server)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_Server()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='needs'"
	 * @generated
	 */
	Server getServer();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getServer <em>Server</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' reference.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(Server value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Certificate</em>' reference.
	 * @see #setCertificate(Certificate)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_Certificate()
	 * @model annotation="urn:vn.haidang:registry tab='related'"
	 * @generated
	 */
	Certificate getCertificate();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getCertificate <em>Certificate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' reference.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(Certificate value);

	/**
	 * Returns the value of the '<em><b>Content Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Unit</em>' reference.
	 * @see #setContentUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getWebSite_ContentUnit()
	 * @model annotation="urn:vn.haidang:registry tab='general'"
	 * @generated
	 */
	Unit getContentUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.WebSite#getContentUnit <em>Content Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Unit</em>' reference.
	 * @see #getContentUnit()
	 * @generated
	 */
	void setContentUnit(Unit value);

} // WebSite
