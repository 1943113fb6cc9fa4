package vn.haidang.registry.internal.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * Takes a snapshot back to an earlier commit. It is given what happened since, oldest first; of each feature only the
 * first value before counts.
 */
final class Past {

    private final RegistrySchema schema;
    private final ElementJson json;
    private final Map<String, Trace> traces = new LinkedHashMap<>();

    Past(RegistrySchema schema, ElementJson json) {
        this.schema = schema;
        this.json = json;
    }

    void add(HistoryRow row) {
        traces.computeIfAbsent(row.object(), id -> new Trace(row.eclass(), row.isWhole() && row.before().isEmpty()))
                .add(row);
    }

    RegistrySnapshot before(RegistrySnapshot now, long commit) {
        List<Element> written = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        traces.forEach((id, trace) -> {
            Optional<Element> then = trace.isNew ? Optional.empty() : element(id, trace, now);
            then.ifPresentOrElse(written::add, () -> gone.add(id));
        });
        return now.after(commit, written, gone);
    }

    private Optional<Element> element(String id, Trace trace, RegistrySnapshot now) {
        Optional<ElementType> type = schema.type(trace.eclass);
        return type.map(known -> {
            Values.Builder values = trace.removed.map(document -> {
                Values.Builder read = Values.builder(known);
                json.read(document, read, known);
                return read;
            }).orElseGet(() -> now.element(id).map(element -> element.values().toBuilder())
                    .orElseGet(() -> Values.builder(known)));
            trace.before.forEach((name, text) -> known.feature(name)
                    .ifPresent(feature -> values.put(name, values(feature, text))));
            return new Element(id, 0, values.build());
        });
    }

    private List<Value> values(Feature feature, Optional<String> text) {
        return text.map(values -> json.read(feature, values)).orElse(List.of());
    }

    /** What happened to one element. */
    private static final class Trace {
        private final String eclass;
        private final boolean isNew;
        private final Map<String, Optional<String>> before = new HashMap<>();
        private Optional<String> removed = Optional.empty();

        Trace(String eclass, boolean isNew) {
            this.eclass = eclass;
            this.isNew = isNew;
        }

        void add(HistoryRow row) {
            if (isNew || removed.isPresent()) {
                return;
            }
            if (row.isWhole()) {
                removed = row.before();
            } else {
                before.putIfAbsent(row.feature(), row.before());
            }
        }
    }
}
