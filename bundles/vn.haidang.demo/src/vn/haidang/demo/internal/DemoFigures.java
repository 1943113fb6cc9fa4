package vn.haidang.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.demo.DemoSummary.Figure;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;

/** What devices were measured last: processors, memory, temperatures, power supplies. */
final class DemoFigures {

    /** For how long a power supply has been on its battery. */
    static final String ON_BATTERY = "ups-on-battery-time";

    private static final Set<String> SHOWN = Set.of("cpu-load", "memory-used", "temperature", "ups-battery-charge",
            "ups-load", "ups-runtime", ON_BATTERY);
    private static final Duration RECENT = Duration.ofSeconds(60);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MeasurementHistory history;
    private final MeasurementStore store;

    DemoFigures(MeasurementHistory history, MeasurementStore store) {
        this.history = history;
        this.store = store;
    }

    List<Figure> at(Instant now) {
        return history.series(key -> SHOWN.contains(key.metric().name())).stream()
                .flatMap(key -> last(key, now)).toList();
    }

    private Stream<Figure> last(SeriesKey key, Instant now) {
        List<SeriesPoint> points = store.series(key, now.minus(RECENT), now.plus(SECOND), SECOND);
        return points.isEmpty() ? Stream.empty() : Stream.of(new Figure(key, points.get(points.size() - 1).average()));
    }
}
