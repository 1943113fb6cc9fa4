/**
 */
package vn.haidang.registry.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data line from the centre to a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.DataLine#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getContractedMegabits <em>Contracted Megabits</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getPromisedAvailability <em>Promised Availability</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getUnit <em>Unit</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getNearDevice <em>Near Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getFarDevice <em>Far Device</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getFarInterface <em>Far Interface</em>}</li>
 *   <li>{@link vn.haidang.registry.model.DataLine#getEcho <em>Echo</em>}</li>
 * </ul>
 *
 * @see vn.haidang.registry.model.RegistryPackage#getDataLine()
 * @model
 * @generated
 */
public interface DataLine extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see #setCarrier(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_Carrier()
	 * @model required="true"
	 * @generated
	 */
	String getCarrier();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(String value);

	/**
	 * Returns the value of the '<em><b>Circuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Circuit</em>' attribute.
	 * @see #setCircuit(String)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_Circuit()
	 * @model required="true"
	 * @generated
	 */
	String getCircuit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getCircuit <em>Circuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Circuit</em>' attribute.
	 * @see #getCircuit()
	 * @generated
	 */
	void setCircuit(String value);

	/**
	 * Returns the value of the '<em><b>Contracted Megabits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Mbit/s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracted Megabits</em>' attribute.
	 * @see #setContractedMegabits(int)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_ContractedMegabits()
	 * @model required="true"
	 * @generated
	 */
	int getContractedMegabits();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getContractedMegabits <em>Contracted Megabits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contracted Megabits</em>' attribute.
	 * @see #getContractedMegabits()
	 * @generated
	 */
	void setContractedMegabits(int value);

	/**
	 * Returns the value of the '<em><b>Promised Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A ratio: 0.995 is 99.5 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promised Availability</em>' attribute.
	 * @see #setPromisedAvailability(double)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_PromisedAvailability()
	 * @model required="true"
	 * @generated
	 */
	double getPromisedAvailability();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getPromisedAvailability <em>Promised Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promised Availability</em>' attribute.
	 * @see #getPromisedAvailability()
	 * @generated
	 */
	void setPromisedAvailability(double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_Unit()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Near Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Near Device</em>' reference.
	 * @see #setNearDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_NearDevice()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getNearDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getNearDevice <em>Near Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Device</em>' reference.
	 * @see #getNearDevice()
	 * @generated
	 */
	void setNearDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Far Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Far Device</em>' reference.
	 * @see #setFarDevice(Device)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_FarDevice()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getFarDevice();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getFarDevice <em>Far Device</em>}' reference.
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
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_FarInterface()
	 * @model
	 * @generated
	 */
	String getFarInterface();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getFarInterface <em>Far Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Interface</em>' attribute.
	 * @see #getFarInterface()
	 * @generated
	 */
	void setFarInterface(String value);

	/**
	 * Returns the value of the '<em><b>Echo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Echo</em>' containment reference.
	 * @see #setEcho(EchoAddress)
	 * @see vn.haidang.registry.model.RegistryPackage#getDataLine_Echo()
	 * @model containment="true"
	 * @generated
	 */
	EchoAddress getEcho();

	/**
	 * Sets the value of the '{@link vn.haidang.registry.model.DataLine#getEcho <em>Echo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Echo</em>' containment reference.
	 * @see #getEcho()
	 * @generated
	 */
	void setEcho(EchoAddress value);

} // DataLine
