package vn.haidang.registry.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Does again what the history tells, from its beginning. Elements of types that only a newer program knows are left out. */
final class Replay {

    private final RegistrySchema schema;
    private final ElementJson json;
    private final Map<String, Values> state = new HashMap<>();

    Replay(RegistrySchema schema, ElementJson json) {
        this.schema = schema;
        this.json = json;
    }

    /** The elements by id, as the rows so far left them. */
    Map<String, Values> state() {
        return state;
    }

    /** Takes the next row; false when it does not continue what was before. */
    boolean apply(HistoryRow row) {
        Optional<ElementType> type = schema.type(row.eclass());
        if (type.isEmpty()) {
            return true;
        }
        return row.isWhole() ? applyWhole(row, type.get()) : applyFeature(row, type.get());
    }

    private boolean applyWhole(HistoryRow row, ElementType type) {
        Optional<Values> before = row.before().map(text -> values(text, type));
        Optional<Values> known = Optional.ofNullable(state.get(row.object()));
        if (before.isPresent() != known.isPresent() || before.isPresent() && !sameKnown(before.get(), known.get())) {
            return false;
        }
        row.after().ifPresentOrElse(text -> state.put(row.object(), values(text, type)),
                () -> state.remove(row.object()));
        return true;
    }

    private Values values(String document, ElementType type) {
        Values.Builder values = Values.builder(type);
        json.read(document, values, type);
        return values.build();
    }

    private boolean applyFeature(HistoryRow row, ElementType type) {
        Values values = state.get(row.object());
        Optional<Feature> feature = type.feature(row.feature());
        if (values == null || values.type() != type) {
            return false;
        }
        if (feature.isEmpty()) {
            return true;
        }
        if (!values(feature.get(), row.before()).equals(values.all(row.feature()))) {
            return false;
        }
        state.put(row.object(), values.with(row.feature(), values(feature.get(), row.after())));
        return true;
    }

    private List<Value> values(Feature feature, Optional<String> text) {
        return text.map(values -> json.read(feature, values)).orElse(List.of());
    }

    /** Whether two are the same in what this program knows: the rest is chained by the newer program's own features. */
    static boolean sameKnown(Values one, Values other) {
        return one.type() == other.type() && one.type().features().stream()
                .allMatch(feature -> one.all(feature.name()).equals(other.all(feature.name())));
    }
}
