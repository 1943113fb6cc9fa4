package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The outages of the lines and how long each line was watched, kept in the database, as an OSGi service: what
 * availability is computed from. Safe for use by several threads; every method may block on the database.
 */
public interface OutageBook {

    /**
     * The outages of a line that touch the period, in order of their begin.
     *
     * @throws IllegalArgumentException when the period ends before it begins
     */
    List<Outage> outages(String line, Instant from, Instant to);

    /**
     * The same of all lines and devices at once: those that have any, each with its outages; lines by their codes, devices by
     * {@code device/} and theirs.
     *
     * @throws IllegalArgumentException when the period ends before it begins
     */
    Map<String, List<Outage>> allOutages(Instant from, Instant to);

    /**
     * A line's availability in a period, without the time in which it was under maintenance.
     *
     * @throws IllegalArgumentException when the period ends before it begins
     */
    Availability availability(String line, Instant from, Instant to);

    /**
     * Takes over what somebody else has watched: outages, and the period in which that line was watched. What is
     * already there is left as it is, so that taking over twice changes nothing.
     *
     * @throws IllegalArgumentException when time runs backwards, or an outage is of another line
     */
    void takeOver(String line, Instant watchedFrom, Instant watchedTo, List<Outage> outages);

    /**
     * How much of a period a line was there.
     *
     * @param observed how long the line was watched in the period, but for maintenance
     * @param down how long of that it was down
     * @param outages how many outages touch the period that were not planned
     * @param coverage the observed share of the period without maintenance, 0 to 1: the part the figure speaks of
     */
    record Availability(Duration observed, Duration down, int outages, double coverage) {

        /** Whether the line was watched at all; without that there is no ratio. */
        public boolean isKnown() {
            return !observed.isZero();
        }

        /**
         * The share of the observed time in which the line was not down, 0 to 1.
         *
         * @throws IllegalStateException when the line was not watched at all
         */
        public double ratio() {
            if (!isKnown()) {
                throw new IllegalStateException("not watched in this period");
            }
            return 1 - (double) down.toMillis() / observed.toMillis();
        }
    }
}
