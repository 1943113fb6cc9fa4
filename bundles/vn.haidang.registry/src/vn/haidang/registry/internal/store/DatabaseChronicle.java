package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import vn.haidang.registry.RegistrySchema;
import vn.haidang.storage.StorageException;

/** What the rows of the database say, in the transaction of its connection. */
public final class DatabaseChronicle implements Chronicle, AutoCloseable {

    private final ObjectRows rows;
    private final History.Head head;
    private final Cursor commits;
    private final Cursor history;
    private final Cursor elements;
    private final Cursor references;

    public DatabaseChronicle(Connection connection, RegistrySchema schema) throws SQLException {
        this.rows = new ObjectRows(new ElementJson(schema));
        this.head = new History().head(connection);
        this.commits = new Cursor(connection, History.ALL_COMMITS);
        this.history = new Cursor(connection, History.ALL_ROWS);
        this.elements = new Cursor(connection, ObjectRows.ALL_BY_ID);
        this.references = new Cursor(connection, ObjectRows.ALL_REFERENCES);
    }

    @Override
    public History.Head head() {
        return head;
    }

    @Override
    public Optional<ChainedCommit> nextCommit() {
        return commits.next(row -> new ChainedCommit(History.commit(row), row.getString(6)));
    }

    @Override
    public Optional<ChainedRow> nextRow() {
        return history.next(row -> new ChainedRow(History.row(row), row.getString(7), row.getString(8)));
    }

    @Override
    public Optional<ElementRow> nextElement() {
        return elements.next(row -> new ElementRow(row.getString(1), row.getString(5), rows.element(row)));
    }

    @Override
    public Optional<ReferenceRow> nextReference() {
        return references.next(
                row -> new ReferenceRow(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)));
    }

    @Override
    public void close() throws SQLException {
        try (commits; history; elements; references) {
            // Each is closed, whatever the others do.
        }
    }

    /** Reads the row a result stands on. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The rows of a query, which is run when the first is asked for: a database may keep a whole result in memory. */
    private static final class Cursor implements AutoCloseable {

        private static final int ROWS_A_FETCH = 1_000;

        private final Connection connection;
        private final String sql;
        private Optional<ResultSet> rows = Optional.empty();

        Cursor(Connection connection, String sql) {
            this.connection = connection;
            this.sql = sql;
        }

        <T> Optional<T> next(Reading<T> reading) {
            try {
                if (rows.isEmpty()) {
                    rows = Optional.of(run());
                }
                return rows.get().next() ? Optional.of(reading.of(rows.get())) : Optional.empty();
            } catch (SQLException e) {
                throw new StorageException("the registry's rows cannot be read", e);
            }
        }

        private ResultSet run() throws SQLException {
            Statement statement = connection.createStatement();
            statement.closeOnCompletion();
            statement.setFetchSize(ROWS_A_FETCH);
            return statement.executeQuery(sql);
        }

        @Override
        public void close() throws SQLException {
            if (rows.isPresent()) {
                rows.get().close();
            }
        }
    }
}
