package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/** The table {@code measurement_head}: one row a poll, of the hours that are not sealed yet. */
final class HeadTable {

    private static final int BATCH = 1_000;

    private final Connection connection;

    HeadTable(Connection connection) {
        this.connection = connection;
    }

    void insert(Instant at, byte[] samples) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into measurement_head (at, samples) values (?, ?)")) {
            insert.setObject(1, SqlTime.of(at));
            insert.setBytes(2, samples);
            insert.executeUpdate();
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

    /** Shows the polls of a period, from inclusive, to exclusive, in order of their time. */
    void read(Instant from, Instant to, RowReader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select sequence, at, samples"
                + " from measurement_head where at >= ? and at < ? order by at, sequence")) {
            select.setObject(1, SqlTime.of(from));
            select.setObject(2, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows.getLong("sequence"), SqlTime.read(rows, "at").toEpochMilli(),
                            rows.getBytes("samples"));
                }
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
            if (waiting > 0) {
                delete.executeBatch();
            }
        }
    }

    /** Is shown one poll. */
    @FunctionalInterface
    interface RowReader {
        void row(long sequence, long time, byte[] samples);
    }
}
