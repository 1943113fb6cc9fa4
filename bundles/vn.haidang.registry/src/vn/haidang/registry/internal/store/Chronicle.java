package vn.haidang.registry.internal.store;

import java.util.Optional;

import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Element;

/**
 * All that {@link HistoryProof} goes through, wherever it is kept: in the database or in a backup. Each part is read once
 * from its beginning; commits and history are read side by side, then elements and references.
 */
public interface Chronicle {

    /** The end of the chains. */
    History.Head head();

    /** The next commit by number; empty after the last. */
    Optional<ChainedCommit> nextCommit();

    /** The next row of the history in the order they were written; empty after the last. */
    Optional<ChainedRow> nextRow();

    /** The next element's row; empty after the last. */
    Optional<ElementRow> nextElement();

    /** The next reference's row, those of an element together and in the order of the elements; empty after the last. */
    Optional<ReferenceRow> nextReference();

    /** A commit and the hash that is written beside it. */
    record ChainedCommit(CommitInfo commit, String hash) {}

    /** A row of the history, the hash before it and its own, as they are written beside it. */
    record ChainedRow(HistoryRow row, String previous, String hash) {}

    /**
     * An element's row.
     *
     * @param element empty when only a newer program knows its type
     */
    record ElementRow(String id, String code, Optional<Element> element) {}

    /** A reference's row. */
    record ReferenceRow(String source, String feature, int position, String target) {}
}
