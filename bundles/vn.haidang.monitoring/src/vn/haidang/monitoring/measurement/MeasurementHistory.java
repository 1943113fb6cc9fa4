package vn.haidang.monitoring.measurement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the measurements of many series back as they were made, as an OSGi service: for replays, percentiles and
 * exports. Safe for use by several threads; every method may block on the database.
 */
public interface MeasurementHistory {

    /** The series that have ever been measured and are wanted, by object, instance and name of the metric. */
    List<SeriesKey> series(Predicate<SeriesKey> wanted);

    /**
     * Shows every sample of a period, gaps included, in order of time, and samples of the same time in the order of
     * {@link #series(Predicate)}. Works through the period hour by hour, so that a month needs no more memory than an
     * hour. Only raw samples are shown; what is older than they are kept is not.
     *
     * @param from inclusive
     * @param to exclusive
     */
    void replay(Instant from, Instant to, Predicate<SeriesKey> wanted, SampleSink sink);

    /**
     * The value that a share of a period's five-minute means does not exceed, by nearest rank: what carriers bill by.
     *
     * @param share above 0, up to 1; 0.95 for the 95th percentile
     */
    Percentile percentile(SeriesKey key, Instant from, Instant to, double share);

    /**
     * The same of the sum of several series: what they carried together in each five minutes in which any was measured. Its
     * coverage is that of all of them.
     *
     * @param keys at least one, all of one unit
     */
    Percentile percentileOfSum(Collection<SeriesKey> keys, Instant from, Instant to, double share);

    /** Is shown samples one by one, on the thread of the caller; numbers, not objects, because they are many. */
    @FunctionalInterface
    interface SampleSink {
        /**
         * @param key the series, the same object for all its samples
         * @param millis the time, milliseconds since the epoch
         * @param value NaN for a gap
         */
        void sample(SeriesKey key, long millis, double value, Quality quality);
    }
}
