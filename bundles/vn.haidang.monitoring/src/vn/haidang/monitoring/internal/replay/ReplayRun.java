package vn.haidang.monitoring.internal.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.internal.rule.LineMeasures;
import vn.haidang.monitoring.internal.rule.ThresholdRule;
import vn.haidang.monitoring.internal.rule.ThresholdWatch;
import vn.haidang.monitoring.internal.rule.WatchRules;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** One replay: takes the samples in order of time. Belongs to one thread. */
final class ReplayRun {

    private static final Set<Metric> OF_LINES = Set.of(Metric.LOSS, Metric.ROUND_TRIP, Metric.IN_RATE,
            Metric.OUT_RATE);

    private final Map<String, Watched> lines = new HashMap<>();
    private final Map<String, Device> devices = new HashMap<>();
    private final Map<SeriesKey, SampleTaker> takers = new IdentityHashMap<>();
    private final Set<String> metrics;
    private final LineMeasures measures = new LineMeasures();
    private final ThresholdWatch watch;
    private final RingLog log = new RingLog();
    private long samples;

    /** @param recorded the outages that are written down, by the keys of {@link WatchedKey} */
    ReplayRun(WatchRules rules, RegistrySnapshot registry, MaintenanceCalendar calendar, Stretch period,
            Map<String, List<Outage>> recorded) {
        this.watch = new ThresholdWatch(rules.thresholds(), Set.of());
        this.metrics = rules.thresholds().stream().map(ThresholdRule::metric).collect(Collectors.toSet());
        for (LineEntry line : registry.lines()) {
            List<Stretch> planned = calendar.within(MaintenanceScope.of(line, registry), period);
            lines.put(line.code(), new Watched(line, new ReplayedLine(line, rules, log, period.from(),
                    recorded.getOrDefault(line.code(), List.of()), at -> isIn(planned, at)), planned));
        }
        registry.devices().forEach(device -> devices.put(device.code(),
                new Device(device, calendar.within(MaintenanceScope.of(device, registry), period))));
    }

    boolean wants(SeriesKey key) {
        return isOfLine(key) && lines.containsKey(key.object())
                || devices.containsKey(key.object()) && metrics.contains(key.metric().name());
    }

    /** A device may have the code of a line. */
    private static boolean isOfLine(SeriesKey key) {
        return key.instance().isEmpty() && OF_LINES.contains(key.metric());
    }

    void sample(SeriesKey key, long millis, double value, Quality quality) {
        samples++;
        if (quality == Quality.GOOD) {
            taker(key).take(Instant.ofEpochMilli(millis), value);
        }
    }

    /** A store shows a series under the same object all the time; under another it would only take longer. */
    private SampleTaker taker(SeriesKey key) {
        SampleTaker known = takers.get(key);
        if (known == null) {
            known = newTaker(key);
            takers.put(key, known);
        }
        return known;
    }

    private SampleTaker newTaker(SeriesKey key) {
        Watched line = isOfLine(key) ? lines.get(key.object()) : null;
        if (line != null) {
            return key.metric().equals(Metric.LOSS) ? echoes(line) : measured(line, key.metric());
        }
        Device device = devices.get(key.object());
        return device == null ? (at, value) -> {} : (at, value) -> device(device, key, at, value);
    }

    private SampleTaker echoes(Watched line) {
        SampleTaker measured = measured(line, Metric.LOSS);
        return (at, value) -> {
            line.state.echo(at, value > 0, isIn(line.planned, at));
            measured.take(at, value);
        };
    }

    private SampleTaker measured(Watched line, Metric metric) {
        LineMeasures.Measure measure = measures.measure(line.entry, metric);
        String code = line.entry.code();
        return (at, value) -> {
            if (line.state.isCarrying() && !isIn(line.planned, at)) {
                for (LineMeasures.Value made : measure.sample(at, value)) {
                    watch.measured(code, ThresholdRule.LINE, "", made.metric(), made.at(), made.value())
                            .forEach(change -> log(change, code));
                }
            }
        };
    }

    private void device(Device device, SeriesKey key, Instant at, double value) {
        if (!isIn(device.planned, at)) {
            watch.measured(device.entry.code(), device.entry.kind().name(), key.instance(), key.metric().name(), at,
                    value).forEach(change -> log(change, WatchedKey.device(device.entry.code())));
        }
    }

    /** What is due at the end of the period. */
    void end(Instant to) {
        lines.values().forEach(line -> line.state.end(to));
    }

    private void log(ThresholdWatch.Change change, String object) {
        String rule = change.key().rule() + (change.key().instance().isEmpty() ? "" : "/" + change.key().instance());
        if (change.isRaised()) {
            log.rang(object, rule, change.at());
        } else {
            log.cleared(object, rule, change.at());
        }
    }

    private static boolean isIn(List<Stretch> planned, Instant at) {
        return !planned.isEmpty() && planned.stream().anyMatch(stretch -> stretch.contains(at));
    }

    RingLog log() {
        return log;
    }

    long samples() {
        return samples;
    }

    private record Watched(LineEntry entry, ReplayedLine state, List<Stretch> planned) {}

    private record Device(DeviceEntry entry, List<Stretch> planned) {}

    /** Takes the good samples of one series, in order of time among those of all. */
    @FunctionalInterface
    private interface SampleTaker {
        void take(Instant at, double value);
    }
}
