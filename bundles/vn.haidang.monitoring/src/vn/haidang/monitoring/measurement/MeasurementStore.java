package vn.haidang.monitoring.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps the measurements, as an OSGi service: what {@link #append} has returned from survives a crash.
 * <p>
 * A poll is one row, never a row a value. Finished hours are sealed into compressed blocks and rolled up; the raw values
 * are kept for a while, the roll-ups for years. Safe for use by several threads; every method may block on the database.
 */
public interface MeasurementStore {

    /** Stores polls, all of them or none: they are durable together. Polls come roughly in order of time. */
    void append(List<Poll> polls);

    /** Stores what one poll measured. */
    default void append(Instant at, List<Sample> samples) {
        append(List.of(new Poll(at, samples)));
    }

    /**
     * A series in a period.
     *
     * @param step the width of a step; raw values where they are still kept and the step is below the finest roll-up, else
     *        the coarsest roll-up that the step is a multiple of
     * @return the steps that have values, in order of time; steps without are gaps
     * @throws IllegalArgumentException when the period ends before it begins, when the step is below a millisecond, or
     *         for more than 100,000 steps
     */
    List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step);

    /**
     * Takes over hourly roll-ups measured by somebody else. Of an hour that is there already the points of
     * more values count, in doubt its own.
     *
     * @throws IllegalArgumentException when a point does not begin an hour in UTC, or stands for no value
     */
    void takeOver(SeriesKey key, List<SeriesPoint> hours);
}
