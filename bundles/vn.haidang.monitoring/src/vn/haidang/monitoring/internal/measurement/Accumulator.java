package vn.haidang.monitoring.internal.measurement;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * Adds up samples, and points that are sums already, to one point. As long as there is one good value the suspect ones
 * are only counted; without any they are what is shown.
 */
final class Accumulator {

    private static final double PERCENTILE = 0.95;
    private static final int FIRST_SIZE = 16;

    private final Sums good = new Sums();
    private final Sums suspect = new Sums();
    private int gaps;
    private double covered;
    private double[] values = new double[FIRST_SIZE];
    private int valueCount;
    private int points;
    private OptionalDouble onlyPercentile = OptionalDouble.empty();

    /** @param stoodFor how long the value stands for, ms */
    void add(double value, int quality, double stoodFor) {
        if (quality != Quality.GOOD.code()) {
            suspect.add(1, value, value, value);
            return;
        }
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        values[valueCount++] = value;
        good.add(1, value, value, value);
        covered += stoodFor;
    }

    void addGap() {
        gaps++;
    }

    /** @param width how long the point's step is, ms */
    void add(SeriesPoint point, long width) {
        if (point.isProven()) {
            good.add(point.count() - point.suspect(), point.minimum(), point.average(), point.maximum());
            suspect.count += point.suspect();
        } else {
            suspect.add(point.count(), point.minimum(), point.average(), point.maximum());
        }
        gaps += point.gaps();
        covered += point.coverage() * width;
        points++;
        onlyPercentile = point.percentile95();
    }

    boolean hasValues() {
        return good.count + suspect.count > 0;
    }

    /** @param step how long the step is, ms */
    SeriesPoint toPoint(Instant time, long step) {
        Sums shown = good.count > 0 ? good : suspect;
        return new SeriesPoint(time, shown.minimum, shown.average(), shown.maximum, percentile(),
                good.count + suspect.count, suspect.count, gaps, Math.min(1, covered / step));
    }

    private OptionalDouble percentile() {
        if (points == 0 && valueCount > 0) {
            double[] inOrder = Arrays.copyOf(values, valueCount);
            Arrays.sort(inOrder);
            return OptionalDouble.of(inOrder[(int) Math.ceil(PERCENTILE * valueCount) - 1]);
        }
        return points == 1 && valueCount == 0 ? onlyPercentile : OptionalDouble.empty();
    }

    /** What some values come to. Those of suspect values are complete as long as no good one is in the same point. */
    private static final class Sums {
        private int count;
        private double minimum = Double.POSITIVE_INFINITY;
        private double maximum = Double.NEGATIVE_INFINITY;
        private double sum;

        void add(int added, double least, double mean, double most) {
            minimum = Math.min(minimum, least);
            maximum = Math.max(maximum, most);
            sum += mean * added;
            count += added;
        }

        /** Rounding must not push the mean out of the range it is the mean of. */
        double average() {
            return Math.max(minimum, Math.min(maximum, sum / count));
        }
    }
}
