package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.storage.SqlTime;

/** The table {@code measurement_block}: one row a sealed hour of one series. */
final class BlockTable {

    private static final Logger LOG = System.getLogger(BlockTable.class.getName());

    private final Connection connection;

    BlockTable(Connection connection) {
        this.connection = connection;
    }

    Optional<TimedValues> find(SeriesKey key, Instant hour) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select samples from measurement_block where object = ? and metric = ? and hour = ?")) {
            select.setString(1, column(key));
            select.setString(2, key.metric().name());
            select.setObject(3, SqlTime.of(hour));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? readable(key, hour, rows.getBytes("samples")) : Optional.empty();
            }
        }
    }

    /** A block that nobody can read is as good as none: it must hide no other, nor keep its hour from being sealed. */
    private static Optional<TimedValues> readable(SeriesKey key, Instant hour, byte[] bytes) {
        try {
            return Optional.of(BlockCodec.decode(hour.toEpochMilli(), bytes));
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "the measurements of " + key + " in the hour of " + hour + " are lost", e);
            return Optional.empty();
        }
    }

    void put(SeriesKey key, Instant hour, TimedValues samples) throws SQLException {
        byte[] bytes = BlockCodec.encode(hour.toEpochMilli(), samples);
        if (update(key, hour, bytes) == 0) {
            insert(key, hour, bytes);
        }
    }

    private int update(SeriesKey key, Instant hour, byte[] bytes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update measurement_block set samples = ? where object = ? and metric = ? and hour = ?")) {
            update.setBytes(1, bytes);
            update.setString(2, column(key));
            update.setString(3, key.metric().name());
            update.setObject(4, SqlTime.of(hour));
            return update.executeUpdate();
        }
    }

    private void insert(SeriesKey key, Instant hour, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into measurement_block (object, metric, hour, samples) values (?, ?, ?, ?)")) {
            insert.setString(1, column(key));
            insert.setString(2, key.metric().name());
            insert.setObject(3, SqlTime.of(hour));
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }

    /** Shows the sealed hours of a series, from inclusive, to exclusive, in order. */
    void read(SeriesKey key, Instant from, Instant to, BlockReader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select hour, samples from measurement_block"
                + " where object = ? and metric = ? and hour >= ? and hour < ? order by hour")) {
            select.setString(1, column(key));
            select.setString(2, key.metric().name());
            select.setObject(3, SqlTime.of(from));
            select.setObject(4, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant hour = SqlTime.read(rows, "hour");
                    readable(key, hour, rows.getBytes("samples")).ifPresent(samples -> reader.block(hour, samples));
                }
            }
        }
    }

    /** Removes the hours of all series that began before the limit. */
    int removeBefore(Instant limit) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from measurement_block where hour < ?")) {
            delete.setObject(1, SqlTime.of(limit));
            return delete.executeUpdate();
        }
    }

    private static String column(SeriesKey key) {
        return key.instance().isEmpty() ? key.object() : key.object() + "/" + key.instance();
    }

    /** Is shown one sealed hour. */
    @FunctionalInterface
    interface BlockReader {
        void block(Instant hour, TimedValues samples);
    }
}
