package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.engine.DevicesBehind;
import vn.haidang.monitoring.internal.engine.LineEnds;
import vn.haidang.monitoring.internal.verdict.DevicePast.Port;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Tells what the devices at both ends and behind the line said to the polls. */
final class EndsSource implements EvidenceSource {

    private final DevicePast past;
    private final RegistrySnapshot registry;
    /** How far the start of one device may stand from the silence. */
    private final Duration around;

    EndsSource(DevicePast past, RegistrySnapshot registry, Duration around) {
        this.past = past;
        this.registry = registry;
        this.around = around;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        return wardClocks(farClocks(farDevice(nearPort(nearDevice(evidence)))));
    }

    private Optional<DeviceEntry> asked(Optional<String> code) {
        return code.flatMap(registry::device).filter(device -> device.snmp().isPresent());
    }

    /** Before a line counts as down, the engine asks the device before it: an outage says that it was alive. */
    private LineEvidence nearDevice(LineEvidence evidence) {
        Optional<Reach> reach = evidence.told(Witness.REACH);
        Optional<DeviceEntry> near = asked(evidence.line().nearDevice());
        if (near.isEmpty()) {
            return evidence.lacking(Witness.NEAR_DEVICE, Absence.NOT_THERE);
        }
        boolean isDead = reach.filter(known -> known.state() == LineState.UNREACHABLE).isPresent();
        boolean isAlive = reach.filter(known -> known.silentFrom().isPresent()).isPresent()
                || isHeard(near.get(), evidence);
        return isDead || isAlive
                ? evidence.telling(Witness.NEAR_DEVICE, new Statement.Device(near.get().code(), !isDead))
                : evidence.lacking(Witness.NEAR_DEVICE, Absence.TOO_OLD);
    }

    /** Heard of about the moment, and after the silence began. */
    private boolean isHeard(DeviceEntry device, LineEvidence evidence) {
        return past.isHeard(device.code(), silentFrom(evidence).orElse(Instant.MIN), evidence.at());
    }

    private static Optional<Instant> silentFrom(LineEvidence evidence) {
        return evidence.told(Witness.REACH).flatMap(Reach::silentFrom);
    }

    private LineEvidence nearPort(LineEvidence evidence) {
        Optional<String> name = LineEnds.nearInterface(evidence.line(), registry);
        Optional<DeviceEntry> near = asked(evidence.line().nearDevice());
        if (name.isEmpty() || near.isEmpty()) {
            return evidence.lacking(Witness.NEAR_PORT, Absence.NOT_THERE);
        }
        Optional<Port> port = past.port(near.get().code(), name.get(), silentFrom(evidence).orElse(Instant.MIN),
                evidence.at()).filter(read -> tellsOfSilence(read, evidence));
        return port.map(read -> evidence.telling(Witness.NEAR_PORT,
                new Statement.Port(name.get(), read.isUp(), read.changedAt())))
                .orElseGet(() -> evidence.lacking(Witness.NEAR_PORT, Absence.TOO_OLD));
    }

    /** Read while the silence goes on; read later only when it says since when it has been as it is. */
    private static boolean tellsOfSilence(Port port, LineEvidence evidence) {
        boolean isOver = evidence.told(Witness.REACH).flatMap(Reach::heardAgain).isPresent();
        return silentFrom(evidence).isEmpty() || !isOver || port.changedAt().isPresent();
    }

    private LineEvidence farDevice(LineEvidence evidence) {
        Optional<DeviceEntry> far = asked(evidence.line().farDevice());
        if (far.isEmpty()) {
            return evidence.lacking(Witness.FAR_DEVICE, Absence.NOT_THERE);
        }
        return isHeard(far.get(), evidence)
                ? evidence.telling(Witness.FAR_DEVICE, new Statement.Device(far.get().code(), true))
                : evidence.lacking(Witness.FAR_DEVICE, Absence.SILENT);
    }

    private LineEvidence farClocks(LineEvidence evidence) {
        Optional<DeviceEntry> far = asked(evidence.line().farDevice());
        if (far.isEmpty()) {
            return evidence.lacking(Witness.FAR_CLOCKS, Absence.NOT_THERE);
        }
        Optional<Instant> started = startedAt(far.get(), evidence);
        return started.map(at -> evidence.telling(Witness.FAR_CLOCKS, new Statement.Clocks(far.get().code(), at)))
                .orElseGet(() -> evidence.lacking(Witness.FAR_CLOCKS, Absence.SILENT));
    }

    /** Its clocks read after the silence began: however much later, they tell when it started. */
    private Optional<Instant> startedAt(DeviceEntry device, LineEvidence evidence) {
        Instant begin = silentFrom(evidence).orElse(evidence.at().minus(DevicePast.FRESH));
        Instant end = evidence.told(Witness.REACH).flatMap(Reach::heardAgain).orElse(evidence.at()).plus(around);
        return past.startedAt(device.code(), begin, new Stretch(begin.minus(around), end))
                .filter(started -> !started.isAfter(evidence.at().plus(around)));
    }

    private LineEvidence wardClocks(LineEvidence evidence) {
        Optional<Instant> begin = silentFrom(evidence);
        List<DeviceEntry> behind = DevicesBehind.of(evidence.line(), registry).stream()
                .filter(device -> device.snmp().isPresent()
                        && evidence.line().farDevice().filter(device.code()::equals).isEmpty())
                .toList();
        if (behind.isEmpty()) {
            return evidence.lacking(Witness.WARD_CLOCKS, Absence.NOT_THERE);
        }
        List<Instant> starts = behind.stream().map(device -> startedAt(device, evidence)).flatMap(Optional::stream)
                .toList();
        if (begin.isEmpty() || starts.isEmpty()) {
            return evidence.lacking(Witness.WARD_CLOCKS, Absence.SILENT);
        }
        Instant first = begin.get().minus(around);
        int restarted = (int) starts.stream().filter(start -> !start.isBefore(first)).count();
        return evidence.telling(Witness.WARD_CLOCKS, new Statement.Restarts(starts.size(), restarted));
    }
}
