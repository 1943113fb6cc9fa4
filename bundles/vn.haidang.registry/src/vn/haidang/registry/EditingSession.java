package vn.haidang.registry;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * Changes in the making: begun on a snapshot, seen by nobody else, and written as one commit or thrown away.
 * <p>
 * Confined to the thread that opened it; any other gets an {@link IllegalStateException}. Unknown ids, types and features
 * are an {@link IllegalArgumentException}.
 */
public interface EditingSession extends AutoCloseable {

    /** The snapshot it stands on. */
    RegistrySnapshot base();

    /** An element as this session has it; empty for one that is not there or was removed. */
    Optional<Element> element(String id);

    /** The element of a type or of one of its subtypes with this code, as this session has it. */
    Optional<Element> element(String type, String code);

    /**
     * Adds an element.
     *
     * @return its id
     */
    String add(String type, String code);

    /** Gives a feature other values, none to take its value away. */
    void set(String id, String feature, List<Value> values);

    /** Gives a feature another value. */
    default void set(String id, String feature, Value value) {
        set(id, feature, List.of(value));
    }

    /** Removes an element; what still refers to it then is a finding of {@link #check}. */
    void remove(String id);

    /** Makes everything that is done until the next call of this one step of {@link #undo}. */
    void beginStep();

    /**
     * Takes the last step back.
     *
     * @return whether there was one
     */
    boolean undo();

    /**
     * Does the step again that was taken back last.
     *
     * @return whether there was one
     */
    boolean redo();

    /** What is different from the base: elements in the order they were first touched. */
    List<ElementChange> changes();

    /** What the changes break or leave in doubt, errors first; a commit is refused for errors only. */
    List<Finding> check();

    /** Writes the changes; after {@link CommitResult.Committed} the session stands on the new snapshot, unchanged. */
    CommitResult commit(ChangeOrigin origin);

    /**
     * Moves the session to the newest snapshot and keeps its changes; where both changed the same, this session's stay,
     * except for the given conflicts.
     *
     * @param theirs those in which the other's values are to stand
     */
    void moveToNewest(List<Conflict> theirs);

    /** Throws away what is not committed. */
    @Override
    void close();
}
