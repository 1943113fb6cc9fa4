package vn.haidang.registry.internal.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;

/**
 * The types that share one list of codes: a label is stuck on assets of every kind, and a line has one code whatever
 * runs over it. Every other type has codes of its own.
 */
public final class CodeFamily {

    private static final List<String> SHARED = List.of("Asset", "Line");

    private CodeFamily() {}

    /** The names of the types that share codes with this one, itself included. */
    public static Set<String> of(RegistrySchema schema, ElementType type) {
        String head = SHARED.stream().filter(type::isKindOf).findFirst().orElse(type.name());
        return schema.kindsOf(head).stream().map(ElementType::name).collect(Collectors.toUnmodifiableSet());
    }
}
