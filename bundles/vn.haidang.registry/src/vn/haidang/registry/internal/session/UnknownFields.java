package vn.haidang.registry.internal.session;

import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a newer program wrote into an element or a part of one; it stays with the object while that is edited. */
final class UnknownFields extends AdapterImpl {

    private final Map<String, String> fields;

    private UnknownFields(Map<String, String> fields) {
        this.fields = fields;
    }

    static void set(EObject object, Map<String, String> fields) {
        object.eAdapters().removeIf(UnknownFields.class::isInstance);
        if (!fields.isEmpty()) {
            object.eAdapters().add(new UnknownFields(fields));
        }
    }

    static Map<String, String> of(EObject object) {
        UnknownFields known = (UnknownFields) EcoreUtil.getExistingAdapter(object, UnknownFields.class);
        return known == null ? Map.of() : known.fields;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == UnknownFields.class;
    }
}
