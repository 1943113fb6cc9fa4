package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * The planned maintenance as it was last read; read anew now and then on the writer's thread, because other programs plan
 * it too. May be asked on any thread.
 */
final class MaintenanceWatch {

    private final MaintenanceBook book;
    private volatile MaintenanceCalendar calendar;
    private volatile Scopes scopes = new Scopes(RegistrySnapshot.ofEntries(-1, List.of(), List.of(), List.of()),
            Map.of(), Map.of());

    /** Reads the database. */
    MaintenanceWatch(MaintenanceBook book) {
        this.book = book;
        this.calendar = book.calendar();
    }

    /** Reads the database again. */
    void read() {
        calendar = book.calendar();
    }

    boolean covers(LineEntry line, RegistrySnapshot registry, Instant at) {
        return isWorkedOn(at) && calendar.covers(
                known(registry).lines.computeIfAbsent(line, entry -> MaintenanceScope.of(entry, registry)), at);
    }

    boolean covers(DeviceEntry device, RegistrySnapshot registry, Instant at) {
        return isWorkedOn(at) && calendar.covers(
                known(registry).devices.computeIfAbsent(device, entry -> MaintenanceScope.of(entry, registry)), at);
    }

    /** Most of the time there is no work at all, and nobody need know what belongs to what. */
    private boolean isWorkedOn(Instant at) {
        return calendar.windows().stream().anyMatch(window -> window.covers(at));
    }

    private Scopes known(RegistrySnapshot registry) {
        Scopes known = scopes;
        if (known.registry != registry) {
            known = new Scopes(registry, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
            scopes = known;
        }
        return known;
    }

    /** What lines and devices belong to: to find that out is a walk through the registry. */
    private record Scopes(RegistrySnapshot registry, Map<LineEntry, Set<MaintenanceScope>> lines,
            Map<DeviceEntry, Set<MaintenanceScope>> devices) {}
}
