package vn.haidang.registry.internal.store;

import java.util.List;
import java.util.Optional;

/**
 * One row of the history: one feature of one object changed in one commit.
 *
 * @param commit the number of the commit
 * @param object the id of the object
 * @param eclass the name of its class
 * @param feature the name of the feature
 * @param before the value before as JSON text
 * @param after the value after as JSON text
 */
record HistoryEntry(long commit, String object, String eclass, String feature, Optional<String> before,
        Optional<String> after) {

    String hash(String previous) {
        return ChainHash.of(previous, List.of(Optional.of(Long.toString(commit)), Optional.of(object),
                Optional.of(eclass), Optional.of(feature), before, after));
    }
}
