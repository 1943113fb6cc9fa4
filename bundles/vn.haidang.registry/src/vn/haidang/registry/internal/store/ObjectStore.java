package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.haidang.registry.Registry.ChangeOrigin;
import vn.haidang.registry.internal.store.ObjectChange.FeatureChange;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryPackage;

/**
 * The registry's rows: one row an object, its attributes and contained values in a JSON document, its references in rows
 * of their own. Rows of classes, fields and references that only a newer program knows are left as they are.
 */
public final class ObjectStore {

    /** SQLSTATE of a value that must be unique and is there already. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final ObjectDocument documents = new ObjectDocument();
    private final History history = new History();

    /** Reads everything, as of the newest commit; in one transaction. */
    public EditingSession load(Connection connection) throws SQLException {
        EditingSession session = new EditingSession(history.head(connection).commit(), documents);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement
                    .executeQuery("SELECT id, eclass, version, document FROM registry_object ORDER BY id")) {
                while (rows.next()) {
                    readObject(session, rows);
                }
            }
            try (ResultSet rows = statement
                    .executeQuery("SELECT source, feature, target FROM registry_reference ORDER BY source, feature")) {
                while (rows.next()) {
                    readReference(session, rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
        }
        session.remember();
        return session;
    }

    private void readObject(EditingSession session, ResultSet row) throws SQLException {
        if (RegistryPackage.eINSTANCE.getEClassifier(row.getString(2)) instanceof EClass type && !type.isAbstract()
                && RegistryPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
            NamedElement element = (NamedElement) EcoreUtil.create(type);
            element.setId(row.getString(1));
            documents.read(element, row.getString(4));
            session.read(element, row.getLong(3));
        }
    }

    private static void readReference(EditingSession session, String sourceId, String name, String targetId) {
        Optional<NamedElement> source = session.byId(sourceId);
        Optional<NamedElement> target = session.byId(targetId);
        if (source.isPresent() && target.isPresent()) {
            EStructuralFeature feature = source.get().eClass().getEStructuralFeature(name);
            if (feature != null && ObjectDocument.isReference(feature)) {
                source.get().eSet(feature, target.get());
            }
        }
    }

    /**
     * Writes what a session changed as one commit with its history; in one transaction.
     *
     * @return the number of the commit, or of the newest one when nothing has changed
     * @throws ConcurrentChangeException when a row has another version than was read; the transaction must be rolled back
     */
    public long commit(Connection connection, EditingSession session, ChangeOrigin origin, Instant now)
            throws SQLException {
        History.Head head = history.head(connection);
        List<ObjectChange> changes = session.changes();
        if (changes.isEmpty()) {
            return head.commit();
        }
        long number = head.commit() + 1;
        List<HistoryEntry> entries = new ArrayList<>();
        for (ObjectChange change : changes) {
            for (FeatureChange feature : change.features()) {
                entries.add(new HistoryEntry(number, change.element().getId(), change.element().eClass().getName(),
                        feature.feature().getName(), feature.before(), feature.after()));
            }
        }
        CommitEntry commit = new CommitEntry(number, now.truncatedTo(ChronoUnit.MICROS), origin.author(),
                origin.reason());
        try {
            history.append(connection, head, commit, entries);
            insert(connection, changes);
            update(connection, changes);
            refer(connection, changes);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                // Somebody else has just written the commit of this number, or the object of this id.
                throw new ConcurrentChangeException(changes.get(0).element().getCode(), e);
            }
            throw e;
        }
        return number;
    }

    private void insert(Connection connection, List<ObjectChange> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO registry_object(id, eclass, container, version, document) VALUES (?, ?, NULL, 1, ?)")) {
            for (ObjectChange change : changes) {
                if (change.isNew()) {
                    insert.setString(1, change.element().getId());
                    insert.setString(2, change.element().eClass().getName());
                    insert.setString(3, documents.write(change.element()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void update(Connection connection, List<ObjectChange> changes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE registry_object SET version = version + 1, document = ? WHERE id = ? AND version = ?")) {
            for (ObjectChange change : changes) {
                if (!change.isNew()) {
                    update.setString(1, documents.write(change.element()));
                    update.setString(2, change.element().getId());
                    update.setLong(3, change.version());
                    if (update.executeUpdate() != 1) {
                        throw new ConcurrentChangeException(change.element().getCode());
                    }
                }
            }
        }
    }

    /** Only the rows of features that have changed are touched: others may be a newer program's. */
    private static void refer(Connection connection, List<ObjectChange> changes) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM registry_reference WHERE source = ? AND feature = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO registry_reference(source, feature, target) VALUES (?, ?, ?)")) {
            for (ObjectChange change : changes) {
                for (FeatureChange changed : change.features()) {
                    EStructuralFeature feature = changed.feature();
                    if (ObjectDocument.isReference(feature)) {
                        delete.setString(1, change.element().getId());
                        delete.setString(2, feature.getName());
                        delete.addBatch();
                        if (change.element().eGet(feature) instanceof NamedElement target) {
                            insert.setString(1, change.element().getId());
                            insert.setString(2, feature.getName());
                            insert.setString(3, target.getId());
                            insert.addBatch();
                        }
                    }
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }
}
