package vn.haidang.registry.internal.session;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Holds a session's objects, so that EMF resolves a proxy by asking for its id. */
final class SessionResource extends ResourceImpl {

    private static final URI PLACE = URI.createURI("registry:session");

    private final Function<String, EObject> objects;

    /** @param objects the object with an id, or null as EMF wants it */
    SessionResource(Function<String, EObject> objects) {
        super(PLACE);
        this.objects = objects;
        new ResourceSetImpl().getResources().add(this);
    }

    static EObject proxy(EClass type, String id) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(PLACE.appendFragment(id));
        return proxy;
    }

    @Override
    public EObject getEObject(String fragment) {
        return objects.apply(fragment);
    }
}
