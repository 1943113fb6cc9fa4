package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.DeviceStatus.InterfaceStatus;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.registry.DeviceEntry;

/** All that the engine knows of one device; belongs to the engine's thread. */
final class WatchedDevice {

    private final LineTracker tracker;
    private final Map<String, InterfaceStatus> interfaces = new TreeMap<>();
    private DeviceEntry entry;
    private Instant lookedAt;
    private Optional<Instant> heardAt = Optional.empty();
    private List<Finding> findings = List.of();
    private List<Finding> measureFindings = List.of();
    private int silences;
    private final Set<String> alarms = new HashSet<>();
    private Optional<Instant> refusingSince = Optional.empty();

    WatchedDevice(DeviceEntry entry, LineTracker tracker, Instant now) {
        this.entry = entry;
        this.tracker = tracker;
        this.lookedAt = now;
    }

    DeviceEntry entry() {
        return entry;
    }

    String code() {
        return entry.code();
    }

    void describe(DeviceEntry changed) {
        entry = changed;
    }

    LineTracker tracker() {
        return tracker;
    }

    private void looked(Instant at) {
        lookedAt = at;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    /** It was asked and stayed silent. */
    void silent(Instant at) {
        looked(at);
        silences++;
        refusingSince = Optional.empty();
    }

    /** How often in a row it was silent. */
    int silences() {
        return silences;
    }

    void heard(Instant at) {
        silences = 0;
        lookedAt = at;
        heardAt = Optional.of(at);
    }

    /** It answered what it was asked. */
    void read(Instant at, List<InterfaceReading> readings) {
        refusingSince = Optional.empty();
        for (InterfaceReading reading : readings) {
            InterfaceStatus known = interfaces.get(reading.name());
            if (known == null || known.isUp() != reading.operUp()) {
                interfaces.put(reading.name(), new InterfaceStatus(reading.name(), reading.operUp(), at));
            }
        }
    }

    /** What its last poll told beside figures. */
    void told(List<Finding> current) {
        findings = current;
    }

    /** Why it has no figures beside those of its interfaces; none when it has. */
    void measured(List<Finding> current) {
        measureFindings = current;
    }

    /** Whether somebody was told of it, by an alarm of this code. */
    boolean isAlarmed(String code) {
        return alarms.contains(code);
    }

    void alarmed(String code) {
        alarms.add(code);
    }

    /** @return whether there was such an alarm */
    boolean cleared(String code) {
        return alarms.remove(code);
    }

    /** Since when it answers and refuses to be read; empty when it does not. */
    Optional<Instant> refusingSince() {
        return refusingSince;
    }

    /** It answered, and refused. */
    void refused(Instant at, Finding reason) {
        refusingSince = Optional.of(refusingSince.orElse(at));
        findings = List.of(reason);
    }

    DeviceStatus status(Instant now) {
        Instant since = tracker.since().isAfter(now) ? now : tracker.since();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(measureFindings);
        return new DeviceStatus(entry, tracker.state(), since, heardAt, List.copyOf(interfaces.values()), all);
    }
}
