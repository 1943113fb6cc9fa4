package vn.haidang.workbench.internal.window;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.Kind;

/** Three switches in states that the test decides. */
final class StagedDevices implements DeviceMonitor {

    private final Instant start;
    private final Map<String, DeviceStatus> devices = new LinkedHashMap<>();

    StagedDevices(Instant start) {
        this.start = start;
        for (String code : List.of("SW-01", "SW-02", "SW-03")) {
            put(code, LineState.UP, Duration.ofDays(3));
        }
    }

    synchronized void put(String code, LineState state, Duration ago) {
        devices.put(code, new DeviceStatus(new DeviceEntry(code, code, "Bộ chuyển mạch " + code, Kind.SWITCH, "QN",
                Optional.empty(), Optional.empty()), state, start.minus(ago), Optional.empty(), List.of(), List.of()));
    }

    @Override
    public synchronized List<DeviceStatus> devices() {
        return List.copyOf(devices.values());
    }

    @Override
    public synchronized Optional<DeviceStatus> device(String code) {
        return Optional.ofNullable(devices.get(code));
    }
}
