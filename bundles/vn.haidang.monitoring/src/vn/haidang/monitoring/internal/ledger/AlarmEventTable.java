package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.storage.SqlTime;

/** The table {@code alarm_event}: one row a thing that happened to an alarm and is not in its own row. */
final class AlarmEventTable {

    private final Connection connection;

    AlarmEventTable(Connection connection) {
        this.connection = connection;
    }

    void add(long alarm, AlarmEvent event) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into alarm_event (alarm, at, kind, person, note) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, alarm);
            insert.setObject(2, SqlTime.of(event.at()));
            insert.setString(3, event.kind().name());
            insert.setString(4, event.person());
            insert.setString(5, event.note());
            insert.executeUpdate();
        }
    }

    List<AlarmEvent> of(long alarm) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select at, kind, person, note from alarm_event where alarm = ? order by at, sequence")) {
            select.setLong(1, alarm);
            List<AlarmEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(new AlarmEvent(SqlTime.read(rows, "at"), AlarmEvent.Kind.valueOf(rows.getString("kind")),
                            rows.getString("person"), rows.getString("note")));
                }
            }
            return events;
        }
    }
}
