package vn.haidang.monitoring.measurement;

/**
 * What one poll found out about one series: a good value, a suspect value, or a gap with its reason. A value that is not
 * known is never a zero.
 *
 * @param key the series
 * @param value the value in the metric's unit; NaN for a gap, else finite
 * @param quality whether to trust it, and why not
 */
public record Sample(SeriesKey key, double value, Quality quality) {
    public Sample {
        if (quality.isGap() ? !Double.isNaN(value) : !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a value: " + key + " = " + value + ", " + quality);
        }
    }

    /** A good value. */
    public Sample(SeriesKey key, double value) {
        this(key, value, Quality.GOOD);
    }

    /** No value, and why. */
    public static Sample gap(SeriesKey key, Quality reason) {
        return new Sample(key, Double.NaN, reason);
    }
}
