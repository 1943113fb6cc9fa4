package vn.haidang.registry.internal.session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.schema.EcoreSchema;
import vn.haidang.registry.model.NamedElement;

/**
 * Turns an element's values into those of a model object and back. A reference becomes a proxy of the class its target
 * has, which the session's resource resolves when somebody follows it.
 */
final class ModelObjects {

    private final EcoreSchema schema;
    private final Targets targets;

    /** Finds the object, or the class of the object, that a reference leads to. */
    interface Targets {
        /** The object with this id when it is there already; else a proxy for it. */
        EObject target(String id, EClass declared);
    }

    ModelObjects(EcoreSchema schema, Targets targets) {
        this.schema = schema;
        this.targets = targets;
    }

    /** Gives an object all these values and no other. */
    void write(Values values, EObject object) {
        List<Feature> types = values.type().features();
        List<EStructuralFeature> features = schema.features(object.eClass());
        for (int i = 0; i < types.size(); i++) {
            List<Value> several = values.all(types.get(i).name());
            write(several, features.get(i), object);
        }
        UnknownFields.set(object, values.unknown());
    }

    /**
     * Gives one feature of an object these values.
     *
     * @throws IllegalArgumentException when a value is not of the feature's kind, or leads to an object of another class
     */
    void write(List<Value> values, EStructuralFeature feature, EObject object) {
        try {
            put(values, feature, object);
        } catch (ClassCastException | ArrayStoreException e) {
            throw new IllegalArgumentException(feature.getName() + " cannot be " + values, e);
        }
    }

    private void put(List<Value> values, EStructuralFeature feature, EObject object) {
        if (values.isEmpty()) {
            object.eUnset(feature);
        } else if (feature.isMany()) {
            object.eSet(feature, values.stream().map(value -> toModel(value, feature)).toList());
        } else {
            object.eSet(feature, toModel(values.get(0), feature));
        }
    }

    private Object toModel(Value value, EStructuralFeature feature) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Whole whole) {
            return feature.getEType().getInstanceClass() == Integer.class
                    ? (Object) Math.toIntExact(whole.number())
                    : (Object) whole.number();
        } else if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        } else if (value instanceof Value.Flag flag) {
            return flag.set();
        } else if (value instanceof Value.Day day) {
            return day.day();
        } else if (value instanceof Value.Moment moment) {
            return moment.at();
        } else if (value instanceof Value.Choice choice) {
            return literal(choice, (EEnum) feature.getEType());
        } else if (value instanceof Value.Reference reference) {
            return targets.target(reference.id(), (EClass) feature.getEType());
        }
        EObject part = EcoreUtil.create((EClass) feature.getEType());
        write(((Value.Part) value).values(), part);
        return part;
    }

    private static Enumerator literal(Value.Choice choice, EEnum choices) {
        EEnumLiteral literal = choices.getEEnumLiteralByLiteral(choice.literal());
        if (literal == null) {
            throw new IllegalArgumentException(choices.getName() + " has no " + choice.literal());
        }
        return literal.getInstance();
    }

    /** The values of an object; references are not followed. */
    Values read(EObject object) {
        Values.Builder values = Values.builder(schema.type(object.eClass()));
        List<Feature> types = schema.type(object.eClass()).features();
        List<EStructuralFeature> features = schema.features(object.eClass());
        for (int i = 0; i < types.size(); i++) {
            if (object.eIsSet(features.get(i))) {
                values.put(types.get(i).name(), values(object, features.get(i), types.get(i)));
            }
        }
        UnknownFields.of(object).forEach(values::putUnknown);
        return values.build();
    }

    private List<Value> values(EObject object, EStructuralFeature feature, Feature type) {
        if (feature.isMany()) {
            return unresolved(object.eGet(feature)).stream().filter(one -> !"".equals(one))
                    .map(one -> toValue(one, type)).toList();
        }
        Object one = object.eGet(feature, false);
        return one == null || "".equals(one) ? List.of() : List.of(toValue(one, type));
    }

    private static List<?> unresolved(Object list) {
        return list instanceof InternalEList<?> internal ? internal.basicList() : (List<?>) list;
    }

    private Value toValue(Object one, Feature type) {
        return switch (type.kind()) {
            case TEXT -> new Value.Text((String) one);
            case WHOLE -> new Value.Whole(((Number) one).longValue());
            case DECIMAL -> new Value.Decimal((BigDecimal) one);
            case FLAG -> new Value.Flag((Boolean) one);
            case DAY -> new Value.Day((LocalDate) one);
            case MOMENT -> new Value.Moment((Instant) one);
            case CHOICE -> new Value.Choice(((Enumerator) one).getLiteral());
            case REFERENCE -> new Value.Reference(id((EObject) one));
            case PART -> new Value.Part(read((EObject) one));
        };
    }

    /** The id of an object or of what a proxy stands for. */
    static String id(EObject object) {
        URI proxy = ((InternalEObject) object).eProxyURI();
        return proxy != null ? proxy.fragment() : ((NamedElement) object).getId();
    }
}
