package vn.haidang.monitoring.internal.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.storage.Database;

/** What is written down of whom was told what. Blocks on the database; called by one thread. */
@Component(service = TellingLedger.class)
public final class TellingLedger {

    /** The pulse of whoever polls: the station, or the seat that does it itself. */
    public static final String STATION = "station";
    /** When the last daily summary was told. */
    public static final String SUMMARY = "daily-summary";

    /** What is over for longer is told nobody any more. */
    private static final Duration RECENT = Duration.ofDays(2);
    /** What is told of at one time names a few of them; the others wait for the next. */
    private static final int MOST = 5_000;
    private static final int MOST_NAMED = 15;

    private final Database database;
    private final EventAdmin events;

    @Activate
    public TellingLedger(@Reference Database database, @Reference EventAdmin events) {
        this.database = database;
        this.events = events;
    }

    /** The alarms that somebody may have to be told of at an instant, with the steps that are done with for each. */
    public Tellings at(Instant now) {
        return database.read(connection -> {
            AlarmTable alarms = new AlarmTable(connection);
            return new Tellings(alarms.unanswered(now, MOST), alarms.toldAndOver(now.minus(RECENT), MOST),
                    new TellingTable(connection).since(now.minus(RECENT)));
        });
    }

    /** What wants somebody at an instant. */
    public OpenAlarms open(Instant now) {
        return database.read(connection -> {
            AlarmTable alarms = new AlarmTable(connection);
            return new OpenAlarms(alarms.open(now, MOST_NAMED), alarms.countOpen(now));
        });
    }

    /** Steps are done with for these alarms; each thing that happened is written down of each. */
    public void done(List<Alarm> alarms, Function<Alarm, List<String>> steps, List<AlarmEvent> happened) {
        Instant at = happened.get(0).at();
        database.write(connection -> {
            for (Alarm alarm : alarms) {
                for (String step : steps.apply(alarm)) {
                    new TellingTable(connection).add(alarm.id(), step, at);
                }
                for (AlarmEvent event : happened) {
                    new AlarmEventTable(connection).add(alarm.id(), event);
                }
            }
            return null;
        });
        alarms.forEach(alarm -> events.postEvent(DatabaseAlarmBook.news(alarm.id())));
    }

    /** When something last happened. */
    public Optional<Instant> lastPulse(String name) {
        return database.read(connection -> new PulseTable(connection).last(name));
    }

    /** Something has happened. */
    public void pulse(String name, Instant at) {
        database.write(connection -> {
            new PulseTable(connection).beat(name, at);
            return null;
        });
    }

    /**
     * What is open for the daily summary.
     *
     * @param newest the newest of them, as many as it may name
     * @param count how many there are
     */
    public record OpenAlarms(List<Alarm> newest, long count) {}

    /**
     * The alarms at one moment and what was told of them.
     *
     * @param unanswered those that go on, and nobody has taken notice of or put away
     * @param over those that ended within the last days and that somebody was told of
     * @param done alarm to the steps that are done with
     */
    public record Tellings(List<Alarm> unanswered, List<Alarm> over, Map<Long, Set<String>> done) {

        /** Whether a step is done with for an alarm. */
        public boolean isDone(Alarm alarm, String step) {
            return done.getOrDefault(alarm.id(), Set.of()).contains(step);
        }
    }
}
