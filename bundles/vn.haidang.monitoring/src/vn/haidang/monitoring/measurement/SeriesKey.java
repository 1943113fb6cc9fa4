package vn.haidang.monitoring.measurement;

/**
 * Names one series of measurements.
 *
 * @param object the code of the line or device measured
 * @param metric what is measured
 */
public record SeriesKey(String object, Metric metric) {

    /** What is measured of a line, and its unit. */
    public enum Metric {
        /** Round trip of an echo, milliseconds. */
        ROUND_TRIP,
        /** Lost echoes: 1 for a lost one, 0 for an answered one. */
        LOSS,
        /** Received by the far interface, bit/s. */
        IN_RATE,
        /** Sent by the far interface, bit/s. */
        OUT_RATE
    }
}
