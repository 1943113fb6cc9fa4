package vn.haidang.monitoring.internal.measurement;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.SeriesPoint;

/** Adds up samples, and points that are sums already, to one point. */
final class Accumulator {

    private static final double PERCENTILE = 0.95;
    private static final int FIRST_SIZE = 16;

    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;
    private double sum;
    private int count;
    private int suspect;
    private int gaps;
    private double covered;
    private double[] values = new double[FIRST_SIZE];
    private int valueCount;
    private int points;
    private OptionalDouble onlyPercentile = OptionalDouble.empty();

    /** @param stoodFor how long the value stands for, ms */
    void add(double value, int quality, double stoodFor) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        values[valueCount++] = value;
        minimum = Math.min(minimum, value);
        maximum = Math.max(maximum, value);
        sum += value;
        count++;
        suspect += quality == Quality.GOOD.code() ? 0 : 1;
        covered += stoodFor;
    }

    void addGap() {
        gaps++;
    }

    /** @param width how long the point's step is, ms */
    void add(SeriesPoint point, long width) {
        minimum = Math.min(minimum, point.minimum());
        maximum = Math.max(maximum, point.maximum());
        sum += point.average() * point.count();
        count += point.count();
        suspect += point.suspect();
        gaps += point.gaps();
        covered += point.coverage() * width;
        points++;
        onlyPercentile = point.percentile95();
    }

    boolean hasValues() {
        return count > 0;
    }

    /** @param step how long the step is, ms */
    SeriesPoint toPoint(Instant time, long step) {
        // Rounding must not push the mean out of the range it is the mean of.
        double average = Math.max(minimum, Math.min(maximum, sum / count));
        return new SeriesPoint(time, minimum, average, maximum, percentile(), count, suspect, gaps,
                Math.min(1, covered / step));
    }

    private OptionalDouble percentile() {
        if (points == 0) {
            double[] inOrder = Arrays.copyOf(values, valueCount);
            Arrays.sort(inOrder);
            return OptionalDouble.of(inOrder[(int) Math.ceil(PERCENTILE * valueCount) - 1]);
        }
        return points == 1 && valueCount == 0 ? onlyPercentile : OptionalDouble.empty();
    }
}
