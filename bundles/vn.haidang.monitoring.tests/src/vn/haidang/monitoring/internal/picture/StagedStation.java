package vn.haidang.monitoring.internal.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.LineEntry;
import vn.haidang.storage.Database;

/** A station that sees what the test says, and publishes it in rounds. */
final class StagedStation implements LineMonitor, DeviceMonitor, ServiceMonitor {

    static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    final List<LineStatus> lines = new CopyOnWriteArrayList<>();
    final List<DeviceStatus> devices = new CopyOnWriteArrayList<>();
    final List<ServiceStatus> services = new CopyOnWriteArrayList<>();
    private final PictureWriter writer;

    StagedStation(Database database) {
        writer = new PictureWriter(database, this, this, () -> Optional.of(this));
    }

    /** A round of a second. */
    void publish() {
        writer.run();
    }

    /** Sees a line in a state, with a round trip of so many milliseconds. */
    void see(LineEntry line, LineState state, long millis, Finding... findings) {
        LineStatus status = new LineStatus(line, state, START, Optional.of(Duration.ofMillis(millis)),
                new Echoes(60, 1), OptionalDouble.of(12_300_000.5), OptionalDouble.empty(), START.plusMillis(millis),
                List.of(findings));
        lines.removeIf(other -> other.line().code().equals(line.code()));
        lines.add(status);
    }

    @Override
    public List<LineStatus> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Optional<LineStatus> line(String code) {
        return lines.stream().filter(status -> status.line().code().equals(code)).findFirst();
    }

    @Override
    public EngineHealth health() {
        return new EngineHealth(START, 86_400, 3, 1_440, 2, 1, List.of("utilisation", "loss"),
                new RecordHealth(true, 7, 70, 1, 2), new EngineLoad(true, Duration.ofMillis(250), 0.125));
    }

    @Override
    public List<DeviceStatus> devices() {
        return List.copyOf(devices);
    }

    @Override
    public Optional<DeviceStatus> device(String code) {
        return devices.stream().filter(status -> status.device().code().equals(code)).findFirst();
    }

    @Override
    public List<ServiceStatus> services() {
        return List.copyOf(services);
    }

    @Override
    public Optional<ServiceStatus> service(String code) {
        return services.stream().filter(status -> status.code().equals(code)).findFirst();
    }
}
