package vn.haidang.monitoring.ui.internal.device;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;

import jakarta.inject.Inject;

import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DiscoveryBook;

/**
 * All that is known of devices, for the view of them; engine and books come and go while it is open. Safe for use by
 * several threads; only {@link #known} and {@link #measures} block.
 */
@Creatable
final class DeviceRecords {

    private volatile List<DeviceMonitor> monitors = List.of();
    private volatile List<LineMonitor> lineMonitors = List.of();
    private volatile List<MeasurementHistory> histories = List.of();
    private volatile List<MeasurementStore> stores = List.of();
    private volatile List<DiscoveryBook> discoveries = List.of();
    private volatile Runnable changed = () -> {};

    /**
     * What is read from time to time.
     *
     * @param readings by the device's code
     * @param sightings by the id of the registry's device
     */
    record Known(Map<String, List<Reading>> readings, Map<String, DeviceSighting> sightings) {
        static final Known NOTHING = new Known(Map.of(), Map.of());

        DeviceRow row(DeviceStatus status) {
            return new DeviceRow(status, Optional.ofNullable(sightings.get(status.device().id())),
                    readings.getOrDefault(status.device().code(), List.of()));
        }
    }

    @Inject
    void setMonitors(@Service List<DeviceMonitor> present) {
        monitors = List.copyOf(present);
        changed.run();
    }

    @Inject
    void setLineMonitors(@Service List<LineMonitor> present) {
        lineMonitors = List.copyOf(present);
    }

    @Inject
    void setHistories(@Service List<MeasurementHistory> present) {
        histories = List.copyOf(present);
        changed.run();
    }

    @Inject
    void setStores(@Service List<MeasurementStore> present) {
        stores = List.copyOf(present);
        changed.run();
    }

    @Inject
    void setDiscoveries(@Service List<DiscoveryBook> present) {
        discoveries = List.copyOf(present);
        changed.run();
    }

    /** Runs this, on any thread, whenever there is something else to read. */
    void whenChanged(Runnable action) {
        changed = action;
    }

    /** Whether an engine runs. */
    boolean isWatching() {
        return !monitors.isEmpty();
    }

    /** How the devices are now. */
    List<DeviceStatus> devices() {
        return monitors.stream().findFirst().map(DeviceMonitor::devices).orElse(List.of());
    }

    /** The line that ends on a device. */
    Optional<LineEntry> lineTo(String device) {
        return lineMonitors.stream().flatMap(monitor -> monitor.lines().stream()).map(LineStatus::line)
                .filter(line -> line.farDevice().filter(device::equals).isPresent()).findFirst();
    }

    /** What was measured last, and what SNMP saw. */
    Known known(Instant now) {
        return new Known(
                histories.stream().findFirst().map(history -> Reading.latest(history, now)).orElse(Map.of()),
                discoveries.stream().flatMap(book -> book.sightings().stream())
                        .collect(Collectors.toMap(DeviceSighting::key, Function.identity(), (one, other) -> one)));
    }

    /** The figures of a device with their last day. */
    List<MeasureRow> measures(String device, Instant now) {
        return histories.stream().findFirst().flatMap(history -> stores.stream().findFirst()
                .map(store -> MeasureRow.read(history, store, device, now))).orElse(List.of());
    }
}
