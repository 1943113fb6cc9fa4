package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.Stretch;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.Outage;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/**
 * What the engine writes down of the lines: outages with their alarms, and how long each line was watched. An outage
 * and its alarm are one transaction. Everything may be written twice without harm, so that the engine can try again
 * when it does not know what became of a write. Blocks on the database; called by one thread.
 */
@Component(service = LineLedger.class)
public final class LineLedger {

    /** The code of the alarm of a line that is down. */
    public static final String LINE_DOWN = "line.down";
    /** The code of the alarm of a line that flaps. */
    public static final String LINE_FLAPPING = "line.flapping";
    /** The code of the alarm of a device that is dead, with lines behind it. */
    public static final String DEVICE_DEAD = "device.dead";
    /** The code of the alarm of a device that lives and whose agent is silent. */
    public static final String DEVICE_SILENT = "device.silent";
    /** The code of the alarm of a device that answers and refuses to be read over SNMP, or has SNMP off. */
    public static final String DEVICE_REFUSED = "device.refused";

    private static final RegistrySnapshot NOTHING = RegistrySnapshot.ofEntries(0, List.of(), List.of(), List.of());

    private final Database database;
    private final EventAdmin events;
    private volatile Supplier<RegistrySnapshot> registry = () -> NOTHING;

    @Activate
    public LineLedger(@Reference Database database, @Reference EventAdmin events) {
        this.database = database;
        this.events = events;
    }

    /** Tells what a line or device belongs to, so that work on all of that is known to be planned for it too. */
    @Reference
    public void bindRegistry(RegistryReader reader) {
        registry = reader::snapshot;
    }

    /** The lines that are down as far as the database knows, and since when. */
    public Map<String, Instant> down() {
        return database.read(connection -> {
            Map<String, Instant> down = new LinkedHashMap<>(new AlarmTable(connection).active(LINE_DOWN));
            down.putAll(new OutageTable(connection).open());
            down.keySet().removeIf(WatchedKey::isDevice);
            return down;
        });
    }

    /** The devices that are dead as far as the database knows, and since when. */
    public Map<String, Instant> devicesDown() {
        return database.read(connection -> {
            Map<String, Instant> down = new LinkedHashMap<>(new AlarmTable(connection).active(DEVICE_DEAD));
            new OutageTable(connection).open().forEach((key, since) -> {
                if (WatchedKey.isDevice(key)) {
                    down.put(WatchedKey.code(key), since);
                }
            });
            return down;
        });
    }

    /**
     * A line is down: begins an outage and raises an alarm, unless there are such already.
     *
     * @param finding makes the alarm's finding from the number of this outage within the month of the city
     */
    public void lineDown(Outage outage, Instant raisedAt, IntFunction<Finding> finding) {
        announce(database.write(connection -> {
            begin(connection, outage);
            AlarmTable alarms = new AlarmTable(connection);
            if (!alarms.active(outage.line(), LINE_DOWN).isEmpty()) {
                return List.of();
            }
            return List.of(alarms.add(outage.line(), LINE_DOWN, raisedAt,
                    finding.apply(numberInMonth(connection, outage))));
        }));
    }

    /** A line is down and nobody is to be told now: begins an outage, unless there is one already. */
    public void outageBegan(Outage outage) {
        database.write(connection -> {
            begin(connection, outage);
            return null;
        });
    }

    /** The open outage of a line was seen by others too. */
    public void outageWitnessed(Outage outage) {
        database.write(connection -> {
            new OutageTable(connection).witness(outage);
            return null;
        });
    }

    /** A line was down for a moment that only another witness saw; left out when an outage is known within so much of it. */
    public void hiddenOutage(Outage outage, Duration tolerance) {
        database.write(connection -> {
            OutageTable outages = new OutageTable(connection);
            Instant end = outage.end().orElse(outage.begin());
            if (outages.touching(outage.line(), outage.begin().minus(tolerance), end.plus(tolerance)).isEmpty()) {
                outages.addIfAbsent(outage);
            }
            return null;
        });
    }

