package vn.haidang.monitoring.ui.internal.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * What a chart draws: two series, each cut into stretches without a gap.
 *
 * @param from the begin of the period shown
 * @param to its end
 * @param quantity what is shown
 * @param first the stretches of the first series, in the unit of its axis
 * @param second those of the second
 */
record ChartData(Instant from, Instant to, ChartQuantity quantity, List<List<Value>> first, List<List<Value>> second) {

    /** @param value in the unit of the axis */
    record Value(Instant time, double value) {}

    /** Reads both series; blocks on the store. */
    static ChartData read(MeasurementStore store, String line, ChartQuantity quantity, ChartRange range, Instant now) {
        Instant from = now.minus(range.length());
        return new ChartData(from, now, quantity, stretches(store, line, quantity.first(), from, now, range.step()),
                stretches(store, line, quantity.second(), from, now, range.step()));
    }

    private static List<List<Value>> stretches(MeasurementStore store, String line, ChartSeries series, Instant from,
            Instant to, Duration step) {
        return stretches(store.series(new SeriesKey(line, series.metric()), from, to, step), step,
                series.factor());
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
            stretches.getLast().add(new Value(point.time(), point.average() * factor));
            last = point.time();
        }
        return stretches;
    }

    boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }
}
