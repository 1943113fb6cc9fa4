package vn.haidang.monitoring.ui.internal.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.ui.look.Sparkline;

/** The round trips of the last ten minutes for the tiles; reading them blocks on the store. */
final class EchoCourses {

    static final Duration STEP = Duration.ofSeconds(15);

    private static final int STEPS = 40;

    /** Full scale of a tile's course in milliseconds, as long as no round trip is longer. */
    private static final double LEAST_SCALE = 20;

    private EchoCourses() {}

    static Map<String, Sparkline> read(MeasurementStore store, List<String> lines, Instant now) {
        long last = now.toEpochMilli() / STEP.toMillis();
        Instant from = Instant.ofEpochMilli((last - STEPS) * STEP.toMillis());
        Map<String, Sparkline> courses = new HashMap<>();
        for (String line : lines) {
            List<SeriesPoint> points = store.series(new SeriesKey(line, Metric.ROUND_TRIP), from, now, STEP);
            courses.put(line, course(points, from));
        }
        return courses;
    }

    static Sparkline course(List<SeriesPoint> points, Instant from) {
        double[] values = new double[STEPS];
        Arrays.fill(values, Double.NaN);
        for (SeriesPoint point : points) {
            long step = Duration.between(from, point.time()).dividedBy(STEP);
            if (step >= 0 && step < STEPS) {
                values[(int) step] = point.average();
            }
        }
        return new Sparkline(values, LEAST_SCALE);
    }
}
