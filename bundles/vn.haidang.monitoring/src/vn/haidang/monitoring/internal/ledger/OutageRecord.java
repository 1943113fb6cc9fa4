package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.registry.RegistrySnapshot;

/**
 * What is written down of one line or device in one period.
 *
 * @param period the period
 * @param watched when it was watched, in order, without overlaps
 * @param planned when it was under maintenance, likewise
 * @param outages those that touch the period, in order of their begin
 */
record OutageRecord(Stretch period, List<Stretch> watched, List<Stretch> planned, List<Outage> outages) {

    /** @param key as {@link WatchedKey} makes it */
    static OutageRecord of(Connection connection, String key, Stretch period, RegistrySnapshot registry)
            throws SQLException {
        List<Outage> outages = new OutageTable(connection).touching(key, period.from(), period.to());
        List<Stretch> watched = Stretch.merged(new WatchTable(connection).within(key, period.from(), period.to()));
        MaintenanceCalendar calendar = new MaintenanceCalendar(new MaintenanceTable(connection).all());
        Set<MaintenanceScope> scopes = scopes(key, registry);
        return new OutageRecord(period, watched, calendar.within(scopes, period), outages.stream()
                .map(outage -> outage.planned(calendar.covers(scopes, outage.begin()))).toList());
    }

    /** What is no longer in the registry is known by its own code alone. */
    private static Set<MaintenanceScope> scopes(String key, RegistrySnapshot registry) {
        String code = WatchedKey.code(key);
        return WatchedKey.isDevice(key)
                ? registry.device(code).map(device -> MaintenanceScope.of(device, registry))
                        .orElse(Set.of(new MaintenanceScope(MaintenanceScope.Kind.DEVICE, code)))
                : registry.line(code).map(line -> MaintenanceScope.of(line, registry))
                        .orElse(Set.of(new MaintenanceScope(MaintenanceScope.Kind.LINE, code)));
    }

    Availability availability() {
        List<Stretch> observed = observed();
        List<Stretch> down = Stretch.merged(outages.stream().map(this::cut).toList());
        Duration counted = period.length().minus(Stretch.sum(planned));
        double coverage = counted.isZero() ? 0 : (double) Stretch.sum(observed).toMillis() / counted.toMillis();
        int unplanned = (int) outages.stream().filter(outage -> !outage.isPlanned()).count();
        return new Availability(Stretch.sum(observed), Stretch.overlap(down, observed), unplanned, coverage);
    }

    /** When it was watched and not under maintenance. */
    List<Stretch> observed() {
        return Stretch.difference(watched, planned);
    }

    private Stretch cut(Outage outage) {
        Instant begin = outage.begin().isAfter(period.from()) ? outage.begin() : period.from();
        return new Stretch(begin, begin.plus(outage.within(period.from(), period.to())));
    }
}
