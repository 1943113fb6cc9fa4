package vn.haidang.registry.internal.store;

import java.util.List;
import java.util.Optional;

/**
 * One row of the history: an element added or removed as a whole, or one feature of it changed, in one commit.
 *
 * @param commit the number of the commit
 * @param object the id of the element
 * @param eclass the name of its type
 * @param feature the name of the feature; empty when the whole element was added or removed
 * @param before the values before as JSON text; of the whole element its document
 * @param after the values after as JSON text; of the whole element its document
 */
public record HistoryRow(long commit, String object, String eclass, String feature, Optional<String> before,
        Optional<String> after) {

    /** Stands in the place of a feature when the row is about the whole element. */
    static final String WHOLE = "";

    boolean isWhole() {
        return feature.equals(WHOLE);
    }

    String hash(String previous) {
        return ChainHash.of(previous, List.of(Optional.of(Long.toString(commit)), Optional.of(object),
                Optional.of(eclass), Optional.of(feature), before, after));
    }
}
