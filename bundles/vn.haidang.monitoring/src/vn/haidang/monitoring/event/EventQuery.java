package vn.haidang.monitoring.event;

import java.time.Instant;
import java.util.Optional;

/**
 * Which events are wanted from the {@link EventBook}.
 *
 * @param from last received at or after this
 * @param to first received before this
 * @param device about this device, by its code
 * @param line about this line, by its code
 * @param senders from whom
 * @param most how many at most, 1 to {@link #MOST}
 */
public record EventQuery(Instant from, Instant to, Optional<String> device, Optional<String> line,
        Senders senders, int most) {

    /** From whom events come. Those of strangers are never to push out what is known. */
    public enum Senders {
        /** From anybody. */
        ANY,
        /** From senders that were recognised, and from the program itself. */
        TRUSTED,
        /** From senders that are unknown or only claimed. */
        STRANGE
    }

    /** The most events one query gives. */
    public static final int MOST = 10_000;

    /** The end of a query that has none: later than any event. */
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    public EventQuery {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + " events, not " + most);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /** The newest events since a moment. */
    public static EventQuery since(Instant from, int most) {
        return new EventQuery(from, NO_END, Optional.empty(), Optional.empty(), Senders.ANY, most);
    }

    /** Of these the ones about a device. */
    public EventQuery ofDevice(String code) {
        return new EventQuery(from, to, Optional.of(code), line, senders, most);
    }

    /** Of these the ones about a line. */
    public EventQuery ofLine(String code) {
        return new EventQuery(from, to, device, Optional.of(code), senders, most);
    }

    /** Of these the ones before a moment. */
    public EventQuery before(Instant end) {
        return new EventQuery(from, end, device, line, senders, most);
    }

    /** Of these the ones whose sender was recognised. */
    public EventQuery trusted() {
        return new EventQuery(from, to, device, line, Senders.TRUSTED, most);
    }

    /** Of these the ones whose sender was not. */
    public EventQuery strange() {
        return new EventQuery(from, to, device, line, Senders.STRANGE, most);
    }
}
