package vn.haidang.registry.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.internal.imports.FolderImport;
import vn.haidang.registry.internal.imports.FolderRows;
import vn.haidang.registry.internal.store.ConcurrentChangeException;
import vn.haidang.registry.internal.store.EditingSession;
import vn.haidang.registry.internal.store.ObjectChange;
import vn.haidang.registry.internal.store.ObjectStore;
import vn.haidang.storage.Database;

/**
 * The registry in the database of the open data folder. Readers get the snapshot of the newest commit without touching
 * the database; changes are made one after the other, each in an editing session of its own.
 */
@Component(service = Registry.class)
public final class StoredRegistry implements Registry {

    /** As long as the columns of the commit's row. */
    private static final int MOST_AUTHOR = 200;
    private static final int MOST_REASON = 2_000;

    private final Database database;
    private final InstantSource clock;
    private final EventAdmin events;
    private final ObjectStore store = new ObjectStore();
    private final Lock changing = new ReentrantLock();
    private volatile RegistrySnapshot snapshot;

    @Activate
    public StoredRegistry(@Reference Database database, @Reference InstantSource clock,
            @Reference EventAdmin events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.snapshot = SnapshotBuilder.of(database.read(store::load));
    }

    @Override
    public RegistrySnapshot snapshot() {
        return snapshot;
    }

    @Override
    public ImportResult importFolder(Path folder, ChangeOrigin origin) throws FindingException {
        requireStorable(origin);
        FolderRows rows = FolderRows.read(folder);
        changing.lock();
        try {
            EditingSession session = database.read(store::load);
            new FolderImport(session).apply(rows);
            List<ObjectChange> changes = session.changes();
            if (!changes.isEmpty()) {
                commit(session, origin);
            }
            int added = (int) changes.stream().filter(ObjectChange::isNew).count();
            return new ImportResult(snapshot.commit(), added, changes.size() - added, rows.count() - changes.size());
        } catch (ConcurrentChangeException e) {
            throw new FindingException(Messages.error("registry.commit.conflict").with("object", e.code()), e);
        } finally {
            changing.unlock();
        }
    }

    private static void requireStorable(ChangeOrigin origin) throws FindingException {
        if (origin.author().length() > MOST_AUTHOR || origin.reason().length() > MOST_REASON) {
            throw new FindingException(Messages.error("registry.commit.originTooLong").with("authorLimit", MOST_AUTHOR)
                    .with("reasonLimit", MOST_REASON));
        }
    }

    /** Commits, replaces the snapshot and tells; the event is posted under the lock so that events keep their order. */
    private void commit(EditingSession session, ChangeOrigin origin) {
        // Read again inside the transaction: what readers get is what the rows say, or there is no commit.
        RegistrySnapshot next = database.write(connection -> {
            store.commit(connection, session, origin, clock.instant());
            return SnapshotBuilder.of(store.load(connection));
        });
        snapshot = next;
        events.postEvent(new Event(COMMIT_TOPIC, Map.of(COMMIT_NUMBER, next.commit())));
    }
}
