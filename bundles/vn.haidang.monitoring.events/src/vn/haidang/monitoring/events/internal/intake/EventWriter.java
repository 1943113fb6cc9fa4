package vn.haidang.monitoring.events.internal.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.events.internal.intake.EventCollapse.Unwritten;
import vn.haidang.storage.StorageException;

/**
 * Writes the events to the book, batch by batch, on a thread that may wait for the database. What could not be written stays
 * and is tried again at the next call.
 */
public final class EventWriter {

    private static final int BATCH = 500;
    private static final Duration TRUSTED_KEPT = Duration.ofDays(400);
    private static final Duration OTHERS_KEPT = Duration.ofDays(30);
    private static final Logger LOG = System.getLogger(EventWriter.class.getName());

    private final EventBook book;
    private final EventCollapse events;
    private final IntakeCounts counts;
    private volatile boolean isFailing;

    EventWriter(EventBook book, EventCollapse events, IntakeCounts counts) {
        this.book = book;
        this.events = events;
        this.counts = counts;
    }

    /** Writes what waits, until nothing does or the database fails. */
    void writeAll() {
        List<Unwritten> batch = events.unwritten(BATCH);
        while (!batch.isEmpty() && write(batch)) {
            batch = events.unwritten(BATCH);
        }
    }

    private boolean write(List<Unwritten> batch) {
        try {
            List<NetworkEvent> written = book.record(batch.stream().map(Unwritten::event).toList());
            for (int i = 0; i < batch.size(); i++) {
                events.written(batch.get(i), written.get(i).id());
            }
            isFailing = false;
            return true;
        } catch (StorageException e) {
            return isAboutTheData(e) ? writeOneByOne(batch, e) : failed(e);
        } catch (RuntimeException e) {
            // The database is being closed, for one.
            return failed(e);
        }
    }

    /** One event that the database refuses must not keep the others out for ever. */
    private boolean writeOneByOne(List<Unwritten> batch, StorageException refusal) {
        if (batch.size() > 1) {
            return batch.stream().allMatch(one -> write(List.of(one)));
        }
        LOG.log(Level.ERROR, "the database refuses an event; it is given up", refusal);
        counts.lost();
        events.givenUp(batch.get(0));
        return true;
    }

    private boolean failed(RuntimeException failure) {
        if (!isFailing) {
            LOG.log(Level.ERROR, "events cannot be written; they wait until they can", failure);
        }
        isFailing = true;
        return false;
    }

    /** Whether the last write failed. */
    boolean isFailing() {
        return isFailing;
    }

    void removeOld(Instant now) {
        try {
            int removed = book.removeOld(now.minus(TRUSTED_KEPT), now.minus(OTHERS_KEPT));
            LOG.log(Level.DEBUG, "{0} old events taken out", removed);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "old events could not be taken out; tried again tomorrow", e);
        }
    }

    /** SQLSTATE classes 22, data exception, and 23, integrity: the same would be refused for ever. */
    private static boolean isAboutTheData(StorageException failure) {
        return failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && (cause.getSQLState().startsWith("22") || cause.getSQLState().startsWith("23"));
    }
}
