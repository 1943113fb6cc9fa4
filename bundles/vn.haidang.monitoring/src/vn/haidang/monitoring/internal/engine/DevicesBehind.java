package vn.haidang.monitoring.internal.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Finds the devices that the centre cannot reach when a line is cut. */
final class DevicesBehind {

    private DevicesBehind() {}

    /** The device the line ends on and all that are reached through it, nearest first; a circle of uplinks ends. */
    static List<DeviceEntry> of(LineEntry line, RegistrySnapshot registry) {
        List<DeviceEntry> behind = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<DeviceEntry> next = new ArrayDeque<>();
        line.farDevice().flatMap(registry::device).ifPresent(next::add);
        while (!next.isEmpty()) {
            DeviceEntry device = next.remove();
            if (seen.add(device.code())) {
                behind.add(device);
                registry.devices().stream().filter(other -> other.uplink().filter(device.code()::equals).isPresent())
                        .forEach(next::add);
            }
        }
        return behind;
    }
}
