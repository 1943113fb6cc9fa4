package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private boolean isDeadAlarmed;
    private boolean isSilentAlarmed;

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

    /** It was asked and something came of it, an answer or silence. */
    void looked(Instant at) {
        lookedAt = at;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    void heard(Instant at) {
        lookedAt = at;
        heardAt = Optional.of(at);
    }

    void read(Instant at, List<InterfaceReading> readings) {
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

    boolean isDeadAlarmed() {
        return isDeadAlarmed;
    }

    void deadAlarmed(boolean isAlarmed) {
        isDeadAlarmed = isAlarmed;
    }

    boolean isSilentAlarmed() {
        return isSilentAlarmed;
    }

    void silentAlarmed(boolean isAlarmed) {
        isSilentAlarmed = isAlarmed;
    }

    DeviceStatus status(Instant now) {
        Instant since = tracker.since().isAfter(now) ? now : tracker.since();
        return new DeviceStatus(entry, tracker.state(), since, heardAt, List.copyOf(interfaces.values()), findings);
    }
}
