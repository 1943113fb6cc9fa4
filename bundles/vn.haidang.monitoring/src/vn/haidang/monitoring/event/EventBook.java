package vn.haidang.monitoring.event;

import java.time.Instant;
import java.util.List;

/**
 * The events, kept in the database, as an OSGi service. Safe for use by several threads; every method may block on the
 * database. New and repeated events are announced on the EventAdmin topic {@link #TOPIC}, once a batch.
 */
public interface EventBook {

    /** EventAdmin topic of events written; property {@link #EVENT_IDS}. */
    String TOPIC = "vn/haidang/monitoring/event/WRITTEN";

    /** Property: the numbers of the events that were added or repeated, a {@code long[]}. */
    String EVENT_IDS = "events";

    /** The events of a query, the last received first. */
    List<NetworkEvent> events(EventQuery query);

    /**
     * Writes events in one transaction: those without a number are added, of the others time and count are brought up to
     * date.
     *
     * @return the events with their numbers, in the given order; one whose row is gone by now is added anew
     */
    List<NetworkEvent> record(List<NetworkEvent> events);

    /**
     * Takes out what is too old.
     *
     * @param trustedBefore before this, events whose sender was recognised
     * @param othersBefore before this, all others
     * @return how many were taken out
     */
    int removeOld(Instant trustedBefore, Instant othersBefore);
}
