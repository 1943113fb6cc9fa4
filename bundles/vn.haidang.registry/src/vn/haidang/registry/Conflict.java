package vn.haidang.registry;

import java.util.List;

/** What two people did to the same element at the same time and cannot both be; one of them has to decide. */
public sealed interface Conflict {

    /** The element as the other left it, or as it was when it is gone. */
    Element element();

    /** The commit in which the other did it. */
    CommitInfo theirs();

    /**
     * Both gave the same feature another value.
     *
     * @param feature its name
     * @param base the values both began with
     * @param mine the values of this session
     * @param other the values of the commit
     */
    record SameFeature(Element element, CommitInfo theirs, String feature, List<Value> base, List<Value> mine,
            List<Value> other) implements Conflict {
        public SameFeature {
            base = List.copyOf(base);
            mine = List.copyOf(mine);
            other = List.copyOf(other);
        }
    }

    /** The other removed what this session changed. */
    record RemovedByOther(Element element, CommitInfo theirs) implements Conflict {}

    /** This session removed what the other changed. */
    record ChangedByOther(Element element, CommitInfo theirs) implements Conflict {}
}
