package vn.haidang.registry.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.ui.internal.values.ValueWords;

/**
 * One element at two moments, field by field.
 *
 * @param earlier the element at the first moment; empty when it was not there
 * @param later the element at the second
 * @param rows one for each field that has a value at either moment
 */
record Comparison(Optional<Element> earlier, Optional<Element> later, List<Row> rows) {

    /** They tell where values came from, not what they are. */
    private static final Set<String> LEFT_OUT = Set.of("provenance", "id");

    Comparison {
        rows = List.copyOf(rows);
    }

    /** How the values of a field compare. */
    enum Kind {
        SAME, DIFFERENT, ONLY_EARLIER, ONLY_LATER
    }

    /**
     * One field.
     *
     * @param feature which
     * @param label its name
     * @param before the values at the first moment, written out; empty for none
     * @param after the values at the second
     * @param old the values at the first moment
     */
    record Row(Feature feature, String label, String before, String after, Kind kind, List<Value> old) {}

    /**
     * Compares an element at two moments.
     *
     * @param then the registry at the first moment
     * @param now the registry at the second
     */
    static Comparison of(String id, RegistrySnapshot then, RegistrySnapshot now, ValueWords words) {
        Optional<Element> earlier = then.element(id);
        Optional<Element> later = now.element(id);
        List<Row> rows = new ArrayList<>();
        later.or(() -> earlier).map(Element::type).ifPresent(type -> {
            for (Feature feature : type.features()) {
                if (!LEFT_OUT.contains(feature.name())) {
                    row(type, feature, values(earlier, feature), values(later, feature), then, now, words)
                            .ifPresent(rows::add);
                }
            }
        });
        return new Comparison(earlier, later, rows);
    }

    private static List<Value> values(Optional<Element> element, Feature feature) {
        return element.map(one -> one.all(feature.name())).orElse(List.of());
    }

    private static Optional<Row> row(ElementType type, Feature feature, List<Value> old, List<Value> current,
            RegistrySnapshot then, RegistrySnapshot now, ValueWords words) {
        if (old.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(feature, words.model().feature(type, feature.name()),
                old.isEmpty() ? "" : words.all(feature, old, then),
                current.isEmpty() ? "" : words.all(feature, current, now), kind(old, current), old));
    }

    private static Kind kind(List<Value> old, List<Value> current) {
        if (old.equals(current)) {
            return Kind.SAME;
        } else if (old.isEmpty()) {
            return Kind.ONLY_LATER;
        }
        return current.isEmpty() ? Kind.ONLY_EARLIER : Kind.DIFFERENT;
    }

    /** The fields whose values differ. */
    List<Row> differences() {
        return rows.stream().filter(row -> row.kind() != Kind.SAME).toList();
    }
}
