package vn.haidang.monitoring.internal.measurement;

import java.time.Instant;

import vn.haidang.monitoring.measurement.SeriesPoint;

/** Adds up values, and points that are sums already, to one point. */
final class Accumulator {

    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;
    private double sum;
    private int count;

    void add(double value) {
        minimum = Math.min(minimum, value);
        maximum = Math.max(maximum, value);
        sum += value;
        count++;
    }

    void add(SeriesPoint point) {
        minimum = Math.min(minimum, point.minimum());
        maximum = Math.max(maximum, point.maximum());
        sum += point.average() * point.count();
        count += point.count();
    }

    SeriesPoint toPoint(Instant time) {
        // Rounding must not push the mean out of the range it is the mean of.
        double average = Math.max(minimum, Math.min(maximum, sum / count));
        return new SeriesPoint(time, minimum, average, maximum, count);
    }
}
