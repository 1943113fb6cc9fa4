package vn.haidang.monitoring.internal.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.AlarmEvent.Kind;
import vn.haidang.storage.Database;

/** The alarm desk on the tables {@code alarm} and {@code alarm_event}. */
@Component(service = AlarmDesk.class)
public final class DatabaseAlarmDesk implements AlarmDesk {

    private static final int LONGEST_NOTE = 1_500;
    private static final Duration LONGEST_SHELVING = Duration.ofDays(30);

    private final Database database;
    private final InstantSource clock;
    private final EventAdmin events;

    @Activate
    public DatabaseAlarmDesk(@Reference Database database, @Reference InstantSource clock,
            @Reference EventAdmin events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Optional<Alarm> alarm(long id) {
        return database.read(connection -> new AlarmTable(connection).find(id));
    }

    @Override
    public List<Alarm> shelved() {
        Instant now = clock.instant();
        return database.read(connection -> new AlarmTable(connection).shelved(now));
    }

    @Override
    public List<AlarmEvent> history(long id) {
        return database.read(connection -> {
            List<AlarmEvent> history = new ArrayList<>();
            new AlarmTable(connection).find(id).ifPresent(alarm -> addOwn(history, alarm));
            history.addAll(new AlarmEventTable(connection).of(id));
            history.sort(Comparator.comparing(AlarmEvent::at));
            return history;
        });
    }

    /** What the alarm's own row tells. */
    private static void addOwn(List<AlarmEvent> history, Alarm alarm) {
        history.add(new AlarmEvent(alarm.raisedAt(), Kind.RAISED, "", ""));
        alarm.clearedAt().ifPresent(at -> history.add(new AlarmEvent(at, Kind.CLEARED, "", "")));
        alarm.acknowledgement()
                .ifPresent(notice -> history.add(new AlarmEvent(notice.at(), Kind.ACKNOWLEDGED, notice.person(), "")));
    }

    @Override
    public boolean comment(long id, String person, String text) {
        RequiredText.require(text, LONGEST_NOTE, "a comment");
        return change(id, Kind.COMMENTED, person, text, table -> table.find(id).isPresent());
    }

    @Override
    public boolean assign(long id, String person, String assignee) {
        RequiredText.name(assignee);
        return change(id, Kind.ASSIGNED, person, assignee, table -> table.assign(id, assignee));
    }

    @Override
    public boolean shelve(long id, String person, Instant until, String reason) {
        RequiredText.require(reason, LONGEST_NOTE, "a reason");
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SHELVING))) {
            throw new IllegalArgumentException("not a time to come back: " + until);
        }
        return change(id, Kind.SHELVED, person, until + " " + reason, table -> table.shelve(id, Optional.of(until)));
    }

    @Override
    public boolean unshelve(long id, String person) {
        return change(id, Kind.UNSHELVED, person, "", table -> table.shelve(id, Optional.empty()));
    }

    private boolean change(long id, Kind kind, String person, String note, Change change) {
        RequiredText.name(person);
        Instant now = clock.instant();
        boolean isDone = database.write(connection -> {
            boolean isThere = change.on(new AlarmTable(connection));
            if (isThere) {
                new AlarmEventTable(connection).add(id, new AlarmEvent(now, kind, person, note));
            }
            return isThere;
        });
        if (isDone) {
            events.postEvent(DatabaseAlarmBook.news(id));
        }
        return isDone;
    }

    /** What is done to the alarm's own row; tells whether there is one. */
    private interface Change {
        boolean on(AlarmTable table) throws SQLException;
    }
}
