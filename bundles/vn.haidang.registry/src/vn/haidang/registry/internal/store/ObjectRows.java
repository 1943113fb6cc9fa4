package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.storage.StorageException;

/**
 * The rows of the elements: one each with its document, which says everything, and one a reference once more, by which the
 * database keeps what is referred to and reports can join. Rows of types and references that only a newer program knows
 * are left as they are.
 */
final class ObjectRows {

    /** Both tables by the element, for {@link DatabaseChronicle}. */
    static final String ALL_BY_ID = "SELECT id, eclass, version, document, code FROM registry_object ORDER BY id";
    static final String ALL_REFERENCES = "SELECT source, feature, position, target FROM registry_reference"
            + " ORDER BY source, feature, position";

    private static final int IDS_A_QUERY = 500;
    private static final int PAGE = 2_000;

    private final ElementJson json;

    ObjectRows(ElementJson json) {
        this.json = json;
    }

    /**
     * All elements; read in pages, because H2 writes the answer of a query that is longer onto the disk first. While the
     * next page is read the common pool turns the documents into elements.
     */
    List<Element> all(Connection connection) throws SQLException {
        List<CompletableFuture<List<Element>>> pages = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, eclass, version, document FROM registry_object WHERE id > ? ORDER BY id LIMIT " + PAGE)) {
            String last = "";
            for (int read = PAGE; read == PAGE;) {
                select.setString(1, last);
                List<Row> page = page(select);
                read = page.size();
                last = page.isEmpty() ? last : page.get(read - 1).id();
                pages.add(CompletableFuture.supplyAsync(() -> elements(page)));
            }
        }
        List<Element> all = new ArrayList<>();
        try {
            pages.forEach(page -> all.addAll(page.join()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof StorageException broken ? broken : e;
        }
        return all;
    }

    private record Row(String id, String type, long version, String document) {}

    private static List<Row> page(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows(rows);
        }
    }

    private static List<Row> rows(ResultSet rows) throws SQLException {
        List<Row> read = new ArrayList<>();
        while (rows.next()) {
            read.add(new Row(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
        }
        return read;
    }

    private List<Element> elements(List<Row> rows) {
        List<Element> elements = new ArrayList<>(rows.size());
        for (Row row : rows) {
            json.element(row.id(), row.type(), row.version(), row.document()).ifPresent(elements::add);
        }
        return elements;
    }

    /** The elements with these ids that are there. */
    Map<String, Element> some(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Element> found = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS_A_QUERY) {
            query(connection, "SELECT id, eclass, version, document FROM registry_object WHERE id IN (%s)",
                    all.subList(from, Math.min(from + IDS_A_QUERY, all.size())),
                    rows -> elements(rows(rows)).forEach(element -> found.put(element.id(), element)));
        }
        return found;
    }

    /** Those of the ids that have rows, of whatever type. */
    Set<String> present(Connection connection, Collection<String> ids) throws SQLException {
        Set<String> found = new HashSet<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS_A_QUERY) {
            query(connection, "SELECT id FROM registry_object WHERE id IN (%s)",
                    all.subList(from, Math.min(from + IDS_A_QUERY, all.size())), rows -> {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    });
        }
        return found;
    }

    /** Reads the rows of a query. */
    @FunctionalInterface
    interface Rows {
        void read(ResultSet rows) throws SQLException;
    }

    private static void query(Connection connection, String sql, List<String> ids, Rows reader) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(sql.formatted(marks))) {
            for (int i = 0; i < ids.size(); i++) {
                select.setString(i + 1, ids.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                reader.read(rows);
            }
        }
    }

    /** The element of the row that begins with id, eclass, version, document; empty when its type is not known. */
    Optional<Element> element(ResultSet row) throws SQLException {
        return json.element(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
    }

    /** In the order of their ids, as everything here is written: the pages of an index are then written once each. */
    void insert(Connection connection, List<Element> elements) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO registry_object(id, eclass, code, version, document) VALUES (?, ?, ?, ?, ?)")) {
            for (Element element : elements.stream().sorted(Comparator.comparing(Element::id)).toList()) {
                insert.setString(1, element.id());
                insert.setString(2, element.type().name());
                insert.setString(3, element.code());
                insert.setLong(4, element.version());
                insert.setString(5, json.document(element.values()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Writes elements over the version before theirs.
     *
     * @return those whose rows have another version or are gone
     */
    List<Element> update(Connection connection, List<Element> elements) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE registry_object SET eclass = ?, code = ?,"
                + " version = ?, document = ? WHERE id = ? AND version = ?")) {
            for (Element element : elements) {
                update.setString(1, element.type().name());
                update.setString(2, element.code());
                update.setLong(3, element.version());
                update.setString(4, json.document(element.values()));
                update.setString(5, element.id());
                update.setLong(6, element.version() - 1);
                update.addBatch();
            }
            int[] counts = update.executeBatch();
            List<Element> stale = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    stale.add(elements.get(i));
                }
            }
            return stale;
        }
    }

    /** Replaces the references of some features: others may be a newer program's. */
    void refer(Connection connection, List<FeatureOf> features) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM registry_reference WHERE source = ? AND feature = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO registry_reference(source, feature, position, target) VALUES (?, ?, ?, ?)")) {
            for (FeatureOf one : features.stream().sorted(Comparator.comparing(FeatureOf::source)).toList()) {
                if (!one.isNew()) {
                    delete.setString(1, one.source());
                    delete.setString(2, one.feature());
                    delete.addBatch();
                }
                int position = 0;
                for (Value value : one.targets()) {
                    insert.setString(1, one.source());
                    insert.setString(2, one.feature());
                    insert.setInt(3, position++);
                    insert.setString(4, ((Value.Reference) value).id());
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    /**
     * The references of one feature of one element.
     *
     * @param isNew whether the element has no references yet
     */
    record FeatureOf(String source, String feature, boolean isNew, List<Value> targets) {}

    /** An element that still refers to one of those that are to go. */
    record Referring(String source, String feature, String target) {}

    /** Removes elements with their own references; stops before that at what others refer to. */
    Optional<Referring> delete(Connection connection, List<Element> elements) throws SQLException {
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.id()));
        Optional<Referring> referring = referringTo(connection, ids);
        if (referring.isEmpty()) {
            for (String sql : List.of("DELETE FROM registry_reference WHERE source = ?",
                    "DELETE FROM registry_object WHERE id = ?")) {
                try (PreparedStatement delete = connection.prepareStatement(sql)) {
                    for (String id : ids) {
                        delete.setString(1, id);
                        delete.addBatch();
                    }
                    delete.executeBatch();
                }
            }
        }
        return referring;
    }

    private static Optional<Referring> referringTo(Connection connection, Set<String> ids) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT source, feature FROM registry_reference WHERE target = ?")) {
            for (String id : ids) {
                select.setString(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        if (!ids.contains(rows.getString(1))) {
                            return Optional.of(new Referring(rows.getString(1), rows.getString(2), id));
                        }
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** An element of one of these types with this code, if there is one. */
    Optional<String> withCode(Connection connection, List<String> types, String code) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(types.size(), "?"));
        try (PreparedStatement select = connection
                .prepareStatement("SELECT id FROM registry_object WHERE code = ? AND eclass IN (" + marks + ")")) {
            select.setString(1, code);
            for (int i = 0; i < types.size(); i++) {
                select.setString(i + 2, types.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
