package vn.haidang.monitoring.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.haidang.monitoring.Stretch;

/**
 * All maintenance windows at one moment; immutable.
 *
 * @param windows in the order of their numbers
 */
public record MaintenanceCalendar(List<MaintenanceWindow> windows) {

    /** Nothing is planned. */
    public static final MaintenanceCalendar EMPTY = new MaintenanceCalendar(List.of());

    public MaintenanceCalendar {
        windows = List.copyOf(windows);
    }

    /** Whether any of these is worked on at an instant. */
    public boolean covers(Set<MaintenanceScope> scopes, Instant at) {
        return windows.stream().anyMatch(window -> scopes.contains(window.scope()) && window.covers(at));
    }

    /** When any of these is worked on in a period, without overlaps, in order. */
    public List<Stretch> within(Set<MaintenanceScope> scopes, Stretch period) {
        return Stretch.merged(windows.stream().filter(window -> scopes.contains(window.scope()))
                .flatMap(window -> window.within(period).stream()).toList());
    }
}
