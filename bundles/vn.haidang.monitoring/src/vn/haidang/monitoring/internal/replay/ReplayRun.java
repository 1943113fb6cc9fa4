package vn.haidang.monitoring.internal.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.monitoring.Stretch;
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

    private final Map<String, Watched> lines = new HashMap<>();
    private final Map<String, Device> devices = new HashMap<>();
    private final Set<String> metrics;
    private final LineMeasures measures = new LineMeasures();
    private final ThresholdWatch watch;
    private final RingLog log = new RingLog();
    private long samples;

    ReplayRun(WatchRules rules, RegistrySnapshot registry, MaintenanceCalendar calendar, Stretch period) {
        this.watch = new ThresholdWatch(rules.thresholds(), Set.of());
        this.metrics = rules.thresholds().stream().map(ThresholdRule::metric).collect(Collectors.toSet());
        registry.lines().forEach(line -> lines.put(line.code(), new Watched(line,
                new ReplayedLine(line.code(), rules, log, period.from()),
                calendar.within(MaintenanceScope.of(line, registry), period))));
        registry.devices().forEach(device -> devices.put(device.code(),
                new Device(device, calendar.within(MaintenanceScope.of(device, registry), period))));
    }

    boolean wants(SeriesKey key) {
        Metric metric = key.metric();
        boolean isOfLine = metric.equals(Metric.LOSS) || metric.equals(Metric.ROUND_TRIP)
                || metric.equals(Metric.IN_RATE) || metric.equals(Metric.OUT_RATE);
        return isOfLine && key.instance().isEmpty() && lines.containsKey(key.object())
                || devices.containsKey(key.object()) && metrics.contains(metric.name());
    }

    void sample(SeriesKey key, long millis, double value, Quality quality) {
        samples++;
        if (quality != Quality.GOOD) {
            return;
        }
        Instant at = Instant.ofEpochMilli(millis);
        Watched line = lines.get(key.object());
        if (line != null && key.instance().isEmpty()) {
            line(line, key.metric(), at, value);
        } else if (devices.containsKey(key.object())) {
            device(devices.get(key.object()), key, at, value);
        }
    }

    private void line(Watched line, Metric metric, Instant at, double value) {
        boolean isQuiet = isIn(line.planned, at);
        if (metric.equals(Metric.LOSS)) {
            line.state.echo(at, value > 0, isQuiet);
        }
        if (line.state.isCarrying() && !isQuiet) {
            for (LineMeasures.Value made : measures.sample(line.entry, metric, at, value)) {
                watch.measured(line.entry.code(), ThresholdRule.LINE, "", made.metric(), made.at(), made.value())
                        .forEach(this::log);
            }
        }
    }

    private void device(Device device, SeriesKey key, Instant at, double value) {
        if (!isIn(device.planned, at)) {
            watch.measured(device.entry.code(), device.entry.kind().name(), key.instance(), key.metric().name(), at,
                    value).forEach(this::log);
        }
    }

    private void log(ThresholdWatch.Change change) {
        String rule = change.key().rule() + (change.key().instance().isEmpty() ? "" : "/" + change.key().instance());
        if (change.isRaised()) {
            log.rang(change.key().object(), rule, change.at());
        } else {
            log.cleared(change.key().object(), rule, change.at());
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
}
