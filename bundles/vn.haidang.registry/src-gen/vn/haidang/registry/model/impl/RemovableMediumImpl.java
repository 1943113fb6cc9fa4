/**
 */
package vn.haidang.registry.model.impl;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.RemovableMedium;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Removable Medium</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link vn.haidang.registry.model.impl.RemovableMediumImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link vn.haidang.registry.model.impl.RemovableMediumImpl#getEncrypted <em>Encrypted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemovableMediumImpl extends AssetImpl implements RemovableMedium {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RemovableMediumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.REMOVABLE_MEDIUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapacity() {
		return (Integer)eGet(RegistryPackage.Literals.REMOVABLE_MEDIUM__CAPACITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Integer newCapacity) {
		eSet(RegistryPackage.Literals.REMOVABLE_MEDIUM__CAPACITY, newCapacity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEncrypted() {
		return (Boolean)eGet(RegistryPackage.Literals.REMOVABLE_MEDIUM__ENCRYPTED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncrypted(Boolean newEncrypted) {
		eSet(RegistryPackage.Literals.REMOVABLE_MEDIUM__ENCRYPTED, newEncrypted);
	}

} //RemovableMediumImpl
