package vn.haidang.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * The alarms, kept in the database, as an OSGi service. Safe for use by several threads; every method may block on the
 * database. Each change is announced on the EventAdmin topic {@link #TOPIC}.
 */
public interface AlarmBook {

    /** EventAdmin topic of an alarm raised, cleared or acknowledged; property {@link #ALARM_ID}, a {@link Long}. */
    String TOPIC = "vn/haidang/monitoring/ALARM";

    /** Property: the alarm's id. */
    String ALARM_ID = "alarm";

    /** So many alarms are told of by {@link #open}: more wait only where nobody takes notice of any for months. */
    int MOST_OPEN = 2_000;

    /**
     * The alarms that still want somebody and are not put away for a while, newest first; of more than {@link #MOST_OPEN}
     * first of all those that go on, then the newest of those that are over.
     */
    List<Alarm> open();

    /** The alarms raised in the period, newest first. */
    List<Alarm> raisedBetween(Instant from, Instant to);

    /**
     * Notes that a person took notice.
     *
     * @param person a name of 1 to 200 characters
     * @throws IllegalArgumentException when the name is blank or too long
     * @return whether there was such an alarm and nobody had acknowledged it before
     */
    boolean acknowledge(long id, String person);
}
