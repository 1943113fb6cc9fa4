package vn.haidang.registry.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;

/**
 * Brings a session's changes together with what others committed since it began, feature by feature. Values of a feature
 * with many are merged as a set: what either added is there, what either took away is gone; when the outcome would hold
 * what neither wanted it is a conflict like any other.
 */
public final class Merge {

    private final Map<String, Element> rows;
    private final Function<String, CommitInfo> lastCommits;
    private final List<ElementChange> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    /**
     * @param rows the elements of the session's changes as their rows are now
     * @param lastCommits the last commit that touched an element
     */
    public Merge(Map<String, Element> rows, Function<String, CommitInfo> lastCommits) {
        this.rows = rows;
        this.lastCommits = lastCommits;
    }

    /** Takes in the session's changes. */
    public Merge of(List<ElementChange> mine) {
        mine.forEach(this::add);
        return this;
    }

    /** The session's changes upon the rows as they are. */
    public List<ElementChange> changes() {
        return changes;
    }

    /** What cannot be brought together. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The ids of elements that others had changed too. */
    public List<String> merged() {
        return merged;
    }

    private void add(ElementChange mine) {
        Optional<Element> row = Optional.ofNullable(rows.get(mine.id()));
        if (mine.before().isEmpty()) {
            changes.add(mine);
        } else if (row.isEmpty()) {
            removedByOther(mine);
        } else if (row.get().version() == mine.before().get().version()) {
            changes.add(mine);
        } else if (mine.after().isEmpty()) {
            conflicts.add(new Conflict.ChangedByOther(row.get(), lastCommits.apply(mine.id())));
        } else {
            bring(mine, row.get());
        }
    }

    /** Both removed it, or one removed what the other changed. */
    private void removedByOther(ElementChange mine) {
        if (mine.after().isPresent()) {
            conflicts.add(new Conflict.RemovedByOther(mine.before().get(), lastCommits.apply(mine.id())));
        }
    }

    private void bring(ElementChange mine, Element theirs) {
        Element result = theirs;
        Element base = mine.before().orElseThrow();
        for (FeatureChange change : mine.features()) {
            List<Value> theirValues = theirs.all(change.feature());
            Feature feature = theirs.type().feature(change.feature()).orElseThrow();
            Optional<List<Value>> both = both(feature, base.all(change.feature()), change.after(), theirValues);
            if (both.isPresent()) {
                result = result.with(change.feature(), both.get());
            } else {
                conflicts.add(new Conflict.SameFeature(theirs, lastCommits.apply(mine.id()), change.feature(),
                        change.before(), change.after(), theirValues));
            }
        }
        merged.add(mine.id());
        if (!result.values().equals(theirs.values())) {
            changes.add(new ElementChange(Optional.of(theirs), Optional.of(result)));
        }
    }

    private static Optional<List<Value>> both(Feature feature, List<Value> base, List<Value> mine,
            List<Value> theirs) {
        if (theirs.equals(base) || theirs.equals(mine)) {
            return Optional.of(mine);
        }
        return feature.many() ? Optional.of(union(base, mine, theirs)) : Optional.empty();
    }

    private static List<Value> union(List<Value> base, List<Value> mine, List<Value> theirs) {
        Set<Value> result = new LinkedHashSet<>(theirs);
        mine.stream().filter(value -> !base.contains(value)).forEach(result::add);
        base.stream().filter(value -> !mine.contains(value)).forEach(result::remove);
        return List.copyOf(result);
    }
}
