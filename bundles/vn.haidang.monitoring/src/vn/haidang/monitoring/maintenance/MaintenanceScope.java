package vn.haidang.monitoring.maintenance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;

/**
 * What is being worked on.
 *
 * @param kind what kind of thing
 * @param code its code in the registry, 1 to 64 characters
 */
public record MaintenanceScope(Kind kind, String code) {

    /** A line; a device with all that is reached through it; a unit with all its lines and devices; a portal. */
    public enum Kind {
        LINE, DEVICE, UNIT, SERVICE
    }

    private static final int LONGEST = 64;

    /** @throws IllegalArgumentException when the code is blank or too long */
    public MaintenanceScope {
        if (code.isBlank() || code.length() > LONGEST) {
            throw new IllegalArgumentException("not a code: " + code);
        }
    }

    /** Work on any of these concerns the line: itself, the devices at its ends and before them, its unit and those above. */
    public static Set<MaintenanceScope> of(LineEntry line, RegistrySnapshot registry) {
        Set<MaintenanceScope> scopes = new HashSet<>();
        scopes.add(new MaintenanceScope(Kind.LINE, line.code()));
        addUnits(scopes, line.unit(), registry);
        line.nearDevice().ifPresent(device -> addDevices(scopes, device, registry));
        line.farDevice().ifPresent(device -> scopes.add(new MaintenanceScope(Kind.DEVICE, device)));
        return Set.copyOf(scopes);
    }

    /** Work on any of these concerns the device: itself, those before it, its unit and those above, the line it is behind. */
    public static Set<MaintenanceScope> of(DeviceEntry device, RegistrySnapshot registry) {
        Set<MaintenanceScope> scopes = new HashSet<>();
        addDevices(scopes, device.code(), registry);
        addUnits(scopes, device.unit(), registry);
        Set<MaintenanceScope> lines = new HashSet<>();
        registry.lines().stream()
                .filter(line -> line.farDevice().map(far -> new MaintenanceScope(Kind.DEVICE, far))
                        .filter(scopes::contains).isPresent())
                .forEach(line -> lines.add(new MaintenanceScope(Kind.LINE, line.code())));
        scopes.addAll(lines);
        return Set.copyOf(scopes);
    }

    /** Work on any of these concerns the portal or other service: itself, and the line it is reached over. */
    public static Set<MaintenanceScope> ofService(String code, RegistrySnapshot registry) {
        Set<MaintenanceScope> scopes = new HashSet<>(Set.of(new MaintenanceScope(Kind.SERVICE, code)));
        registry.element("WebSite", code).flatMap(site -> site.values().reference("reachedOver"))
                .flatMap(registry::element).flatMap(line -> registry.line(line.code()))
                .ifPresent(line -> scopes.addAll(of(line, registry)));
        return Set.copyOf(scopes);
    }

    /** A circle of uplinks ends. */
    private static void addDevices(Set<MaintenanceScope> scopes, String first, RegistrySnapshot registry) {
        Optional<String> next = Optional.of(first);
        while (next.isPresent() && scopes.add(new MaintenanceScope(Kind.DEVICE, next.get()))) {
            next = registry.device(next.get()).flatMap(DeviceEntry::uplink);
        }
    }

    private static void addUnits(Set<MaintenanceScope> scopes, String first, RegistrySnapshot registry) {
        Optional<String> next = Optional.of(first).filter(unit -> !unit.isBlank());
        while (next.isPresent() && scopes.add(new MaintenanceScope(Kind.UNIT, next.get()))) {
            next = registry.unit(next.get()).flatMap(UnitEntry::parent);
        }
    }
}
