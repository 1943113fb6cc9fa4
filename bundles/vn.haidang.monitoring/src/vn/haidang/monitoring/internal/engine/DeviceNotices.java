package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Makes alarms of what a device's poller warns of although the device answers: an engine id used twice, a device that was
 * replaced, an interface under another name. They would else be gone with the next poll and nobody had seen them. None
 * begins under maintenance. Belongs to the engine's thread.
 */
final class DeviceNotices {

    /** The key of an alarm: this and the code of the finding. */
    private static final String PREFIX = "device.notice.";

    private final LineLedger ledger;
    private final RecordWriter writer;
    private final MaintenanceWatch maintenance;
    /** The keys of the alarms of each device. */
    private final Map<String, Set<String>> raised = new HashMap<>();

    /** Reads from the database what was raised when the program last ran. */
    DeviceNotices(LineLedger ledger, RecordWriter writer, MaintenanceWatch maintenance) {
        this.ledger = ledger;
        this.writer = writer;
        this.maintenance = maintenance;
        ledger.activeLike(PREFIX).forEach(
                alarm -> raised.computeIfAbsent(alarm.getKey(), key -> new HashSet<>()).add(alarm.getValue()));
    }

    /** The devices that have such an alarm. */
    Set<String> devices() {
        return Set.copyOf(raised.keySet());
    }

    /** A device answered, and this is all that its poller noticed. */
    void told(DeviceEntry device, List<Finding> findings, Instant at, RegistrySnapshot registry) {
        if (findings.isEmpty() && !raised.containsKey(device.code())) {
            return;
        }
        Map<String, Finding> warnings = new LinkedHashMap<>();
        findings.stream().filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .forEach(finding -> warnings.putIfAbsent(PREFIX + finding.code(), finding));
        Set<String> before = raised.getOrDefault(device.code(), Set.of());
        before.stream().filter(key -> !warnings.containsKey(key)).forEach(key -> clear(device.code(), key, at));
        Set<String> now = new HashSet<>(before);
        now.retainAll(warnings.keySet());
        if (!maintenance.covers(device, registry, at)) {
            warnings.forEach((key, finding) -> {
                if (now.add(key)) {
                    writer.decided(() -> ledger.raise(device.code(), key, at, about(device, finding)));
                }
            });
        }
        keep(device.code(), now);
    }

    private void keep(String device, Set<String> keys) {
        if (keys.isEmpty()) {
            raised.remove(device);
        } else {
            raised.put(device, keys);
        }
    }

    private static Finding about(DeviceEntry device, Finding finding) {
        return new Finding(finding.severity(), finding.code(), finding.arguments(), finding.citation(),
                Optional.of(DeviceFindings.link(device)), finding.evidence(), finding.catalogue());
    }

    /** Nobody watches the device any more. */
    void gone(String device, Instant at) {
        Optional.ofNullable(raised.remove(device)).ifPresent(keys -> keys.forEach(key -> clear(device, key, at)));
    }

    private void clear(String device, String key, Instant at) {
        writer.decided(() -> ledger.clear(device, key, at));
    }
}
