package vn.haidang.registry.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementHistory.Kind;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Makes what is told of the history out of its rows. */
final class HistoryReader {

    private final RegistrySchema schema;
    private final ElementJson json;
    private final Map<Touch, List<HistoryRow>> rows = new LinkedHashMap<>();

    /** One element in one commit. */
    private record Touch(long commit, String object) {}

    /** Finds the commits of a range of numbers. */
    @FunctionalInterface
    interface Commits {
        List<CommitInfo> within(SortedSet<Long> numbers) throws SQLException;
    }

    HistoryReader(RegistrySchema schema, ElementJson json) {
        this.schema = schema;
        this.json = json;
    }

    void add(HistoryRow row) {
        rows.computeIfAbsent(new Touch(row.commit(), row.object()), touch -> new ArrayList<>()).add(row);
    }

    List<ElementHistory> histories(Commits source) throws SQLException {
        if (rows.isEmpty()) {
            return List.of();
        }
        SortedSet<Long> numbers = new TreeSet<>();
        rows.keySet().forEach(touch -> numbers.add(touch.commit()));
        Map<Long, CommitInfo> commits = new HashMap<>();
        source.within(numbers).forEach(commit -> commits.put(commit.number(), commit));
        List<ElementHistory> histories = new ArrayList<>();
        rows.forEach((touch, own) -> histories.add(history(commits.get(touch.commit()), own)));
        return histories;
    }

    private ElementHistory history(CommitInfo commit, List<HistoryRow> own) {
        HistoryRow first = own.get(0);
        if (first.isWhole()) {
            return new ElementHistory(commit, first.object(), first.eclass(),
                    first.before().isEmpty() ? Kind.ADDED : Kind.REMOVED, whole(first));
        }
        return new ElementHistory(commit, first.object(), first.eclass(), Kind.CHANGED,
                own.stream().map(this::change).toList());
    }

    private List<FeatureChange> whole(HistoryRow row) {
        Optional<ElementType> type = schema.type(row.eclass());
        if (type.isEmpty()) {
            return List.of();
        }
        Values before = values(type.get(), row.before());
        Values after = values(type.get(), row.after());
        return type.get().features().stream().map(Feature::name)
                .filter(name -> !before.all(name).equals(after.all(name)))
                .map(name -> new FeatureChange(name, before.all(name), after.all(name))).toList();
    }

    private Values values(ElementType type, Optional<String> document) {
        Values.Builder values = Values.builder(type);
        document.ifPresent(text -> json.read(text, values, type));
        return values.build();
    }

    private FeatureChange change(HistoryRow row) {
        Optional<Feature> feature = schema.type(row.eclass()).flatMap(type -> type.feature(row.feature()));
        return new FeatureChange(row.feature(), values(feature, row.before()), values(feature, row.after()));
    }

    private List<Value> values(Optional<Feature> feature, Optional<String> text) {
        return feature.isEmpty() || text.isEmpty() ? List.of() : json.read(feature.get(), text.get());
    }
}
