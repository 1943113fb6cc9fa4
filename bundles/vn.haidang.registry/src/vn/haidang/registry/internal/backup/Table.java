package vn.haidang.registry.internal.backup;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tables that are backed up, in the order in which they are restored; each is one entry of JSON objects, one a line, in
 * the order of its key. The references are mostly said by the documents too, but not those of a newer program.
 */
enum Table {

    COMMITS("commits.jsonl", "registry_commit", "number",
            List.of(Column.number("number"), Column.moment("at"), Column.text("author", 200),
                    Column.text("channel", 200), Column.text("reason", 2_000), Column.text("hash", 64))),

    HISTORY("history.jsonl", "registry_history", "sequence",
            List.of(Column.number("sequence"), Column.number("commit_number"), Column.text("object", 36),
                    Column.text("eclass", 64), Column.text("feature", 64), Column.optionalText("old_value", 1_000_000),
                    Column.optionalText("new_value", 1_000_000), Column.text("previous_hash", 64),
                    Column.text("hash", 64))),

    OBJECTS("objects.jsonl", "registry_object", "id",
            List.of(Column.text("id", 36), Column.text("eclass", 64), Column.text("code", 64),
                    Column.number("version"), Column.text("document", 1_000_000))),

    REFERENCES("references.jsonl", "registry_reference", "source, feature, position",
            List.of(Column.text("source", 36), Column.text("feature", 64), Column.number("position", Integer.MAX_VALUE),
                    Column.text("target", 36)));

    private final String entry;
    private final String table;
    private final String order;
    private final List<Column> columns;

    Table(String entry, String table, String order, List<Column> columns) {
        this.entry = entry;
        this.table = table;
        this.order = order;
        this.columns = columns;
    }

    /** The name of its entry in a backup. */
    String entry() {
        return entry;
    }

    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    String selectAll() {
        return "SELECT " + names() + " FROM " + table + " ORDER BY " + order;
    }

    String count() {
        return "SELECT COUNT(*) FROM " + table;
    }

    String insert() {
        return "INSERT INTO " + table + "(" + names() + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
