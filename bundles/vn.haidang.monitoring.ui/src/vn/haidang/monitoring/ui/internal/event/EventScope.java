package vn.haidang.monitoring.ui.internal.event;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.NetworkEvent;

/**
 * Which of the events that were read are shown.
 *
 * @param senders whose events
 * @param isGraveOnly whether only what wants attention
 * @param kind what they say; empty for any
 * @param line the code of the line they are about; empty for any
 */
record EventScope(Senders senders, boolean isGraveOnly, Optional<EventKind> kind, Optional<String> line) {

    /** Everything from senders that were recognised. */
    static final EventScope ALL = new EventScope(Senders.RECOGNISED, false, Optional.empty(), Optional.empty());

    /** Two sorts of senders that are never shown together: what one of the second says proves nothing. */
    enum Senders {
        /** Known by key or address; and this program itself. */
        RECOGNISED,
        /** Unknown, or only claimed. */
        STRANGE;

        boolean has(NetworkEvent event) {
            boolean isRecognised = event.source().isTrusted() || event.source().channel() == Channel.SELF;
            return isRecognised == (this == RECOGNISED);
        }
    }

    EventScope of(Senders others) {
        return new EventScope(others, isGraveOnly, kind, line);
    }

    EventScope graveOnly(boolean isOnly) {
        return new EventScope(senders, isOnly, kind, line);
    }

    EventScope saying(Optional<EventKind> what) {
        return new EventScope(senders, isGraveOnly, what, line);
    }

    EventScope about(Optional<String> code) {
        return new EventScope(senders, isGraveOnly, kind, code);
    }

    /** What to ask the book for: of a flood of strangers' events nothing is read while the others are wanted. */
    EventQuery query(Instant from, int most) {
        EventQuery all = EventQuery.since(from, most);
        EventQuery sent = senders == Senders.RECOGNISED ? all.trusted() : all.strange();
        return line.map(sent::ofLine).orElse(sent);
    }

    boolean accepts(NetworkEvent event) {
        return senders.has(event) && (!isGraveOnly || event.severity().isAtLeast(Severity.WARNING))
                && kind.filter(what -> what != event.kind()).isEmpty()
                && (line.isEmpty() || line.equals(event.subject().line()));
    }
}
