package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.storage.SqlTime;

/** The table {@code measurement_due}: the days whose roll-ups do not hold all that is sealed. */
final class DueTable {

    private final Connection connection;

    DueTable(Connection connection) {
        this.connection = connection;
    }

    /** A day of a shard. */
    record Due(int shard, Instant day) {}

    /** Adds a day, if it is not there; for who holds the {@link SealingLock}. */
    void add(int shard, Instant day) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into measurement_due (shard, begin_at)"
                + " select id, ? from measurement_shard where id = ? and not exists"
                + " (select 1 from measurement_due where shard = ? and begin_at = ?)")) {
            insert.setObject(1, SqlTime.of(day));
            insert.setInt(2, shard);
            insert.setInt(3, shard);
            insert.setObject(4, SqlTime.of(day));
            insert.executeUpdate();
        }
    }

    /** Some of the days that ended by the limit. */
    List<Due> endedBy(Instant limit, int most) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement(
                        "select shard, begin_at from measurement_due where begin_at <= ? order by begin_at, shard")) {
            select.setObject(1, SqlTime.of(limit.minus(Width.DAY.length())));
            select.setMaxRows(most);
            List<Due> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Due(rows.getInt("shard"), SqlTime.read(rows, "begin_at")));
                }
            }
            return found;
        }
    }

    /** The days of a shard in a period. */
    List<Instant> days(int shard, Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select begin_at from measurement_due where shard = ? and begin_at > ? and begin_at < ? order by begin_at")) {
            select.setInt(1, shard);
            select.setObject(2, SqlTime.of(from.minus(Width.DAY.length())));
            select.setObject(3, SqlTime.of(to));
            List<Instant> days = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    days.add(SqlTime.read(rows, "begin_at"));
                }
            }
            return days;
        }
    }

    void remove(Due due) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from measurement_due where shard = ? and begin_at = ?")) {
            delete.setInt(1, due.shard());
            delete.setObject(2, SqlTime.of(due.day()));
            delete.executeUpdate();
        }
    }
}
