package vn.haidang.registry;

import java.util.function.BiConsumer;

/** Finds the references in an element's values, those of its parts included. */
final class References {

    private References() {}

    /** @param found takes the name of the feature, {@code part.feature} for one of a part, and the target's id */
    static void of(Values values, BiConsumer<String, String> found) {
        visit("", values, found);
    }

    private static void visit(String prefix, Values values, BiConsumer<String, String> found) {
        for (Feature feature : values.type().features()) {
            if (feature.kind() == Feature.Kind.REFERENCE) {
                for (Value value : values.all(feature.name())) {
                    found.accept(prefix + feature.name(), ((Value.Reference) value).id());
                }
            } else if (feature.kind() == Feature.Kind.PART) {
                for (Value value : values.all(feature.name())) {
                    visit(prefix + feature.name() + ".", ((Value.Part) value).values(), found);
                }
            }
        }
    }
}
