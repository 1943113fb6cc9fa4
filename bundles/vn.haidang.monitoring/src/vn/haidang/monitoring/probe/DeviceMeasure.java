package vn.haidang.monitoring.probe;

/**
 * One figure of a device at one moment, beside its interfaces: the load of a processor, a temperature, a battery.
 *
 * @param metric what was measured: the {@link DeviceMetric#code() code} of a {@link DeviceMetric}, which tells the unit;
 *        for a state, the number of the state
 * @param instance which one of several, as the device calls it ("PSU 2", "/var"); empty when there is one only
 * @param value in the unit of the metric, always a finite number
 */
public record DeviceMeasure(String metric, String instance, double value) {

    /** The longest name of an instance, in characters; the end of a longer one is cut and a hash of the whole put there. */
    public static final int LONGEST_INSTANCE = 100;

    private static final int HASH_LENGTH = 9;

    /** @throws IllegalArgumentException when the value is no finite number */
    public DeviceMeasure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no figure: " + value);
        }
        instance = instance.length() > LONGEST_INSTANCE ? shortened(instance) : instance;
    }

    /** Two long names that begin alike stay two. */
    private static String shortened(String name) {
        return name.substring(0, LONGEST_INSTANCE - HASH_LENGTH) + String.format("~%08x", name.hashCode());
    }
}
