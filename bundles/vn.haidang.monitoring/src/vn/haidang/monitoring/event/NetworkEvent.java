package vn.haidang.monitoring.event;

import java.time.Instant;
import java.util.Objects;

import vn.haidang.base.finding.Severity;

/**
 * Something a device said by itself, the same said several times within a while being one event; immutable. Its texts
 * come from the network: they are cut to the limits here, hold no control characters, and prove nothing.
 *
 * @param id its number in the {@link EventBook}; 0 while it is not in it
 * @param receivedAt when it was first received, by this program's clock
 * @param lastAt when it was last received
 * @param source where it came from
 * @param subject the device, line and interface it is about
 * @param severity how grave; INFO unless the message or its kind says otherwise
 * @param kind what it says
 * @param text what it says in its sender's words, at most {@link #MOST_TEXT} characters
 * @param count how often it was received, from 1
 * @param raw the message as it came, at most {@link #MOST_RAW} characters; of SNMP its variable bindings, without
 *        community and keys
 */
public record NetworkEvent(long id, Instant receivedAt, Instant lastAt, EventSource source, EventSubject subject,
        Severity severity, EventKind kind, String text, int count, String raw) {

    /** The characters that are kept of the text. */
    public static final int MOST_TEXT = 1_000;

    /** The characters that are kept of the message. */
    public static final int MOST_RAW = 4_000;

    public NetworkEvent {
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(lastAt, "lastAt");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        if (count < 1) {
            throw new IllegalArgumentException("an event that did not happen: count " + count);
        }
        text = cut(text, MOST_TEXT);
        raw = cut(raw, MOST_RAW);
    }

    /** This event as received so often by now. */
    public NetworkEvent repeated(Instant last, int times) {
        return new NetworkEvent(id, receivedAt, last, source, subject, severity, kind, text, times, raw);
    }

    /** This event with its number. */
    public NetworkEvent numbered(long number) {
        return new NetworkEvent(number, receivedAt, lastAt, source, subject, severity, kind, text, count, raw);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
