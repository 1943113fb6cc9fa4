/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Server;
import vn.haidang.registry.model.ServerForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.ServerImpl#getForm <em>Form</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServerImpl#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServerImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServerImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.ServerImpl#getStorage <em>Storage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServerImpl extends DeviceImpl implements Server {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServerForm getForm() {
		return (ServerForm)eGet(RegistryPackage.Literals.SERVER__FORM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ServerForm newForm) {
		eSet(RegistryPackage.Literals.SERVER__FORM, newForm);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetForm() {
		eUnset(RegistryPackage.Literals.SERVER__FORM);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetForm() {
		return eIsSet(RegistryPackage.Literals.SERVER__FORM);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Server> getRunsOn() {
		return (EList<Server>)eGet(RegistryPackage.Literals.SERVER__RUNS_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCores() {
		return (Integer)eGet(RegistryPackage.Literals.SERVER__CORES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCores(Integer newCores) {
		eSet(RegistryPackage.Literals.SERVER__CORES, newCores);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMemory() {
		return (Integer)eGet(RegistryPackage.Literals.SERVER__MEMORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(Integer newMemory) {
		eSet(RegistryPackage.Literals.SERVER__MEMORY, newMemory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStorage() {
		return (Integer)eGet(RegistryPackage.Literals.SERVER__STORAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorage(Integer newStorage) {
		eSet(RegistryPackage.Literals.SERVER__STORAGE, newStorage);
	}

} //ServerImpl
