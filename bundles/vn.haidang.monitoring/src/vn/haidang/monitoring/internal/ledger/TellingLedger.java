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
            return new Tellings(alarms.open(now), alarms.raisedBetween(now.minus(RECENT), now.plus(RECENT)),
                    new TellingTable(connection).since(now.minus(RECENT)));
        });
    }

    /** Steps are done with for these alarms. */
    public void done(List<Alarm> alarms, Function<Alarm, List<String>> steps, AlarmEvent event) {
        database.write(connection -> {
            for (Alarm alarm : alarms) {
                for (String step : steps.apply(alarm)) {
                    new TellingTable(connection).add(alarm.id(), step, event.at());
                }
                new AlarmEventTable(connection).add(alarm.id(), event);
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
     * The alarms at one moment and what was told of them.
     *
     * @param open those that want somebody
     * @param recent those of the last days
     * @param done alarm to the steps that are done with
     */
    public record Tellings(List<Alarm> open, List<Alarm> recent, Map<Long, Set<String>> done) {

        /** Whether a step is done with for an alarm. */
        public boolean isDone(Alarm alarm, String step) {
            return done.getOrDefault(alarm.id(), Set.of()).contains(step);
        }
    }
}
