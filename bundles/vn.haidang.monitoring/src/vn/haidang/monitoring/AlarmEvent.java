package vn.haidang.monitoring;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;

/**
 * One thing that happened to an alarm.
 *
 * @param at when
 * @param kind what
 * @param person who did it; of tellings the channel, empty when the program did it by itself
 * @param note what was written: the comment, whose matter it is now, until when (an instant of ISO 8601) and, after a blank,
 *        why it was put away, what was told
 */
public record AlarmEvent(Instant at, Kind kind, String person, String note) {

    /** The note in a reader's words: until when something was put away is a time of the city. */
    public String note(ValueFormat format) {
        int end = note.indexOf(' ');
        if (kind != Kind.SHELVED || end < 0) {
            return note;
        }
        try {
            return format.dateTime(Instant.parse(note.substring(0, end))) + ":" + note.substring(end);
        } catch (DateTimeParseException e) {
            // Written by a former version, in the words of then.
            return note;
        }
    }

    /** The things that happen to alarms. */
    public enum Kind {
        /** The trouble began to be an alarm. */
        RAISED,
        /** The trouble ended. */
        CLEARED,
        /** What is behind it became known. */
        EXPLAINED,
        /** Somebody took notice. */
        ACKNOWLEDGED,
        /** Somebody wrote something down. */
        COMMENTED,
        /** It was made somebody's matter. */
        ASSIGNED,
        /** Somebody put it away for a while. */
        SHELVED,
        /** Somebody took it back before its time. */
        UNSHELVED,
        /** A channel was told and took it. */
        TOLD,
        /** A channel was to be told and could not. */
        NOT_TOLD;

        /** The word for it in a table. */
        public String word(Language language) {
            return Messages.CATALOGUE.text(language, "alarm.event." + name().toLowerCase(Locale.ROOT));
        }
    }
}
