package vn.haidang.monitoring.internal.measurement;

import java.util.Arrays;
import java.util.stream.IntStream;

import vn.haidang.monitoring.measurement.Quality;

/**
 * Samples of one series with their times, in plain arrays because an hour of a city is half a million of them. Times are
 * milliseconds since the epoch; after {@link #sorted} they rise strictly. The value of a gap is NaN.
 */
final class TimedValues {

    private static final int FIRST_SIZE = 64;

    private long[] times = new long[FIRST_SIZE];
    private double[] values = new double[FIRST_SIZE];
    private byte[] qualities = new byte[FIRST_SIZE];
    private int size;

    void add(long time, double value) {
        add(time, value, Quality.GOOD.code());
    }

    void add(long time, double value, int quality) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            qualities = Arrays.copyOf(qualities, 2 * size);
        }
        times[size] = time;
        values[size] = value;
        qualities[size] = (byte) quality;
        size++;
    }

    private void addFrom(TimedValues other, int index) {
        add(other.times[index], other.values[index], other.qualities[index]);
    }

    int size() {
        return size;
    }

    long time(int index) {
        return times[index];
    }

    double value(int index) {
        return values[index];
    }

    /** The code of the sample's {@link Quality}. */
    int quality(int index) {
        return qualities[index];
    }

    boolean isGap(int index) {
        return Double.isNaN(values[index]);
    }

    /** Whether the samples of the others have the same times. */
    boolean hasTimesOf(TimedValues others) {
        return Arrays.equals(times, 0, size, others.times, 0, others.size);
    }

    /** A hash of the times alone. */
    int hashOfTimes() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + Long.hashCode(times[i]);
        }
        return hash;
    }

    /** These samples in order of time; of two at the same time the one added first stays, but a value before a gap. */
    TimedValues sorted() {
        if (risesStrictly()) {
            return this;
        }
        TimedValues result = new TimedValues();
        IntStream.range(0, size).boxed().sorted((a, b) -> Long.compare(times[a], times[b])).forEach(index -> {
            int last = result.size - 1;
            if (last < 0 || result.times[last] != times[index]) {
                result.addFrom(this, index);
            } else if (result.isGap(last) && !isGap(index)) {
                result.size--;
                result.addFrom(this, index);
            }
        });
        return result;
    }

    /** These samples and the others; of two at the same time one of these stays. */
    TimedValues with(TimedValues others) {
        TimedValues result = new TimedValues();
        for (int i = 0; i < size; i++) {
            result.addFrom(this, i);
        }
        for (int i = 0; i < others.size; i++) {
            result.addFrom(others, i);
        }
        return result.sorted();
    }

    private boolean risesStrictly() {
        for (int i = 1; i < size; i++) {
            if (times[i] <= times[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How far apart the samples usually are, ms: the median of the distances.
     *
     * @param otherwise what is taken when there are fewer than two
     */
    long spacing(long otherwise) {
        if (size < 2) {
            return otherwise;
        }
        long[] distances = new long[size - 1];
        for (int i = 1; i < size; i++) {
            distances[i - 1] = times[i] - times[i - 1];
        }
        Arrays.sort(distances);
        return distances[distances.length / 2];
    }
}
