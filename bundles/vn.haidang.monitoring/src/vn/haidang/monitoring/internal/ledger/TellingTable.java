package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.haidang.storage.SqlTime;

/** The table {@code alarm_telling}: which step is done with for which alarm. */
final class TellingTable {

    private final Connection connection;

    TellingTable(Connection connection) {
        this.connection = connection;
    }

    /** The steps that are done with, of the alarms that go on or ended from an instant on. */
    Map<Long, Set<String>> since(Instant from) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select t.alarm, t.step from alarm_telling t"
                + " join alarm a on a.id = t.alarm"
                + " where a.cleared_at is null or a.cleared_at >= ?")) {
            select.setObject(1, SqlTime.of(from));
            Map<Long, Set<String>> told = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    told.computeIfAbsent(rows.getLong("alarm"), alarm -> new HashSet<>()).add(rows.getString("step"));
                }
            }
            return told;
        }
    }

    void add(long alarm, String step, Instant at) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select 1 from alarm_telling where alarm = ? and step = ?")) {
            select.setLong(1, alarm);
            select.setString(2, step);
            try (ResultSet rows = select.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        try (PreparedStatement insert = connection
                .prepareStatement("insert into alarm_telling (alarm, step, at) values (?, ?, ?)")) {
            insert.setLong(1, alarm);
            insert.setString(2, step);
            insert.setObject(3, SqlTime.of(at));
            insert.executeUpdate();
        }
    }
}
