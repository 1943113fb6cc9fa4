package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.SqlTime;

/** The table {@code measurement_rollup}: one row a month of one series, with a point for each hour that has values. */
final class RollupTable {

    private static final Logger LOG = System.getLogger(RollupTable.class.getName());

    private final Connection connection;

    RollupTable(Connection connection) {
        this.connection = connection;
    }

    /** The points of a month by their hour; empty when there are none. */
    TreeMap<Instant, SeriesPoint> month(SeriesKey key, Instant month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select points from measurement_rollup where object = ? and metric = ? and month = ?")) {
            select.setString(1, column(key));
            select.setString(2, key.metric().name());
            select.setObject(3, SqlTime.of(month));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? readable(key, month, rows.getBytes("points")) : new TreeMap<>();
            }
        }
    }

    /** The points of a series from inclusive, to exclusive, by their hour. */
    TreeMap<Instant, SeriesPoint> read(SeriesKey key, Instant from, Instant to) throws SQLException {
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("select month, points from measurement_rollup"
                + " where object = ? and metric = ? and month >= ? and month < ? order by month")) {
            select.setString(1, column(key));
            select.setString(2, key.metric().name());
            select.setObject(3, SqlTime.of(Hours.month(from)));
            select.setObject(4, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant month = SqlTime.read(rows, "month");
                    points.putAll(readable(key, month, rows.getBytes("points")).subMap(from, true, to, false));
                }
            }
        }
        return points;
    }

    /** Points that nobody can read are as good as none. */
    private static TreeMap<Instant, SeriesPoint> readable(SeriesKey key, Instant month, byte[] bytes) {
        try {
            return RollupCodec.decode(month, bytes);
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "the points of " + key + " in the month of " + month + " are lost", e);
            return new TreeMap<>();
        }
    }

    void put(SeriesKey key, Instant month, TreeMap<Instant, SeriesPoint> points) throws SQLException {
        byte[] bytes = RollupCodec.encode(month, points);
        if (update(key, month, bytes) == 0) {
            insert(key, month, bytes);
        }
    }

    private static String column(SeriesKey key) {
        return key.instance().isEmpty() ? key.object() : key.object() + "/" + key.instance();
    }

    private int update(SeriesKey key, Instant month, byte[] bytes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update measurement_rollup set points = ? where object = ? and metric = ? and month = ?")) {
            update.setBytes(1, bytes);
            update.setString(2, column(key));
            update.setString(3, key.metric().name());
            update.setObject(4, SqlTime.of(month));
            return update.executeUpdate();
        }
    }

    private void insert(SeriesKey key, Instant month, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into measurement_rollup (object, metric, month, points) values (?, ?, ?, ?)")) {
            insert.setString(1, column(key));
            insert.setString(2, key.metric().name());
            insert.setObject(3, SqlTime.of(month));
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }
}
