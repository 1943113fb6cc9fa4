package vn.haidang.monitoring.measurement;

/**
 * One measured value of one series.
 *
 * @param key the series
 * @param value the value in the metric's unit; a value that is not known is not a sample at all
 */
public record Sample(SeriesKey key, double value) {
    public Sample {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a value: " + key + " = " + value);
        }
    }
}
