package vn.haidang.monitoring.internal.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.storage.Database;

/** The event book on the table {@code network_event}. */
@Component(service = EventBook.class)
public final class DatabaseEventBook implements EventBook {

    private final Database database;
    private final EventAdmin admin;

    @Activate
    public DatabaseEventBook(@Reference Database database, @Reference EventAdmin admin) {
        this.database = database;
        this.admin = admin;
    }

    @Override
    public List<NetworkEvent> events(EventQuery query) {
        return database.read(connection -> new EventTable(connection).find(query));
    }

    @Override
    public List<NetworkEvent> record(List<NetworkEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<NetworkEvent> written = database.write(connection -> {
            EventTable table = new EventTable(connection);
            List<NetworkEvent> numbered = new ArrayList<>(events.size());
            for (NetworkEvent event : events) {
                numbered.add(write(table, event));
            }
            return numbered;
        });
        long[] ids = written.stream().mapToLong(NetworkEvent::id).toArray();
        admin.postEvent(new Event(TOPIC, Map.of(EVENT_IDS, ids)));
        return written;
    }

    private static NetworkEvent write(EventTable table, NetworkEvent event) throws SQLException {
        return event.id() != 0 && table.renew(event) ? event : event.numbered(table.add(event));
    }

    @Override
    public int removeOld(Instant trustedBefore, Instant othersBefore) {
        return database.write(connection -> new EventTable(connection).removeOld(trustedBefore, othersBefore));
    }
}
