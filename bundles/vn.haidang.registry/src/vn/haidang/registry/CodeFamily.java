package vn.haidang.registry;

import java.util.List;

/**
 * The types that share one list of codes: a label is stuck on assets of every kind, and a line has one code whatever
 * runs over it. Every other type has codes of its own.
 */
public final class CodeFamily {

    private static final List<String> SHARED = List.of("Asset", "Line");

    private CodeFamily() {}

    /** The type whose kinds share codes with this one, itself included. */
    public static String headOf(ElementType type) {
        return SHARED.stream().filter(type::isKindOf).findFirst().orElse(type.name());
    }
}
