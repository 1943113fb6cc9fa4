package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    /** Alarms that devices had when the program started: code of the alarm to codes of devices. */
    private final Map<String, Set<String>> alarmed;
    private final Set<String> noticed;
    private final Map<String, WatchedDevice> devices = new TreeMap<>();
    private long commit = -1;
    private boolean isChanged;
    private volatile Published published = new Published(List.of(), Map.of());

    /**
     * @param carriedOver the devices that were down when the program last looked, and since when
     * @param alarmed the alarms that devices have, code of the alarm to codes of devices: one that died under maintenance
     *        has none
     * @param noticed the devices that have alarms of other kinds
     */
    DeviceBoard(Map<String, Instant> carriedOver, Map<String, Set<String>> alarmed, Set<String> noticed) {
        this.carriedOver = new TreeMap<>(carriedOver);
        this.alarmed = new TreeMap<>(alarmed);
        this.noticed = new TreeSet<>(noticed);
    }

    Collection<WatchedDevice> devices() {
        return devices.values();
    }

    Optional<WatchedDevice> device(String code) {
        return Optional.ofNullable(devices.get(code));
    }

    /**
     * @param gone is given the code of each device that was watched, or down or alarmed when the program started, and
     *        is no more
     */
    void follow(RegistrySnapshot registry, Instant now, Consumer<String> gone) {
        if (registry.commit() == commit) {
            return;
        }
        commit = registry.commit();
        Map<String, DeviceEntry> known = registry.devices().stream().filter(device -> device.snmp().isPresent())
                .collect(Collectors.toMap(DeviceEntry::code, device -> device, (first, second) -> first));
        known.values().forEach(entry -> describe(entry, now));
        Set<String> leaving = new TreeSet<>(devices.keySet());
        leaving.addAll(carriedOver.keySet());
        alarmed.values().forEach(leaving::addAll);
        leaving.addAll(noticed);
        leaving.removeAll(known.keySet());
        leaving.forEach(code -> {
            devices.remove(code);
            carriedOver.remove(code);
            gone.accept(code);
        });
        alarmed.clear();
        noticed.clear();
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
        alarmed.forEach((alarm, codes) -> {
            if (codes.contains(entry.code())) {
                device.alarmed(alarm);
            }
        });
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
