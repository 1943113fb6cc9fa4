package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Decides of what happens to a device whether somebody is told: one alarm for a dead one, which names what is behind it,
 * in the place of one for everything behind it; a lesser one for an agent that stays silent on a device that lives. None
 * under maintenance. Belongs to the engine's thread.
 */
final class DeviceAlarms {

    /** From which on the silence of an agent is worth an alarm. */
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
            Outage outage = new Outage(key(device), change.since(), Optional.empty(), OutageWitness.SNMP.code());
            writer.decided(() -> ledger.outageBegan(outage));
            settle(device, false, registry);
        } else if (change.from() == LineState.DOWN) {
            device.deadAlarmed(false);
            writer.decided(() -> ledger.lineUp(key(device), change.since()));
            clear(device.code(), LineLedger.DEVICE_DEAD);
        }
    }

    /** Its agent answered. */
    void answered(WatchedDevice device) {
        if (device.isSilentAlarmed()) {
            device.silentAlarmed(false);
            clear(device.code(), LineLedger.DEVICE_SILENT);
        }
    }

    /** Raises what is due by now. */
    void settle(WatchedDevice device, boolean isHeardOtherwise, RegistrySnapshot registry) {
        LineState state = device.tracker().state();
        if (state == LineState.DOWN && !device.isDeadAlarmed() && !isQuiet(device, registry)) {
            device.deadAlarmed(true);
            raise(device, DeviceFindings.dead(device.entry(), device.tracker().since(),
                    DevicesBehind.lines(device.entry(), registry)));
        }
        boolean isLong = !device.tracker().silentSince().plus(LONG_SILENCE).isAfter(now());
        if (state == LineState.SUSPECT && isHeardOtherwise && isLong && !device.isSilentAlarmed()
                && !isQuiet(device, registry)) {
            device.silentAlarmed(true);
            raise(device, DeviceFindings.silent(device.entry(), device.tracker().silentSince()));
        }
    }

    private boolean isQuiet(WatchedDevice device, RegistrySnapshot registry) {
        return maintenance.covers(device.entry(), registry, now());
    }

    private void raise(WatchedDevice device, Finding finding) {
        Instant at = now();
        writer.decided(() -> ledger.raise(device.code(), at, finding));
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
    }
}
