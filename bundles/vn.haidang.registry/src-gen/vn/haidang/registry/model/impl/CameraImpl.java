/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.Camera;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.Server;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Camera</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.CameraImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.CameraImpl#getRecorder <em>Recorder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CameraImpl extends DeviceImpl implements Camera {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CameraImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.CAMERA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return (String)eGet(RegistryPackage.Literals.CAMERA__PURPOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		eSet(RegistryPackage.Literals.CAMERA__PURPOSE, newPurpose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Server getRecorder() {
		return (Server)eGet(RegistryPackage.Literals.CAMERA__RECORDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorder(Server newRecorder) {
		eSet(RegistryPackage.Literals.CAMERA__RECORDER, newRecorder);
	}

} //CameraImpl
