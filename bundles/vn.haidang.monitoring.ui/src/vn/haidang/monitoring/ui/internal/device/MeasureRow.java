package vn.haidang.monitoring.ui.internal.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.ui.look.Sparkline;

/**
 * One figure of a device with its course of the last day.
 *
 * @param metric what is measured
 * @param instance which part of the device; empty for the device as a whole
 * @param last the value measured last, within the day
 * @param course its course, half an hour a step
 */
record MeasureRow(DeviceMetric metric, String instance, double last, Sparkline course) {

    /** A device with more figures has the rest on the command line. */
    static final int MOST = 200;

    static final Duration STEP = Duration.ofMinutes(30);
    private static final int STEPS = 48;
    private static final double WHOLE = 100;

    /** The figures of a device, in the order of the metrics; blocks on the store. */
    static List<MeasureRow> read(MeasurementHistory history, MeasurementStore store, String device, Instant now) {
        return history.series(key -> key.object().equals(device) && Reading.isOfADevice(key)).stream()
                .sorted(Comparator.comparing((SeriesKey key) -> Reading.metric(key).orElseThrow())
                        .thenComparing(SeriesKey::instance))
                .limit(MOST).flatMap(key -> row(store, key, now).stream()).toList();
    }

    private static List<MeasureRow> row(MeasurementStore store, SeriesKey key, Instant now) {
        long step = now.toEpochMilli() / STEP.toMillis() + 1;
        Instant from = Instant.ofEpochMilli((step - STEPS) * STEP.toMillis());
        List<SeriesPoint> points = store.series(key, from, now, STEP);
        if (points.isEmpty()) {
            return List.of();
        }
        DeviceMetric metric = Reading.metric(key).orElseThrow();
        List<SeriesPoint> recent = store.series(key, now.minus(Reading.FRESH), now, Duration.ofSeconds(1));
        double last = recent.isEmpty() ? Double.NaN : recent.get(recent.size() - 1).average();
        return List.of(new MeasureRow(metric, key.instance(), last, course(metric, points, from)));
    }

    static Sparkline course(DeviceMetric metric, List<SeriesPoint> points, Instant from) {
        double[] values = new double[STEPS];
        Arrays.fill(values, Double.NaN);
        // what can be below zero is drawn from its least value
        double base = Math.min(0, points.stream().mapToDouble(SeriesPoint::average).min().orElse(0));
        for (SeriesPoint point : points) {
            long step = Duration.between(from, point.time()).dividedBy(STEP);
            if (step >= 0 && step < STEPS) {
                values[(int) step] = point.average() - base;
            }
        }
        return new Sparkline(values, scale(metric));
    }

    private static double scale(DeviceMetric metric) {
        return metric.unit().equals("%") ? WHOLE : metric.states().isEmpty() ? 1 : metric.states().size() - 1.0;
    }
}
