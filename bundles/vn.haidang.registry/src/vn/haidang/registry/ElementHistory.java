package vn.haidang.registry;

import java.util.List;

/**
 * What one commit did to one element.
 *
 * @param commit the commit
 * @param id the element's id
 * @param type the name of its type
 * @param kind what happened to it
 * @param changes what is different; for one that was added all it had, for one that was removed all it lost
 */
public record ElementHistory(CommitInfo commit, String id, String type, Kind kind, List<FeatureChange> changes) {

    /** What can happen to an element. */
    public enum Kind {
        ADDED, CHANGED, REMOVED
    }

    public ElementHistory {
        changes = List.copyOf(changes);
    }

    /**
     * One feature that is different.
     *
     * @param feature its name, perhaps of one that only another version's model knows
     * @param before its values before; none when it had none or the model does not know it
     * @param after its values after
     */
    public record FeatureChange(String feature, List<Value> before, List<Value> after) {
        public FeatureChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
