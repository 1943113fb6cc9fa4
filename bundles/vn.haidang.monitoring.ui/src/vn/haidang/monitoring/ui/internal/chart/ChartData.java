package vn.haidang.monitoring.ui.internal.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * What a chart draws.
 *
 * @param period the period shown
 * @param quantity what is shown
 * @param courses its series, in the order in which they are drawn
 */
record ChartData(Stretch period, ChartQuantity quantity, List<Course> courses) {

    /**
     * The course of one series, cut into stretches without a gap.
     *
     * @param series which
     * @param stretches its values in the unit of its axis
     */
    record Course(ChartSeries series, List<List<Value>> stretches) {

        /** The values that are not beyond doubt. */
        List<Value> suspects() {
            return stretches.stream().flatMap(List::stream).filter(Value::isSuspect).toList();
        }
    }

    /**
     * One value.
     *
     * @param value in the unit of the axis
     * @param isSuspect whether something it was made of is doubtful
     */
    record Value(Instant time, double value, boolean isSuspect) {}

    /** Reads the series; blocks on the store. */
    static ChartData read(MeasurementStore store, String line, ChartQuantity quantity, Stretch period, Duration step) {
        return new ChartData(period, quantity, quantity.series().stream()
                .map(series -> new Course(series, stretches(store.series(new SeriesKey(line, series.metric()),
                        period.from(), period.to(), step), step, series.factor())))
                .toList());
    }

    /** Cuts a series where a step has no point. */
    static List<List<Value>> stretches(List<SeriesPoint> points, Duration step, double factor) {
        List<List<Value>> stretches = new ArrayList<>();
        Duration gap = step.multipliedBy(3).dividedBy(2);
        Instant last = Instant.MIN;
        for (SeriesPoint point : points) {
            if (stretches.isEmpty() || point.time().isAfter(last.plus(gap))) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(new Value(point.time(), point.average() * factor, point.suspect() > 0));
            last = point.time();
        }
        return stretches;
    }

    boolean isEmpty() {
        return courses.stream().allMatch(course -> course.stretches().isEmpty());
    }

    /** The greatest value on the axis at the left. */
    double greatest() {
        return courses.stream().filter(course -> !course.series().isShare())
                .flatMap(course -> course.stretches().stream()).flatMap(List::stream).mapToDouble(Value::value).max()
                .orElse(0);
    }
}
