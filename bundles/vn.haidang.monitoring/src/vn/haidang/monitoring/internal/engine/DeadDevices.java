package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * The devices with lines behind them that stay silent: one alarm for each, which names those lines, in the place of one
 * for every line. It is cleared when the device answers, or a line behind it does. Belongs to the engine's thread.
 */
final class DeadDevices {

    private final LineLedger ledger;
    private final RecordWriter writer;
    private final InstantSource clock;
    private final Set<String> alarmed;

    /** Reads from the database what was dead when the program last ran. */
    DeadDevices(LineLedger ledger, RecordWriter writer, InstantSource clock) {
        this.ledger = ledger;
        this.writer = writer;
        this.clock = clock;
        this.alarmed = new TreeSet<>(ledger.deadDevices());
    }

    /** Lines were found to be unreachable because this device is silent. */
    void dead(DeviceEntry device, RegistrySnapshot registry) {
        if (alarmed.add(device.code())) {
            Instant now = clock.instant();
            Finding finding = DeviceFindings.dead(device, now, DevicesBehind.lines(device, registry));
            writer.decided(() -> ledger.deviceDead(device.code(), now, finding));
        }
    }

    /** What a poll of the device came to. */
    void polled(DeviceEntry device, DevicePoll poll) {
        if (poll instanceof DevicePoll.Answered || poll instanceof DevicePoll.Refused) {
            alive(device.code());
        }
    }

    /** The device was heard of, or something that is only reached through it. */
    void alive(String device) {
        if (alarmed.remove(device)) {
            Instant now = clock.instant();
            writer.decided(() -> ledger.deviceAlive(device, now));
        }
    }

    /** A device that is in the registry no more, or cannot be asked any more, is nobody's alarm. */
    void follow(RegistrySnapshot registry) {
        List<String> gone = alarmed.stream()
                .filter(code -> registry.device(code).filter(device -> device.snmp().isPresent()).isEmpty()).toList();
        gone.forEach(this::alive);
    }
}
