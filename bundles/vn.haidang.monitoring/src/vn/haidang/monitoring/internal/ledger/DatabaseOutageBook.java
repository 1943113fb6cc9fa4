package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/** The outage book on the tables {@code outage} and {@code watch}. */
@Component(service = OutageBook.class)
public final class DatabaseOutageBook implements OutageBook {

    private final Database database;
    private final RegistryReader registry;

    @Activate
    public DatabaseOutageBook(@Reference Database database, @Reference RegistryReader registry) {
        this.database = database;
        this.registry = registry;
    }

    @Override
    public List<Outage> outages(String line, Instant from, Instant to) {
        requireOrder(from, to);
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> record(connection, line, new Stretch(from, to), snapshot)).outages();
    }

    @Override
    public Availability availability(String line, Instant from, Instant to) {
        requireOrder(from, to);
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> record(connection, line, new Stretch(from, to), snapshot)).availability();
    }

    private static OutageRecord record(Connection connection, String line, Stretch period, RegistrySnapshot registry)
            throws SQLException {
        return OutageRecord.of(connection, new MaintenanceTable(connection).calendar(), line, period, registry);
    }

    @Override
    public Map<String, List<Outage>> allOutages(Instant from, Instant to) {
        requireOrder(from, to);
        RegistrySnapshot snapshot = registry.snapshot();
        Stretch period = new Stretch(from, to);
        return database.read(connection -> {
            MaintenanceCalendar calendar = new MaintenanceTable(connection).calendar();
            Map<String, List<Outage>> found = new HashMap<>();
            for (Outage outage : new OutageTable(connection).touching(from, to)) {
                String key = outage.line();
                if (!found.containsKey(key)) {
                    found.put(key, OutageRecord.of(connection, calendar, key, period, snapshot).outages());
                }
            }
            return found;
        });
    }

    @Override
    public void takeOver(String line, Instant watchedFrom, Instant watchedTo, List<Outage> outages) {
        requireOrder(watchedFrom, watchedTo);
        List<Outage> closed = outages.stream().map(outage -> closed(line, watchedTo, outage)).toList();
        database.write(connection -> {
            new WatchTable(connection).extend(line, new Stretch(watchedFrom, watchedTo));
            OutageTable table = new OutageTable(connection);
            for (Outage outage : unknown(table, closed)) {
                table.addIfAbsent(outage);
            }
            return null;
        });
    }

    /** Without those that are there, though another witness may have dated their begin a little otherwise. */
    private static List<Outage> unknown(OutageTable table, List<Outage> outages) throws SQLException {
        List<Outage> unknown = new ArrayList<>();
        for (Outage outage : outages) {
            if (table.touching(outage.line(), outage.begin(), outage.end().orElseThrow()).isEmpty()) {
                unknown.add(outage);
            }
        }
        return unknown;
    }

    /** An outage that went on when the others stopped watching is known until then and no longer. */
    private static Outage closed(String line, Instant watchedTo, Outage outage) {
        Instant end = outage.end().orElse(watchedTo);
        if (!outage.line().equals(line) || end.isBefore(outage.begin())) {
            throw new IllegalArgumentException("not an outage of " + line + " until " + watchedTo + ": " + outage);
        }
        return new Outage(line, outage.begin(), Optional.of(end), outage.witness());
    }

    private static void requireOrder(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after " + to);
        }
    }
}
