package vn.haidang.monitoring.internal.engine;

import java.time.Instant;

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
        MaintenanceCalendar planned = calendar;
        return !planned.windows().isEmpty() && planned.covers(MaintenanceScope.of(line, registry), at);
    }

    boolean covers(DeviceEntry device, RegistrySnapshot registry, Instant at) {
        MaintenanceCalendar planned = calendar;
        return !planned.windows().isEmpty() && planned.covers(MaintenanceScope.of(device, registry), at);
    }
}
