package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Instant;

/**
 * Something that was seen at one moment.
 *
 * @param at when
 * @param kind what
 * @param text who said it and of what, in words; may be empty
 */
public record Mark(Instant at, Kind kind, String text) {

    /** What was seen. */
    public enum Kind {
        /** Something went down. */
        DOWN,
        /** Something came up. */
        UP,
        /** A device started anew. */
        RESTART,
        /** Something went down and came up again before anybody looked. */
        HIDDEN
    }
}
