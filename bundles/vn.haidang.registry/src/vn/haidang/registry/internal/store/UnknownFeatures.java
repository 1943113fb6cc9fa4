package vn.haidang.registry.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The fields of an object's document that this program's model does not know, as a newer program wrote them; they go
 * with the object and back into its document unchanged.
 */
final class UnknownFeatures extends AdapterImpl {

    /** Name to JSON text, in the document's order. */
    private final Map<String, String> fields = new LinkedHashMap<>();

    static void add(EObject object, String name, String json) {
        UnknownFeatures known = find(object);
        if (known == null) {
            known = new UnknownFeatures();
            object.eAdapters().add(known);
        }
        known.fields.put(name, json);
    }

    static Map<String, String> of(EObject object) {
        UnknownFeatures known = find(object);
        return known == null ? Map.of() : known.fields;
    }

    private static UnknownFeatures find(EObject object) {
        return (UnknownFeatures) EcoreUtil.getExistingAdapter(object, UnknownFeatures.class);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == UnknownFeatures.class;
    }
}
