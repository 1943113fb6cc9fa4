package vn.haidang.monitoring.event;

import java.time.Instant;
import java.util.List;

/**
 * Somebody other than the engine's own echoes who saw a line go down or up, as an OSGi service; there may be several.
 * Safe for use by several threads; nothing here blocks. What is seen is also posted on the EventAdmin topic
 * {@link #TOPIC} at once, before it is written anywhere.
 */
public interface LineWitness {

    /** EventAdmin topic of a change seen; properties {@link #LINE}, {@link #IS_UP}, {@link #AT},
     * {@link #WITNESS}. */
    String TOPIC = "vn/haidang/monitoring/event/LINK";

    /** Property: the line's code, a string. */
    String LINE = "line";

    /** Property: whether it came up, a {@link Boolean}. */
    String IS_UP = "up";

    /** Property: how it was said, a string: the code of an {@link vn.haidang.monitoring.OutageWitness}. */
    String WITNESS = "witness";

    /** Property: when that was received, an {@link Instant}. */
    String AT = "at";

    /**
     * The changes of a line seen in a period of the last hour, oldest first, at most a hundred; only from senders that were
     * recognised.
     */
    List<LinkChange> changes(String line, Instant from, Instant to);

    /**
     * A line went down or came up.
     *
     * @param at when that was received, by this program's clock
     * @param isUp whether it came up
     * @param device the code of the device that said so
     */
    record LinkChange(Instant at, boolean isUp, String device) {}
}
