package vn.haidang.registry.ui.internal.history;

import java.time.LocalDate;

import vn.haidang.registry.CommitInfo;

/** A moment at which an element can be looked at. */
sealed interface HistoryPoint {

    /** Now, with what is not saved. */
    record Present() implements HistoryPoint {}

    /** Right before a commit. */
    record Before(CommitInfo commit) implements HistoryPoint {}

    /** Right after a commit. */
    record After(CommitInfo commit) implements HistoryPoint {}

    /** At the end of a day. */
    record EndOf(LocalDate day) implements HistoryPoint {}
}