    /** The outages of all lines that touch a period, in order of their begin. */
    public List<Outage> outages(Instant from, Instant to) {
        return database.read(connection -> new OutageTable(connection).touching(from, to));
    }

    private static void begin(Connection connection, Outage outage) throws SQLException {
        OutageTable outages = new OutageTable(connection);
        if (!outages.isOpen(outage.line())) {
            outages.addIfAbsent(outage);
        }
    }

    /** How many outages of a line or device have begun in the month of the city, with this one. */
    public int numberInMonth(Outage outage) {
        return database.read(connection -> numberInMonth(connection, outage));
    }

    /** Neither what was planned counts, nor a moment that was only seen afterwards. */
    private int numberInMonth(Connection connection, Outage outage) throws SQLException {
        Instant month = ZonedDateTime.ofInstant(outage.begin(), ValueFormat.CITY_ZONE).withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS).toInstant();
        Stretch before = new Stretch(month, outage.begin().plusMillis(1));
        List<Outage> touching = OutageRecord.of(connection, new MaintenanceTable(connection).calendar(), outage.line(),
                before, registry.get()).outages();
        return (int) Math.max(1, touching.stream().filter(one -> !one.begin().isBefore(month)).filter(
                one -> one.begin().equals(outage.begin())
                        || !one.isPlanned() && !one.end().equals(Optional.of(one.begin())))
                .count());
    }

    /** A line is up again, or no longer ours: ends its outage and clears its alarm, when there are such. */
    public void lineUp(String line, Instant at) {
        announce(database.write(connection -> {
            new OutageTable(connection).end(line, at);
            return clear(connection, line, LINE_DOWN, at);
        }));
    }

    /** What has an active alarm of a code as far as the database knows, and since when. */
    public Map<String, Instant> active(String code) {
        return database.read(connection -> new AlarmTable(connection).active(code));
    }

    /** What has an active alarm whose code begins so: object and code. */
    public List<Map.Entry<String, String>> activeLike(String prefix) {
        return database.read(connection -> new AlarmTable(connection).activeLike(prefix));
    }

    /** Raises an alarm of the finding's code about something; when there is one already it says this from now on. */
    public void raise(String object, Instant raisedAt, Finding finding) {
        raise(object, finding.code(), raisedAt, finding);
    }

    /** The same, of a code that is not the finding's. */
    public void raise(String object, String code, Instant raisedAt, Finding finding) {
        announce(database.write(connection -> {
            AlarmTable alarms = new AlarmTable(connection);
            List<Long> active = alarms.active(object, code);
            if (active.isEmpty()) {
                return List.of(alarms.add(object, code, raisedAt, finding));
            }
            for (long id : active) {
                alarms.rewrite(id, finding);
            }
            return active;
        }));
    }

    /** The trouble of a code with something is over, or it is no longer ours: clears the alarm, when there is one. */
    public void clear(String object, String code, Instant at) {
        announce(database.write(connection -> clear(connection, object, code, at)));
    }

    private static List<Long> clear(Connection connection, String object, String code, Instant at)
            throws SQLException {
        AlarmTable alarms = new AlarmTable(connection);
        List<Long> active = alarms.active(object, code);
        for (long id : active) {
            alarms.clear(id, at);
        }
        return active;
    }

    /** What is behind an alarm has become known, and the alarm says so from now on. */
    public void explain(long alarm, Finding finding, AlarmEvent event) {
        database.write(connection -> {
            new AlarmTable(connection).rewrite(alarm, finding);
            new AlarmEventTable(connection).add(alarm, event);
            return null;
        });
        announce(List.of(alarm));
    }

    private void announce(List<Long> alarms) {
        alarms.forEach(id -> events.postEvent(DatabaseAlarmBook.news(id)));
    }

    /** Lines were watched: adds each stretch, or makes the one of the same begin longer. */
    public void watched(Map<String, List<Stretch>> stretches) {
        database.write(connection -> {
            WatchTable table = new WatchTable(connection);
            for (Map.Entry<String, List<Stretch>> line : stretches.entrySet()) {
                for (Stretch stretch : line.getValue()) {
                    table.extend(line.getKey(), stretch);
                }
            }
            return null;
        });
    }
}
