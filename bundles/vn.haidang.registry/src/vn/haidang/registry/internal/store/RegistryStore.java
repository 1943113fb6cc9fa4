package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CodeFamily;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.internal.Messages;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/** The registry's rows and their history: what is read, what is committed, what was. */
public final class RegistryStore {

    private final Database database;
    private final RegistrySchema schema;
    private final ObjectRows rows;
    private final ElementJson json;
    private final History history = new History();

    public RegistryStore(Database database, RegistrySchema schema) {
        this.database = database;
        this.schema = schema;
        this.json = new ElementJson(schema);
        this.rows = new ObjectRows(json);
    }

    /** Everything, as of the newest commit. */
    public RegistrySnapshot load() {
        return database.read(connection -> RegistrySnapshot.of(history.head(connection).commit(), schema,
                rows.all(connection)));
    }

    /** A snapshot brought to the newest commit, and what is different in it. */
    public Renewal renew(RegistrySnapshot snapshot) {
        return database.read(connection -> renew(connection, snapshot));
    }

    private Renewal renew(Connection connection, RegistrySnapshot snapshot) throws SQLException {
        long newest = history.head(connection).commit();
        if (newest == snapshot.commit()) {
            return new Renewal(snapshot, Set.of());
        }
        Set<String> touched = new LinkedHashSet<>();
        history.after(connection, snapshot.commit(), row -> touched.add(row.object()));
        Map<String, Element> now = rows.some(connection, touched);
        Set<String> gone = new HashSet<>(touched);
        gone.removeAll(now.keySet());
        return new Renewal(snapshot.after(newest, now.values(), gone), touched);
    }

    /**
     * A newer snapshot.
     *
     * @param ids of the elements that were added, changed or removed on the way
     */
    public record Renewal(RegistrySnapshot snapshot, Set<String> ids) {}

    /** How a commit ended. */
    public sealed interface Outcome {

        /** @param merged the ids of elements that others had changed too */
        record Written(Renewal renewal, List<String> merged) implements Outcome {}

        /** Nothing is written. */
        record Conflicted(List<Conflict> conflicts) implements Outcome {}

        /** Nothing is written. */
        record Refused(Finding finding) implements Outcome {}
    }

    /**
     * Writes changes as one commit with its history.
     *
     * @param known the newest snapshot this program has, which is renewed
     * @param base the snapshot that the changes were made on
     */
    public Outcome commit(RegistrySnapshot known, RegistrySnapshot base, List<ElementChange> changes,
            ChangeOrigin origin, Instant now) {
        try {
            return database.write(connection -> {
                History.Head head = history.lockHead(connection);
                if (head.commit() == base.commit()) {
                    return write(connection, head, known, changes, List.of(), origin, now);
                }
                Merge merge = merge(connection, changes);
                if (!merge.conflicts().isEmpty()) {
                    return new Outcome.Conflicted(merge.conflicts());
                }
                requireTargets(connection, merge.changes());
                requireFreeCodes(connection, merge.changes());
                return write(connection, head, known, merge.changes(), merge.merged(), origin, now);
            });
        } catch (Refusal e) {
            return new Outcome.Refused(e.finding());
        }
    }

    /** Others' commits and a session's changes brought together; nothing is written. */
    public Merge merge(List<ElementChange> changes) {
        return database.read(connection -> merge(connection, changes));
    }

    private Merge merge(Connection connection, List<ElementChange> changes) throws SQLException {
        Map<String, Element> now = rows.some(connection, changes.stream().map(ElementChange::id).toList());
        return new Merge(now, id -> {
            try {
                return history.lastOf(connection, id);
            } catch (SQLException e) {
                throw new StorageException("the history of " + id + " cannot be read", e);
            }
        }).of(changes);
    }

    private Outcome write(Connection connection, History.Head head, RegistrySnapshot known,
            List<ElementChange> changes, List<String> merged, ChangeOrigin origin, Instant now) throws SQLException {
        if (changes.isEmpty()) {
            return new Outcome.Written(renew(connection, known), merged);
        }
        CommitInfo commit = new CommitInfo(head.commit() + 1, now.truncatedTo(ChronoUnit.MICROS), origin);
        List<Element> added = new ArrayList<>();
        List<Element> changed = new ArrayList<>();
        List<Element> removed = new ArrayList<>();
        for (ElementChange change : changes) {
            if (change.after().isEmpty()) {
                removed.add(change.before().orElseThrow());
            } else {
                long version = change.before().map(Element::version).orElse(0L) + 1;
                Element next = new Element(change.id(), version, change.after().get().values());
                (change.before().isEmpty() ? added : changed).add(next);
            }
        }
        history.append(connection, head, commit, historyOf(commit.number(), changes));
        rows.insert(connection, added);
        List<Element> stale = rows.update(connection, changed);
        if (!stale.isEmpty()) {
            // The head's lock keeps every writer of ours out; somebody writes past the program.
            throw new StorageException("the row of " + stale.get(0) + " was changed without a commit", null);
        }
        rows.refer(connection, references(changes));
        rows.delete(connection, removed).ifPresent(referring -> {
            throw new Refusal(stillReferred(referring, removed));
        });
        return new Outcome.Written(renewed(connection, commit.number(), known, added, changed, removed), merged);
    }

    private Renewal renewed(Connection connection, long number, RegistrySnapshot known, List<Element> added,
            List<Element> changed, List<Element> removed) throws SQLException {
        if (known.commit() != number - 1) {
            return renew(connection, known);
        }
        List<Element> written = new ArrayList<>(added);
        written.addAll(changed);
        Set<String> gone = new HashSet<>();
        removed.forEach(element -> gone.add(element.id()));
        Set<String> ids = new LinkedHashSet<>(gone);
        written.forEach(element -> ids.add(element.id()));
        return new Renewal(known.after(number, written, gone), ids);
    }

