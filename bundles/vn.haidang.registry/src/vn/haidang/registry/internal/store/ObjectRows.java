package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * The rows of the elements: one each with its document, and one a reference. Rows of types and references that only a
 * newer program knows are left as they are.
 */
final class ObjectRows {

    private static final int IDS_A_QUERY = 500;

    private final RegistrySchema schema;
    private final ElementJson json;

    ObjectRows(RegistrySchema schema, ElementJson json) {
        this.schema = schema;
        this.json = json;
    }

    /** All elements. */
    List<Element> all(Connection connection) throws SQLException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("SELECT id, eclass, version, document FROM registry_object")) {
                readObjects(rows, readings);
            }
            try (ResultSet rows = statement.executeQuery("SELECT source, feature, target FROM registry_reference"
                    + " ORDER BY source, feature, position")) {
                readReferences(rows, readings);
            }
        }
        return elements(readings);
    }

    /** The elements with these ids that are there. */
    Map<String, Element> some(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Element> found = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS_A_QUERY) {
            List<String> part = all.subList(from, Math.min(from + IDS_A_QUERY, all.size()));
            Map<String, Reading> readings = new LinkedHashMap<>();
            query(connection, "SELECT id, eclass, version, document FROM registry_object WHERE id IN (%s)", part,
                    rows -> readObjects(rows, readings));
            query(connection, "SELECT source, feature, target FROM registry_reference WHERE source IN (%s)"
                    + " ORDER BY source, feature, position", part, rows -> readReferences(rows, readings));
            elements(readings).forEach(element -> found.put(element.id(), element));
        }
        return found;
    }

    /** Those of the ids that have rows, of whatever type. */
    Set<String> present(Connection connection, Collection<String> ids) throws SQLException {
        Set<String> found = new java.util.HashSet<>();
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
        String marks = String.join(", ", java.util.Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(sql.formatted(marks))) {
            for (int i = 0; i < ids.size(); i++) {
                select.setString(i + 1, ids.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                reader.read(rows);
            }
        }
    }

    private void readObjects(ResultSet rows, Map<String, Reading> readings) throws SQLException {
        while (rows.next()) {
            Optional<ElementType> type = schema.type(rows.getString(2))
                    .filter(known -> !known.isAbstract() && known.isKindOf(RegistrySchema.ELEMENT));
            if (type.isPresent()) {
                Values.Builder values = Values.builder(type.get());
                json.read(rows.getString(4), values, type.get());
                readings.put(rows.getString(1), new Reading(type.get(), rows.getLong(3), values, new TreeMap<>()));
            }
        }
    }

    private static void readReferences(ResultSet rows, Map<String, Reading> readings) throws SQLException {
        while (rows.next()) {
            Reading reading = readings.get(rows.getString(1));
            String feature = rows.getString(2);
            if (reading != null && reading.type().feature(feature).filter(Feature::isReference).isPresent()) {
                reading.references().computeIfAbsent(feature, name -> new ArrayList<>(1))
                        .add(new Value.Reference(rows.getString(3)));
            }
        }
    }

    private static List<Element> elements(Map<String, Reading> readings) {
        List<Element> elements = new ArrayList<>(readings.size());
        readings.forEach((id, reading) -> {
            reading.references().forEach((feature, targets) -> reading.values().put(feature,
                    reading.type().feature(feature).orElseThrow().many() ? targets : targets.subList(0, 1)));
            elements.add(new Element(id, reading.version(), reading.values().build()));
        });
        return elements;
    }

    /** An element whose rows are being read. */
    private record Reading(ElementType type, long version, Values.Builder values,
            Map<String, List<Value>> references) {}

    void insert(Connection connection, List<Element> elements) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO registry_object(id, eclass, code, version, document) VALUES (?, ?, ?, ?, ?)")) {
            for (Element element : elements) {
                insert.setString(1, element.id());
                insert.setString(2, element.type().name());
                insert.setString(3, element.code());
                insert.setLong(4, element.version());
                insert.setString(5, json.row(element.values()));
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
                update.setString(4, json.row(element.values()));
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
            for (FeatureOf one : features) {
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
        Set<String> ids = new java.util.HashSet<>();
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
        String marks = String.join(", ", java.util.Collections.nCopies(types.size(), "?"));
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
