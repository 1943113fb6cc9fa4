package vn.haidang.monitoring.internal.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.storage.Database;

/** The alarm book on the table {@code alarm}. */
@Component(service = AlarmBook.class)
public final class DatabaseAlarmBook implements AlarmBook {

    private final Database database;
    private final InstantSource clock;
    private final EventAdmin events;

    @Activate
    public DatabaseAlarmBook(@Reference Database database, @Reference InstantSource clock,
            @Reference EventAdmin events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Alarm> open() {
        Instant now = clock.instant();
        return database.read(connection -> new AlarmTable(connection).open(now, MOST_OPEN));
    }

    @Override
    public List<Alarm> raisedBetween(Instant from, Instant to) {
        return database.read(connection -> new AlarmTable(connection).raisedBetween(from, to));
    }

    @Override
    public boolean acknowledge(long id, String person) {
        RequiredText.name(person);
        Instant now = clock.instant();
        boolean isNews = database.write(connection -> new AlarmTable(connection).acknowledge(id, person, now));
        if (isNews) {
            events.postEvent(news(id));
        }
        return isNews;
    }

    /** The event of a change of an alarm. */
    static Event news(long id) {
        return new Event(TOPIC, Map.of(ALARM_ID, id));
    }
}
