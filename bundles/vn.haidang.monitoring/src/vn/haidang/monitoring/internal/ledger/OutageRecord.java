package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * @param calendar all maintenance, read once for all that is asked for at one time
     * @param key as {@link WatchedKey} makes it
     */
    static OutageRecord of(Connection connection, MaintenanceCalendar calendar, String key, Stretch period,
            RegistrySnapshot registry) throws SQLException {
        List<Outage> outages = new OutageTable(connection).touching(key, period.from(), period.to());
        List<Stretch> watched = Stretch.merged(new WatchTable(connection).within(key, period.from(), period.to()));
        List<Stretch> planned = calendar.within(scopes(key, registry), period);
        return new OutageRecord(period, watched, planned, outages.stream()
                .map(outage -> outage.planned(isUnder(planned, cut(outage, period)))).toList());
    }

    /** Whether all of a stretch lies in others; of one without length, whether its moment does. */
    private static boolean isUnder(List<Stretch> planned, Stretch stretch) {
        return stretch.length().isZero()
                ? planned.stream().anyMatch(one -> one.contains(stretch.from()))
                : Stretch.difference(List.of(stretch), planned).isEmpty();
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
        List<Stretch> down = Stretch.merged(outages.stream().map(outage -> cut(outage, period)).toList());
        Duration counted = period.length().minus(Stretch.sum(planned));
        double coverage = counted.isZero() ? 0 : (double) Stretch.sum(observed).toMillis() / counted.toMillis();
        int unplanned = (int) outages.stream().filter(outage -> !outage.isPlanned()).count();
        return new Availability(Stretch.sum(observed), Stretch.overlap(down, observed), unplanned, coverage);
    }

    /** When it was watched and not under maintenance. */
    List<Stretch> observed() {
        return Stretch.difference(watched, planned);
    }

    /** Of the outages that outlast the work, or began before it: how long they were down apart from it. */
    Map<Outage, Duration> cutByWork() {
        Map<Outage, Duration> lengths = new HashMap<>();
        for (Outage outage : outages) {
            List<Stretch> whole = List.of(cut(outage, period));
            Duration rest = Stretch.sum(Stretch.difference(whole, planned));
            if (!outage.isPlanned() && !rest.equals(Stretch.sum(whole))) {
                lengths.put(outage, rest);
            }
        }
        return lengths;
    }

    private static Stretch cut(Outage outage, Stretch period) {
        Instant begin = outage.begin().isAfter(period.from()) ? outage.begin() : period.from();
        return new Stretch(begin, begin.plus(outage.within(period.from(), period.to())));
    }
}
