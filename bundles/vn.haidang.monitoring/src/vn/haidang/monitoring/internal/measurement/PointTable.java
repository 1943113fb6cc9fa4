package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.SqlTime;

/** The table {@code measurement_points}: roll-ups, one row a stretch of one series at one width. */
final class PointTable {

    private static final Logger LOG = System.getLogger(PointTable.class.getName());

    private final Connection connection;

    PointTable(Connection connection) {
        this.connection = connection;
    }

    /** All points of the row that a time is in, by their time; empty when there are none. */
    TreeMap<Instant, SeriesPoint> row(int series, Width width, Instant time) throws SQLException {
        Instant row = width.row(time);
        try (PreparedStatement select = connection.prepareStatement(
                "select points from measurement_points where series = ? and width = ? and begin_at = ?")) {
            select.setInt(1, series);
            select.setInt(2, width.minutes());
            select.setObject(3, SqlTime.of(row));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? readable(series, width, row, rows.getBytes("points")) : new TreeMap<>();
            }
        }
    }

    /** The points of a series from inclusive, to exclusive, by their time. */
    TreeMap<Instant, SeriesPoint> read(int series, Width width, Instant from, Instant to) throws SQLException {
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        if (!from.isBefore(to)) {
            return points;
        }
        try (PreparedStatement select = connection.prepareStatement("select begin_at, points from measurement_points"
                + " where series = ? and width = ? and begin_at >= ? and begin_at < ? order by begin_at")) {
            select.setInt(1, series);
            select.setInt(2, width.minutes());
            select.setObject(3, SqlTime.of(width.row(from)));
            select.setObject(4, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant row = SqlTime.read(rows, "begin_at");
                    points.putAll(
                            readable(series, width, row, rows.getBytes("points")).subMap(from, true, to, false));
                }
            }
        }
        return points;
    }

    /** Points that nobody can read are as good as none. */
    private static TreeMap<Instant, SeriesPoint> readable(int series, Width width, Instant row, byte[] bytes) {
        try {
            return PointCodec.decode(row, width, bytes);
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "the points of series " + series + " from " + row + " on are lost", e);
            return new TreeMap<>();
        }
    }

    /** @param points all points of the row */
    void put(int series, Width width, Instant row, TreeMap<Instant, SeriesPoint> points) throws SQLException {
        byte[] bytes = PointCodec.encode(row, width, points);
        if (update(series, width, row, bytes) == 0) {
            insert(series, width, row, bytes);
        }
    }

    private int update(int series, Width width, Instant row, byte[] bytes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update measurement_points set points = ? where series = ? and width = ? and begin_at = ?")) {
            update.setBytes(1, bytes);
            update.setInt(2, series);
            update.setInt(3, width.minutes());
            update.setObject(4, SqlTime.of(row));
            return update.executeUpdate();
        }
    }

    private void insert(int series, Width width, Instant row, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into measurement_points (series, width, begin_at, points) values (?, ?, ?, ?)")) {
            insert.setInt(1, series);
            insert.setInt(2, width.minutes());
            insert.setObject(3, SqlTime.of(row));
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }

    /** Removes the rows of all series at one width that began before the limit. */
    void removeBefore(Width width, Instant limit) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from measurement_points where width = ? and begin_at < ?")) {
            delete.setInt(1, width.minutes());
            delete.setObject(2, SqlTime.of(limit));
            delete.executeUpdate();
        }
    }
}
