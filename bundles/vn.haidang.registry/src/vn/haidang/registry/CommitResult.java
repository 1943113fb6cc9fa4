package vn.haidang.registry;

import java.util.List;

import vn.haidang.base.finding.Finding;

/** How an attempt to commit ended. */
public sealed interface CommitResult {

    /**
     * It is written.
     *
     * @param snapshot the registry after it
     * @param merged the ids of elements that others had changed meanwhile, in other features
     */
    record Committed(RegistrySnapshot snapshot, List<String> merged) implements CommitResult {
        public Committed {
            merged = List.copyOf(merged);
        }
    }

    /** There was nothing to write. */
    record Unchanged(RegistrySnapshot snapshot) implements CommitResult {}

    /** Others changed the same meanwhile; nothing is written, and the session is as it was. */
    record Conflicted(List<Conflict> conflicts) implements CommitResult {
        public Conflicted {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** What is to be written breaks a rule; nothing is written, and the session is as it was. */
    record Refused(List<Finding> findings) implements CommitResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