    private Finding stillReferred(ObjectRows.Referring referring, List<Element> removed) {
        String code = removed.stream().filter(element -> element.id().equals(referring.target())).map(Element::code)
                .findFirst().orElse(referring.target());
        return Messages.error("registry.commit.stillReferred").with("object", code).with("source", referring.source());
    }

    private List<HistoryRow> historyOf(long number, List<ElementChange> changes) {
        List<HistoryRow> entries = new ArrayList<>();
        for (ElementChange change : changes) {
            String type = change.any().type().name();
            if (change.kind() == ElementHistory.Kind.CHANGED) {
                for (FeatureChange one : change.features()) {
                    Feature feature = change.any().type().feature(one.feature()).orElseThrow();
                    entries.add(new HistoryRow(number, change.id(), type, one.feature(),
                            json.values(feature, one.before()), json.values(feature, one.after())));
                }
            } else {
                entries.add(new HistoryRow(number, change.id(), type, HistoryRow.WHOLE,
                        change.before().map(Element::values).map(json::document),
                        change.after().map(Element::values).map(json::document)));
            }
        }
        return entries;
    }

    private static List<ObjectRows.FeatureOf> references(List<ElementChange> changes) {
        List<ObjectRows.FeatureOf> references = new ArrayList<>();
        for (ElementChange change : changes) {
            if (change.after().isPresent()) {
                for (FeatureChange one : change.features()) {
                    if (change.any().type().feature(one.feature()).orElseThrow().isReference()) {
                        references.add(new ObjectRows.FeatureOf(change.id(), one.feature(), change.before().isEmpty(),
                                one.after()));
                    }
                }
            }
        }
        return references;
    }

    private void requireTargets(Connection connection, List<ElementChange> changes) throws SQLException {
        Map<String, Element> changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.id(), change.any()));
        Map<String, Element> sources = new HashMap<>();
        for (ObjectRows.FeatureOf one : references(changes)) {
            for (Value target : one.targets()) {
                sources.put(((Value.Reference) target).id(), changed.get(one.source()));
            }
        }
        changes.stream().filter(change -> change.before().isEmpty()).forEach(change -> sources.remove(change.id()));
        Set<String> missing = new HashSet<>(sources.keySet());
        missing.removeAll(rows.present(connection, sources.keySet()));
        if (!missing.isEmpty()) {
            throw new Refusal(Messages.error("registry.commit.targetGone").with("object",
                    sources.get(missing.iterator().next()).code()));
        }
    }

    private void requireFreeCodes(Connection connection, List<ElementChange> changes) throws SQLException {
        for (ElementChange change : changes) {
            boolean named = change.after().isPresent()
                    && !change.before().map(Element::code).equals(change.after().map(Element::code));
            if (named) {
                Element element = change.after().get();
                Optional<String> other = rows.withCode(connection,
                        schema.kindsOf(CodeFamily.headOf(element.type())).stream().map(ElementType::name).toList(),
                        element.code());
                if (other.filter(id -> !id.equals(element.id())).isPresent()) {
                    throw new Refusal(Messages.error("registry.check.codeTaken").with("object", element.code()));
                }
            }
        }
    }

    /** The registry as it was right after a commit: told from its beginning, or undone from the snapshot as it is now. */
    public RegistrySnapshot asOf(RegistrySnapshot now, long commit) {
        if (commit == now.commit()) {
            return now;
        }
        return database.read(connection -> history.isNearBeginning(connection, commit)
                ? replayed(connection, commit)
                : undone(connection, now, commit));
    }

    private RegistrySnapshot replayed(Connection connection, long commit) throws SQLException {
        Replay replay = new Replay(schema, json);
        history.upTo(connection, commit, row -> {
            if (!replay.apply(row)) {
                throw new StorageException("the history does not continue at commit " + row.commit(), null);
            }
        });
        List<Element> elements = new ArrayList<>(replay.state().size());
        replay.state().forEach((id, values) -> elements.add(new Element(id, 0, values)));
        return RegistrySnapshot.of(commit, schema, elements);
    }

    private RegistrySnapshot undone(Connection connection, RegistrySnapshot now, long commit) throws SQLException {
        Past past = new Past(schema, json);
        history.after(connection, commit, row -> {
            if (row.commit() <= now.commit()) {
                past.add(row);
            }
        });
        return past.before(now, commit);
    }

    /** The number of the last commit not later than a moment. */
    public long lastBefore(Instant moment) {
        return database.read(connection -> history.lastBefore(connection, moment));
    }

    /** The commits after one and up to another. */
    public List<CommitInfo> commits(long after, long upTo) {
        return database.read(connection -> history.commits(connection, after, upTo));
    }

    /** What happened to an element, oldest first. */
    public List<ElementHistory> historyOf(String id) {
        return database.read(connection -> {
            HistoryReader reader = new HistoryReader(schema, json);
            history.of(connection, id, reader::add);
            return reader.histories(numbers -> history.commits(connection, numbers.first() - 1, numbers.last()));
        });
    }

    /** What one commit did. */
    public List<ElementHistory> changesOf(long commit) {
        return database.read(connection -> {
            HistoryReader reader = new HistoryReader(schema, json);
            history.of(connection, commit, reader::add);
            return reader.histories(numbers -> history.commits(connection, numbers.first() - 1, numbers.last()));
        });
    }

    /** Goes through the whole chain and compares the rows with it. */
    public Optional<Finding> verify(Progress progress) {
        return database.read(connection -> {
            try (DatabaseChronicle chronicle = new DatabaseChronicle(connection, schema)) {
                return new HistoryProof(schema, chronicle, progress).check();
            }
        });
    }
}
