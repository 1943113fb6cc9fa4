/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.DataFlow;
import vn.haidang.registry.model.InformationAsset;
import vn.haidang.registry.model.InformationSystem;
import vn.haidang.registry.model.RegistryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Flow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.DataFlowImpl#getFrom <em>From</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataFlowImpl#getTo <em>To</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataFlowImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.DataFlowImpl#getProtocol <em>Protocol</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataFlowImpl extends NamedElementImpl implements DataFlow {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataFlowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.DATA_FLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getFrom() {
		return (InformationSystem)eGet(RegistryPackage.Literals.DATA_FLOW__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(InformationSystem newFrom) {
		eSet(RegistryPackage.Literals.DATA_FLOW__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getTo() {
		return (InformationSystem)eGet(RegistryPackage.Literals.DATA_FLOW__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(InformationSystem newTo) {
		eSet(RegistryPackage.Literals.DATA_FLOW__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<InformationAsset> getInformation() {
		return (EList<InformationAsset>)eGet(RegistryPackage.Literals.DATA_FLOW__INFORMATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return (String)eGet(RegistryPackage.Literals.DATA_FLOW__PROTOCOL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		eSet(RegistryPackage.Literals.DATA_FLOW__PROTOCOL, newProtocol);
	}

} //DataFlowImpl
