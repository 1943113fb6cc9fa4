package vn.haidang.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people do with alarms beyond taking notice of them, kept in the database, as an OSGi service: comment, assign, put
 * away for a while. Nothing of it is ever deleted. Safe for use by several threads; every method may block on the
 * database. Each change is announced on the EventAdmin topic {@link AlarmBook#TOPIC}.
 * <p>
 * Every method that writes throws {@link IllegalArgumentException} for a name that is blank or longer than 200
 * characters, or a note that is longer than 1,500, and tells whether there is such an alarm.
 */
public interface AlarmDesk {

    /** The alarm of this number. */
    Optional<Alarm> alarm(long id);

    /** The alarms that somebody has put away for a while, newest first. */
    List<Alarm> shelved();

    /** What happened to an alarm, in order of time. */
    List<AlarmEvent> history(long id);

    /** Writes something down. */
    boolean comment(long id, String person, String text);

    /** Makes it somebody's matter. */
    boolean assign(long id, String person, String assignee);

    /**
     * Puts an alarm away; it comes back by itself.
     *
     * @param until when it comes back, after now and at most 30 days from now
     * @param reason why
     */
    boolean shelve(long id, String person, Instant until, String reason);

    /** Takes an alarm back before its time. */
    boolean unshelve(long id, String person);
}
