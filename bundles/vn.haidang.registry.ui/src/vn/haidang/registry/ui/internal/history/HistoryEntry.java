package vn.haidang.registry.ui.internal.history;

import java.util.List;
import java.util.Optional;

import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.ElementHistory;

/**
 * One thing that happened to an element, in the user's words.
 *
 * @param commit the commit that did it; empty for what is not saved yet
 * @param kind what happened
 * @param when the moment, or that it is not saved
 * @param who who did it; empty while it is not saved
 * @param what what was done, such as {@code đổi Vị trí: Tầng 2 → Tầng 3}
 * @param details one line a value when several were changed
 * @param why the reason and where it came from; empty when neither is known
 */
record HistoryEntry(Optional<CommitInfo> commit, ElementHistory.Kind kind, String when, String who, String what,
        List<String> details, String why) {

    HistoryEntry {
        details = List.copyOf(details);
    }

    /** The whole entry as it can be read aloud or copied. */
    String text() {
        StringBuilder text = new StringBuilder(sentence());
        details.forEach(detail -> text.append('\n').append(detail));
        return why.isEmpty() ? text.toString() : text.append('\n').append(why).toString();
    }

    /** The first line. */
    String sentence() {
        return who.isEmpty() ? when + " " + what : when + " " + who + " " + what;
    }
}
