package vn.haidang.monitoring.events.internal;

import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.storage.StorageException;

/** A book in memory, which can be away like a database. */
public final class MemoryBook implements EventBook {

    private final Map<Long, NetworkEvent> byId = new LinkedHashMap<>();
    private long numbers;
    private boolean isAway;

    public synchronized void away(boolean away) {
        isAway = away;
    }

    @Override
    public synchronized List<NetworkEvent> record(List<NetworkEvent> events) {
        if (isAway) {
            throw new StorageException("away", new SQLTransientConnectionException("away", "08001"));
        }
        List<NetworkEvent> written = new ArrayList<>();
        for (NetworkEvent event : events) {
            NetworkEvent numbered = event.id() == 0 ? event.numbered(++numbers) : event;
            byId.put(numbered.id(), numbered);
            written.add(numbered);
        }
        return written;
    }

    /** All, in the order in which they were first written. */
    public synchronized List<NetworkEvent> all() {
        return List.copyOf(byId.values());
    }

    /** Lets go of all there is, as a book on a disk does not keep it in memory. */
    public synchronized void clear() {
        byId.clear();
    }

    @Override
    public List<NetworkEvent> events(EventQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int removeOld(Instant trustedBefore, Instant othersBefore) {
        return 0;
    }
}
