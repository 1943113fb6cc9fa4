package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/** The table {@code measurement_head}: one row a poll, of the hours that are not sealed yet. */
final class HeadTable {

    /** The source of a poll that is of several objects. */
    static final int MIXED = 0;

    private static final int BATCH = 1_000;

    private final Connection connection;

    HeadTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * A poll to be written.
     *
     * @param source the first shard of its one object, or {@link #MIXED}
     */
    record Row(int source, Instant at, byte[] samples) {}

    void insert(List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into measurement_head (source, at, samples) values (?, ?, ?)")) {
            int waiting = 0;
            for (Row row : rows) {
                insert.setInt(1, row.source());
                insert.setObject(2, SqlTime.of(row.at()));
                insert.setBytes(3, row.samples());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** The time of the oldest poll before a limit. */
    Optional<Instant> oldestBefore(Instant limit) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select min(at) as oldest from measurement_head where at < ?")) {
            select.setObject(1, SqlTime.of(limit));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? SqlTime.readOptional(rows, "oldest") : Optional.empty();
            }
        }
    }

    /** The sources that have polls in a period. */
    List<Integer> sources(Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct source from measurement_head where at >= ? and at < ? order by source")) {
            select.setObject(1, SqlTime.of(from));
            select.setObject(2, SqlTime.of(to));
            List<Integer> sources = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sources.add(rows.getInt(1));
                }
            }
            return sources;
        }
    }

    /** Shows the polls of a source in a period, from inclusive, to exclusive, in order of their time. */
    void read(int source, Instant from, Instant to, RowReader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select sequence, at, samples"
                + " from measurement_head where source = ? and at >= ? and at < ? order by at, sequence")) {
            select.setInt(1, source);
            select.setObject(2, SqlTime.of(from));
            select.setObject(3, SqlTime.of(to));
            show(select, reader);
        }
    }

    /** Shows the polls of all sources in a period. */
    void read(Instant from, Instant to, RowReader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select sequence, at, samples"
                + " from measurement_head where at >= ? and at < ? order by at, sequence")) {
            select.setObject(1, SqlTime.of(from));
            select.setObject(2, SqlTime.of(to));
            show(select, reader);
        }
    }

    private static void show(PreparedStatement select, RowReader reader) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.row(rows.getLong("sequence"), SqlTime.read(rows, "at").toEpochMilli(),
                        rows.getBytes("samples"));
            }
        }
    }

    /** Removes exactly these polls: another one of the same hour may have come since they were read. */
    void remove(Iterable<Long> sequences) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from measurement_head where sequence = ?")) {
            int waiting = 0;
            for (long sequence : sequences) {
                delete.setLong(1, sequence);
                delete.addBatch();
                if (++waiting == BATCH) {
                    delete.executeBatch();
                    waiting = 0;
                }
            }
            delete.executeBatch();
        }
    }

    /** Is shown one poll. */
    @FunctionalInterface
    interface RowReader {
        void row(long sequence, long time, byte[] samples);
    }
}
