package vn.haidang.monitoring.internal.measurement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Values of one series with their times, in plain arrays because an hour of a city is half a million of them. Times
 * are milliseconds since the epoch; after {@link #sorted} they rise strictly.
 */
final class TimedValues {

    private long[] times = new long[16];
    private double[] values = new double[16];
    private int size;

    void add(long time, double value) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        times[size] = time;
        values[size] = value;
        size++;
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

    /** These values in order of time; of two at the same time the one added first stays. */
    TimedValues sorted() {
        TimedValues result = new TimedValues();
        IntStream order = IntStream.range(0, size);
        if (!isInOrder()) {
            order = order.boxed().sorted((a, b) -> Long.compare(times[a], times[b])).mapToInt(Integer::intValue);
        }
        order.forEach(index -> {
            if (result.size == 0 || result.times[result.size - 1] != times[index]) {
                result.add(times[index], values[index]);
            }
        });
        return result;
    }

    /** Those of these values at whose time the others, which are sorted, have none. */
    TimedValues without(TimedValues others) {
        TimedValues result = new TimedValues();
        for (int i = 0; i < size; i++) {
            if (Arrays.binarySearch(others.times, 0, others.size, times[i]) < 0) {
                result.add(times[i], values[i]);
            }
        }
        return result;
    }

    /** These values and the others. */
    TimedValues with(TimedValues others) {
        TimedValues result = new TimedValues();
        for (int i = 0; i < size; i++) {
            result.add(times[i], values[i]);
        }
        for (int i = 0; i < others.size; i++) {
            result.add(others.times[i], others.values[i]);
        }
        return result.sorted();
    }

    private boolean isInOrder() {
        for (int i = 1; i < size; i++) {
            if (times[i] < times[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
