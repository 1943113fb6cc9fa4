package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * The devices the engine watches: all that can be asked over SNMP. Belongs to the engine's thread, except for
 * {@link #published}, which every thread may read.
 */
final class DeviceBoard {

    /** How many polls in a row must stay unanswered until a device is down; the second one follows quickly. */
    static final int CONFIRM_AFTER = 2;
    private static final int RECOVER_AFTER = 1;

    /** Devices that were down when the program started; each is taken out when the device appears. */
    private final Map<String, Instant> carriedOver;
    private final Map<String, WatchedDevice> devices = new TreeMap<>();
    private final Map<String, List<String>> linesTo = new HashMap<>();
    private long commit = -1;
    private boolean isChanged;
    private volatile Published published = new Published(List.of(), Map.of());

    /** @param carriedOver the devices that were down when the program last looked, and since when */
    DeviceBoard(Map<String, Instant> carriedOver) {
        this.carriedOver = new TreeMap<>(carriedOver);
    }

    Collection<WatchedDevice> devices() {
        return devices.values();
    }

    Optional<WatchedDevice> device(String code) {
        return Optional.ofNullable(devices.get(code));
    }

    /** The codes of the lines that end on a device. */
    List<String> linesTo(String device) {
        return linesTo.getOrDefault(device, List.of());
    }

    /** @param gone is given the code of each device that was watched, or down when the program started, and is no more */
    void follow(RegistrySnapshot registry, Instant now, Consumer<String> gone) {
        if (registry.commit() == commit) {
            return;
        }
        commit = registry.commit();
        linesTo.clear();
        registry.lines().forEach(line -> line.farDevice()
                .ifPresent(device -> linesTo.computeIfAbsent(device, key -> new ArrayList<>()).add(line.code())));
        Map<String, DeviceEntry> known = registry.devices().stream().filter(device -> device.snmp().isPresent())
                .collect(Collectors.toMap(DeviceEntry::code, device -> device, (first, second) -> first));
        known.values().forEach(entry -> describe(entry, now));
        List<String> leaving = new ArrayList<>(devices.keySet());
        leaving.addAll(carriedOver.keySet());
        leaving.removeIf(known::containsKey);
        leaving.forEach(code -> {
            devices.remove(code);
            carriedOver.remove(code);
            gone.accept(code);
        });
        changed();
    }

    private void describe(DeviceEntry entry, Instant now) {
        WatchedDevice known = devices.get(entry.code());
        if (known != null) {
            known.describe(entry);
            return;
        }
        Instant downSince = carriedOver.remove(entry.code());
        LineTracker tracker = downSince == null
                ? LineTracker.unknown(CONFIRM_AFTER, RECOVER_AFTER, now)
                : LineTracker.down(CONFIRM_AFTER, RECOVER_AFTER, downSince);
        WatchedDevice device = new WatchedDevice(entry, tracker, now);
        device.deadAlarmed(downSince != null);
        devices.put(entry.code(), device);
    }

    /** Something is to be shown at the next {@link #publish}. */
    void changed() {
        isChanged = true;
    }

    /** Shows what changed: now and then, since a network may have thousands. */
    void publish(Instant now) {
        if (isChanged) {
            isChanged = false;
            List<DeviceStatus> statuses = devices.values().stream().map(device -> device.status(now)).toList();
            published = new Published(statuses, statuses.stream()
                    .collect(Collectors.toUnmodifiableMap(status -> status.device().code(), status -> status)));
        }
    }

    /** The devices as they were last shown; from any thread. */
    Published published() {
        return published;
    }

    /**
     * The devices at one moment; immutable.
     *
     * @param devices ordered by code
     * @param byCode the same by code
     */
    record Published(List<DeviceStatus> devices, Map<String, DeviceStatus> byCode) {}
}
