/**
 */
package vn.haidang.registry.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line that a carrier provides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.Line#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getContract <em>Contract</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getContractedMegabits <em>Contracted Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getContact <em>Contact</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getPromisedAvailability <em>Promised Availability</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getNearDevice <em>Near Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getNearInterface <em>Near Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getFarDevice <em>Far Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getBackup <em>Backup</em>}</li>
 *   <li>{@link vn.haidang.registry.model.Line#getEcho <em>Echo</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getLine()
 * @model abstract="true"
 * @generated
 */
public interface Line extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see #setCarrier(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Carrier()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	String getCarrier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(String value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Supplier)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Supplier()
	 * @model annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	Supplier getSupplier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Supplier value);

	/**
	 * Returns the value of the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The carrier's circuit number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Circuit</em>' attribute.
	 * @see #setCircuit(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Circuit()
	 * @model annotation="urn:vn.haidang:registry tab='contract' identity='true'"
	 * @generated
	 */
	String getCircuit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getCircuit <em>Circuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Circuit</em>' attribute.
	 * @see #getCircuit()
	 * @generated
	 */
	void setCircuit(String value);

	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(Contract)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Contract()
	 * @model annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	Contract getContract();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(Contract value);

	/**
	 * Returns the value of the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contracted Megabits</em>' attribute.
	 * @see #setContractedMegabits(Integer)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_ContractedMegabits()
	 * @model required="true"
	 *        annotation="urn:vn.haidang:registry tab='contract' unit='Mbit/s'"
	 * @generated
	 */
	Integer getContractedMegabits();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getContractedMegabits <em>Contracted Megabits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contracted Megabits</em>' attribute.
	 * @see #getContractedMegabits()
	 * @generated
	 */
	void setContractedMegabits(Integer value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom to call at the far end, with a telephone number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Contact()
	 * @model annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A ratio: 0.995 is 99.5 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promised Availability</em>' attribute.
	 * @see #setPromisedAvailability(BigDecimal)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_PromisedAvailability()
	 * @model dataType="vn.haidang.registry.model.Decimal" required="true"
	 *        annotation="urn:vn.haidang:registry tab='contract'"
	 * @generated
	 */
	BigDecimal getPromisedAvailability();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getPromisedAvailability <em>Promised Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promised Availability</em>' attribute.
	 * @see #getPromisedAvailability()
	 * @generated
	 */
	void setPromisedAvailability(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near Device</em>' reference.
	 * @see #setNearDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_NearDevice()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='needs'"
	 * @generated
	 */
	Device getNearDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getNearDevice <em>Near Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Device</em>' reference.
	 * @see #getNearDevice()
	 * @generated
	 */
	void setNearDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Near Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near Interface</em>' attribute.
	 * @see #setNearInterface(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_NearInterface()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getNearInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getNearInterface <em>Near Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Interface</em>' attribute.
	 * @see #getNearInterface()
	 * @generated
	 */
	void setNearInterface(String value);

	/**
	 * Returns the value of the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device at the far end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Device</em>' reference.
	 * @see #setFarDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_FarDevice()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='serves'"
	 * @generated
	 */
	Device getFarDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getFarDevice <em>Far Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Device</em>' reference.
	 * @see #getFarDevice()
	 * @generated
	 */
	void setFarDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Far Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ifName (RFC 2863) of the far device's interface that the line ends on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Interface</em>' attribute.
	 * @see #setFarInterface(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_FarInterface()
	 * @model annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	String getFarInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getFarInterface <em>Far Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Interface</em>' attribute.
	 * @see #getFarInterface()
	 * @generated
	 */
	void setFarInterface(String value);

	/**
	 * Returns the value of the '<em><b>Backup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line that takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup</em>' reference.
	 * @see #setBackup(Line)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Backup()
	 * @model annotation="urn:vn.haidang:registry tab='network' impact='spares'"
	 * @generated
	 */
	Line getBackup();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getBackup <em>Backup</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup</em>' reference.
	 * @see #getBackup()
	 * @generated
	 */
	void setBackup(Line value);

	/**
	 * Returns the value of the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Echo</em>' containment reference.
	 * @see #setEcho(EchoAddress)
	 * @see vn.haidang.registry.model.RegistryPackage#getLine_Echo()
	 * @model containment="true"
	 *        annotation="urn:vn.haidang:registry tab='network'"
	 * @generated
	 */
	EchoAddress getEcho();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.Line#getEcho <em>Echo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Echo</em>' containment reference.
	 * @see #getEcho()
	 * @generated
	 */
	void setEcho(EchoAddress value);

} // Line
