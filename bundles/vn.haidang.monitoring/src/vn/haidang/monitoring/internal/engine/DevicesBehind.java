package vn.haidang.monitoring.internal.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Finds what the centre cannot reach when a line is cut or a device is dead. */
public final class DevicesBehind {

    private DevicesBehind() {}

    /** The device the line ends on and all that are reached through it, nearest first. */
    public static List<DeviceEntry> of(LineEntry line, RegistrySnapshot registry) {
        return line.farDevice().flatMap(registry::device).map(device -> reachedThrough(device, registry))
                .orElse(List.of());
    }

    /** Those that are reached through the device, nearest first. */
    static List<DeviceEntry> of(DeviceEntry device, RegistrySnapshot registry) {
        List<DeviceEntry> reached = reachedThrough(device, registry);
        return reached.subList(1, reached.size());
    }

    /** The lines that begin at the device or at one that is reached through it, ordered by code. */
    static List<LineEntry> lines(DeviceEntry device, RegistrySnapshot registry) {
        Set<String> devices = reachedThrough(device, registry).stream().map(DeviceEntry::code)
                .collect(Collectors.toSet());
        return registry.lines().stream().filter(line -> line.nearDevice().filter(devices::contains).isPresent())
                .toList();
    }

    /** The device itself and what is behind it; a circle of uplinks ends. */
    private static List<DeviceEntry> reachedThrough(DeviceEntry first, RegistrySnapshot registry) {
        Map<String, List<DeviceEntry>> behind = new HashMap<>();
        registry.devices().forEach(device -> device.uplink()
                .ifPresent(before -> behind.computeIfAbsent(before, key -> new ArrayList<>()).add(device)));
        List<DeviceEntry> reached = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<DeviceEntry> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            DeviceEntry device = next.remove();
            if (seen.add(device.code())) {
                reached.add(device);
                next.addAll(behind.getOrDefault(device.code(), List.of()));
            }
        }
        return reached;
    }
}
