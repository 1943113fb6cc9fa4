package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Decides of what happens to a device whether somebody is told: one alarm for a dead one, which names what is behind it,
 * in the place of one for everything behind it; lesser ones for an agent that stays silent on a device that lives, and for
 * a device that answers and refuses to be read. None under maintenance. Belongs to the engine's thread.
 */
final class DeviceAlarms {

    /** From which on the silence of an agent, or its refusal, is worth an alarm. */
    static final Duration LONG_SILENCE = Duration.ofMinutes(3);

    private static final Logger LOG = System.getLogger(DeviceAlarms.class.getName());

    private final LineLedger ledger;
    private final RecordWriter writer;
    private final MaintenanceWatch maintenance;
    private final InstantSource clock;

    DeviceAlarms(LineLedger ledger, RecordWriter writer, MaintenanceWatch maintenance, InstantSource clock) {
        this.ledger = ledger;
        this.writer = writer;
        this.maintenance = maintenance;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    String key(WatchedDevice device) {
        return key(device.code());
    }

    String key(String code) {
        return WatchedKey.device(code);
    }

    /** The device changed its state. */
    void changed(WatchedDevice device, Transition change, RegistrySnapshot registry) {
        LOG.log(Level.INFO, "device {0}: {1} since {2}", device.code(), change.to(), change.since());
        if (change.to() == LineState.DOWN) {
            Outage outage = outage(device);
            writer.decided(() -> ledger.outageBegan(outage));
            // They say that it lives.
            over(device, LineLedger.DEVICE_SILENT);
            over(device, LineLedger.DEVICE_REFUSED);
            settle(device, false, registry);
        } else if (change.from() == LineState.DOWN) {
            device.cleared(LineLedger.DEVICE_DEAD);
            writer.decided(() -> ledger.lineUp(key(device), change.since()));
            clear(device.code(), LineLedger.DEVICE_DEAD);
        }
    }

    /** Its agent answered, if only to refuse. */
    void heard(WatchedDevice device) {
        over(device, LineLedger.DEVICE_SILENT);
    }

    /** Its agent told what it was asked. */
    void answered(WatchedDevice device) {
        over(device, LineLedger.DEVICE_REFUSED);
    }

    private void over(WatchedDevice device, String alarm) {
        if (device.cleared(alarm)) {
            clear(device.code(), alarm);
        }
    }

    /** Raises what is due by now. */
    void settle(WatchedDevice device, boolean isHeardOtherwise, RegistrySnapshot registry) {
        LineState state = device.tracker().state();
        Instant silent = device.tracker().silentSince();
        if (state == LineState.DOWN) {
            raiseOnce(device, LineLedger.DEVICE_DEAD, registry, () -> raiseDead(device, registry));
        } else if (state == LineState.SUSPECT && isHeardOtherwise && isLong(silent)) {
            raiseOnce(device, LineLedger.DEVICE_SILENT, registry,
                    () -> raise(device, DeviceFindings.silent(device.entry(), silent)));
        } else if (state == LineState.UP && device.refusingSince().filter(this::isLong).isPresent()) {
            raiseOnce(device, LineLedger.DEVICE_REFUSED, registry,
                    () -> raise(device, DeviceFindings.refused(device.entry(), device.refusingSince().orElseThrow())));
        }
    }

    private boolean isLong(Instant since) {
        return !since.plus(LONG_SILENCE).isAfter(now());
    }

    private void raiseOnce(WatchedDevice device, String alarm, RegistrySnapshot registry, Runnable raise) {
        if (!device.isAlarmed(alarm) && !maintenance.covers(device.entry(), registry, now())) {
            device.alarmed(alarm);
            raise.run();
        }
    }

    private void raise(WatchedDevice device, Finding finding) {
        Instant at = now();
        writer.decided(() -> ledger.raise(device.code(), at, finding));
    }

    private void raiseDead(WatchedDevice device, RegistrySnapshot registry) {
        Instant at = now();
        DeviceEntry entry = device.entry();
        Outage outage = outage(device);
        List<DeviceEntry> devices = DevicesBehind.of(entry, registry);
        List<LineEntry> lines = DevicesBehind.lines(entry, registry);
        writer.decided(() -> ledger.raise(entry.code(), at, DeviceFindings.dead(entry, outage.begin(),
                ledger.numberInMonth(outage), devices, lines)));
    }

    private Outage outage(WatchedDevice device) {
        return new Outage(key(device), device.tracker().since(), Optional.empty(), OutageWitness.SNMP.code());
    }

    private void clear(String code, String finding) {
        Instant at = now();
        writer.decided(() -> ledger.clear(code, finding, at));
    }

    /** A device that is in the registry no more, or cannot be asked any more, is nobody's alarm. */
    void gone(String code) {
        Instant at = now();
        writer.decided(() -> ledger.lineUp(key(code), at));
        clear(code, LineLedger.DEVICE_DEAD);
        clear(code, LineLedger.DEVICE_SILENT);
        clear(code, LineLedger.DEVICE_REFUSED);
    }
}
