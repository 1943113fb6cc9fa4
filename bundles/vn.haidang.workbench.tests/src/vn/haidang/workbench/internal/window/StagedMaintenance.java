package vn.haidang.workbench.internal.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.monitoring.maintenance.MaintenanceWindow.Ended;

/** The planned maintenance, in memory. */
final class StagedMaintenance implements MaintenanceBook {

    private final List<MaintenanceWindow> windows = new ArrayList<>();

    @Override
    public synchronized MaintenanceCalendar calendar() {
        return new MaintenanceCalendar(windows);
    }

    @Override
    public synchronized MaintenanceWindow add(MaintenanceScope scope, MaintenanceSchedule schedule, String reason,
            String author) {
        MaintenanceWindow window = new MaintenanceWindow(windows.size() + 1L, scope, schedule, reason, author,
                Instant.now(), Optional.empty());
        windows.add(window);
        return window;
    }

    @Override
    public synchronized boolean end(long id, String person) {
        MaintenanceWindow old = windows.get((int) id - 1);
        windows.set((int) id - 1, new MaintenanceWindow(id, old.scope(), old.schedule(), old.reason(), old.author(),
                old.createdAt(), Optional.of(new Ended(person, Instant.now()))));
        return old.ended().isEmpty();
    }
}
