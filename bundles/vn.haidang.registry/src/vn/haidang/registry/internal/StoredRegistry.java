package vn.haidang.registry.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.internal.imports.FolderImport;
import vn.haidang.registry.internal.imports.FolderRows;
import vn.haidang.registry.internal.schema.EcoreSchema;
import vn.haidang.registry.internal.session.ModelSession;
import vn.haidang.registry.internal.session.StoredEditingSession;
import vn.haidang.registry.internal.store.Merge;
import vn.haidang.registry.internal.store.RegistryStore;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * The registry in the open database. Readers get the snapshot of the newest commit without touching the database;
 * commits of this program are made one after the other, those of others are taken in by {@link #catchUp}.
 */
@Component(service = {Registry.class, RegistryReader.class, StoredRegistry.class})
public final class StoredRegistry implements Registry, StoredEditingSession.Committer {

    private final InstantSource clock;
    private final EventAdmin events;
    private final RegistryStore store;
    private final Lock changing = new ReentrantLock();
    private volatile RegistrySnapshot snapshot;

    @Activate
    public StoredRegistry(@Reference Database database, @Reference InstantSource clock,
            @Reference EventAdmin events) {
        this.clock = clock;
        this.events = events;
        this.store = new RegistryStore(database, EcoreSchema.REGISTRY.types());
        this.snapshot = store.load();
    }

    @Override
    public RegistrySnapshot snapshot() {
        return snapshot;
    }

    /** Takes in what other programs have committed to the same database, and tells of it. */
    public void catchUp() {
        changing.lock();
        try {
            publish(store.renew(snapshot));
        } finally {
            changing.unlock();
        }
    }

    @Override
    public RegistrySnapshot asOf(Instant moment) {
        return asOf(store.lastBefore(moment));
    }

    @Override
    public RegistrySnapshot asOf(long commit) {
        RegistrySnapshot now = snapshot;
        if (commit < 0 || commit > now.commit()) {
            throw new IllegalArgumentException("there is no commit " + commit + ", the newest is " + now.commit());
        }
        return store.asOf(now, commit);
    }

    @Override
    public EditingSession edit() {
        return session();
    }

    private StoredEditingSession session() {
        return new StoredEditingSession(new ModelSession(EcoreSchema.REGISTRY, snapshot), this);
    }

    @Override
    public List<ElementHistory> history(String id) {
        return store.historyOf(id);
    }

    @Override
    public List<CommitInfo> commits(long after, long upTo) {
        return store.commits(after, upTo);
    }

    @Override
    public List<ElementHistory> changesOf(long commit) {
        return store.changesOf(commit);
    }

    @Override
    public Optional<Finding> verifyHistory(Progress progress) {
        return store.verify(progress);
    }

    /** The event is posted under the lock so that events keep their order. */
    @Override
    public CommitResult commit(RegistrySnapshot base, List<ElementChange> changes, ChangeOrigin origin) {
        changing.lock();
        try {
            RegistryStore.Outcome outcome = store.commit(snapshot, base, changes, origin, clock.instant());
            if (outcome instanceof RegistryStore.Outcome.Written written) {
                publish(written.renewal());
                return new CommitResult.Committed(snapshot, written.merged());
            } else if (outcome instanceof RegistryStore.Outcome.Conflicted conflicted) {
                return new CommitResult.Conflicted(conflicted.conflicts());
            }
            return new CommitResult.Refused(List.of(((RegistryStore.Outcome.Refused) outcome).finding()));
        } catch (StorageException e) {
            return new CommitResult.Refused(List.of(e.finding().orElseThrow(() -> e)));
        } finally {
            changing.unlock();
        }
    }

    private void publish(RegistryStore.Renewal renewal) {
        if (renewal.snapshot() != snapshot) {
            snapshot = renewal.snapshot();
            events.postEvent(new Event(COMMIT_TOPIC,
                    Map.of(COMMIT_NUMBER, snapshot.commit(), CHANGED_IDS, Set.copyOf(renewal.ids()))));
        }
    }

    @Override
    public StoredEditingSession.Moved move(List<ElementChange> changes, List<Conflict> theirs) {
        catchUp();
        RegistrySnapshot newest = snapshot;
        Merge merge = store.merge(changes);
        Map<String, ElementChange> moved = new HashMap<>();
        merge.changes().forEach(change -> moved.put(change.id(), change));
        for (Conflict conflict : merge.conflicts()) {
            keepMine(conflict, theirs, changes, newest, moved);
        }
        return new StoredEditingSession.Moved(newest, new ArrayList<>(moved.values()));
    }

    /** Where both did the same, the session's stands unless the other's is wanted. */
    private static void keepMine(Conflict conflict, List<Conflict> theirs, List<ElementChange> changes,
            RegistrySnapshot newest, Map<String, ElementChange> moved) {
        String id = conflict.element().id();
        boolean giveIn = theirs.stream().anyMatch(given -> isSame(given, conflict));
        ElementChange mine = changes.stream().filter(change -> change.id().equals(id)).findFirst().orElseThrow();
        if (giveIn) {
            return;
        }
        if (conflict instanceof Conflict.SameFeature same) {
            ElementChange soFar = moved.getOrDefault(id,
                    new ElementChange(newest.element(id), newest.element(id)));
            moved.put(id, new ElementChange(soFar.before(),
                    soFar.after().map(element -> element.with(same.feature(), same.mine()))));
        } else if (conflict instanceof Conflict.RemovedByOther) {
            moved.put(id, new ElementChange(Optional.empty(), mine.after()));
        } else {
            moved.put(id, new ElementChange(newest.element(id), Optional.empty()));
        }
    }

    private static boolean isSame(Conflict given, Conflict found) {
        return given.getClass() == found.getClass() && given.element().id().equals(found.element().id())
                && (!(given instanceof Conflict.SameFeature one)
                        || one.feature().equals(((Conflict.SameFeature) found).feature()));
    }

    @Override
    public ImportResult importFolder(Path folder, ChangeOrigin origin) throws FindingException {
        FolderRows rows = FolderRows.read(folder);
        StoredEditingSession session = session();
        new FolderImport(session.model()).apply(rows);
        List<ElementChange> changes = session.changes();
        CommitResult result = session.commit(origin);
        if (result instanceof CommitResult.Refused refused) {
            throw new FindingException(refused.findings().get(0));
        } else if (result instanceof CommitResult.Conflicted conflicted) {
            Element element = conflicted.conflicts().get(0).element();
            throw new FindingException(Messages.error("registry.commit.conflict").with("object", element.code()));
        }
        int added = (int) changes.stream().filter(change -> change.before().isEmpty()).count();
        return new ImportResult(snapshot.commit(), added, changes.size() - added, rows.count() - changes.size());
    }
}
