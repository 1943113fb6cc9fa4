package vn.haidang.registry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All types of the registry's model; immutable. */
public final class RegistrySchema {

    /** The type that every element is a kind of; what is not is a part of one. */
    public static final String ELEMENT = "NamedElement";

    private final Map<String, ElementType> types = new LinkedHashMap<>();
    private final Map<String, List<ElementType>> kinds = new HashMap<>();

    /** @param types in the order of the model */
    public RegistrySchema(List<ElementType> types) {
        types.forEach(type -> this.types.put(type.name(), type));
        types.forEach(head -> kinds.put(head.name(),
                types.stream().filter(type -> !type.isAbstract() && type.isKindOf(head.name())).toList()));
    }

    /** All types, abstract ones and those of parts included, in the order of the model. */
    public List<ElementType> types() {
        return List.copyOf(types.values());
    }

    /** The type with this name, also one of parts. */
    public Optional<ElementType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The types that have elements, in the order of the model. */
    public List<ElementType> elementTypes() {
        return kindsOf(ELEMENT);
    }

    /** The types that have elements and are the named one or kinds of it. */
    public List<ElementType> kindsOf(String name) {
        return kinds.getOrDefault(name, List.of());
    }
}
