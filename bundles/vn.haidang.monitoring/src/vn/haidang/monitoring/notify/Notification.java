package vn.haidang.monitoring.notify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.base.finding.Severity;

/**
 * What people are told at one time, in words that can be sent as they are: of one alarm, of several that came together,
 * or of a day. It holds no secret.
 *
 * @param id names what it is about and which telling of it this is, so that a receiver can tell a repetition; at most 100
 *        printable ASCII characters without blanks
 * @param at when it was written
 * @param severity how grave it is, of several the gravest; of what is over {@link Severity#OK}
 * @param title one sentence on one line, at most {@value #LONGEST_TITLE} characters
 * @param text all there is to say, plain text of several lines, ready to be pasted into a chat; at most
 *        {@value #LONGEST_TEXT} characters
 * @param link where more is to be seen, an address that the receiver's program can open
 * @param recipients whom to tell, as the channel writes addresses; empty for those the channel tells as a rule
 */
public record Notification(String id, Instant at, Severity severity, String title, String text, Optional<String> link,
        List<String> recipients) {

    /** In characters; longer ones are cut by whoever writes the notification. */
    public static final int LONGEST_TITLE = 300;
    /** In characters; longer ones are cut by whoever writes the notification. */
    public static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_ID = 100;

    /** @throws IllegalArgumentException when an id, title or text is none or too long */
    public Notification {
        Objects.requireNonNull(at);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(link);
        recipients = List.copyOf(recipients);
        if (id.isEmpty() || id.length() > LONGEST_ID || !id.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("not the id of a notification: " + id);
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a title: " + title);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
    }
}
