package vn.haidang.monitoring.measurement;

/**
 * Names one series of measurements.
 *
 * @param object the code of the line or device measured, at most 64 characters
 * @param instance which part of it, such as the name of an interface or a sensor, at most 200 characters; empty for the
 *        object as a whole
 * @param metric what is measured
 */
public record SeriesKey(String object, String instance, Metric metric) {

    /** The longest code of an object. */
    public static final int LONGEST_OBJECT = 64;

    /** The longest name of an instance; who reads it from a device cuts it. */
    public static final int LONGEST_INSTANCE = 200;

    public SeriesKey {
        if (object.isEmpty() || object.length() > LONGEST_OBJECT || instance.length() > LONGEST_INSTANCE) {
            throw new IllegalArgumentException("not a series: " + object + " " + instance);
        }
    }

    /** A series of the object as a whole. */
    public SeriesKey(String object, Metric metric) {
        this(object, "", metric);
    }
}
