package vn.haidang.monitoring.internal.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.service.ServiceStatus;

/**
 * Everything a station sees at one moment; immutable.
 *
 * @param lines ordered by code
 * @param devices ordered by code
 * @param services ordered by code
 * @param health how its engine is doing
 * @param silence why none of it can be relied on; empty while the station gives signs of life
 */
record Picture(List<LineStatus> lines, List<DeviceStatus> devices, List<ServiceStatus> services, EngineHealth health,
        Optional<Finding> silence) {

    Picture {
        lines = List.copyOf(lines);
        devices = List.copyOf(devices);
        services = List.copyOf(services);
    }

    Map<String, LineStatus> linesByCode() {
        return byCode(lines, status -> status.line().code());
    }

    Map<String, DeviceStatus> devicesByCode() {
        return byCode(devices, status -> status.device().code());
    }

    Map<String, ServiceStatus> servicesByCode() {
        return byCode(services, ServiceStatus::code);
    }

    private static <T> Map<String, T> byCode(List<T> statuses, Function<T, String> code) {
        return statuses.stream().collect(Collectors.toUnmodifiableMap(code, status -> status, (one, other) -> one));
    }
}
