package vn.haidang.monitoring.internal.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.RegistrySnapshot;

/**
 * What is left of a picture when the station is silent: every thing is there, and of none is anything known. What was last
 * seen is no state of now, be it good or bad.
 *
 * @param since from when on nothing is known
 * @param silence says so
 */
record Darkness(Instant since, Finding silence) {

    /** After the last sign of life. */
    static Darkness after(Instant last) {
        return new Darkness(last, Finding.of(Messages.CATALOGUE, Severity.ERROR, "station.silent").with("last", last));
    }

    /** Without any sign of life ever. */
    static Darkness always(Instant now) {
        return new Darkness(now, Finding.of(Messages.CATALOGUE, Severity.ERROR, "station.never"));
    }

    /** What would be watched, if anybody did. */
    Picture over(RegistrySnapshot registry) {
        return new Picture(
                registry.lines().stream()
                        .map(line -> new LineStatus(line, LineState.UNKNOWN, since, Optional.<Duration>empty(),
                                Echoes.NONE, OptionalDouble.empty(), OptionalDouble.empty(), since, List.of(silence)))
                        .toList(),
                registry.devices().stream().filter(device -> device.snmp().isPresent())
                        .map(device -> new DeviceStatus(device, LineState.UNKNOWN, since, Optional.empty(), List.of(),
                                List.of(silence)))
                        .toList(),
                List.of(), new EngineHealth(since, 0, 0, 0, 0, 0, List.of()), Optional.of(silence));
    }

    Picture over(Picture picture) {
        return new Picture(picture.lines().stream().map(this::dark).toList(),
                picture.devices().stream().map(this::dark).toList(),
                picture.services().stream().map(this::dark).toList(), picture.health(), Optional.of(silence));
    }

    private LineStatus dark(LineStatus status) {
        return new LineStatus(status.line(), LineState.UNKNOWN, since, Optional.empty(), Echoes.NONE,
                OptionalDouble.empty(), OptionalDouble.empty(), status.measuredAt(), List.of(silence));
    }

    private DeviceStatus dark(DeviceStatus status) {
        return new DeviceStatus(status.device(), LineState.UNKNOWN, since, status.heardAt(), List.of(),
                List.of(silence));
    }

    private ServiceStatus dark(ServiceStatus status) {
        return new ServiceStatus(status.id(), status.code(), status.name(), status.url(), ServiceState.UNKNOWN, since,
                status.checkedAt(), Optional.empty(), status.certificateEnd(), List.of(silence));
    }
}
