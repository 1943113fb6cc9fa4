package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.storage.SqlTime;

/** The table {@code maintenance}: one row a window. */
final class MaintenanceTable {

    private final Connection connection;

    MaintenanceTable(Connection connection) {
        this.connection = connection;
    }

    /** All windows, those that are over too. */
    MaintenanceCalendar calendar() throws SQLException {
        return new MaintenanceCalendar(all());
    }

    private List<MaintenanceWindow> all() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, scope, code, schedule, reason, author,"
                + " created_at, ended_at, ended_by from maintenance order by id");
                ResultSet rows = select.executeQuery()) {
            List<MaintenanceWindow> windows = new ArrayList<>();
            while (rows.next()) {
                windows.add(window(rows));
            }
            return windows;
        }
    }

    private static MaintenanceWindow window(ResultSet row) throws SQLException {
        String endedBy = row.getString("ended_by");
        return new MaintenanceWindow(row.getLong("id"),
                new MaintenanceScope(MaintenanceScope.Kind.valueOf(row.getString("scope")), row.getString("code")),
                MaintenanceSchedule.parse(row.getString("schedule")), row.getString("reason"), row.getString("author"),
                SqlTime.read(row, "created_at"),
                SqlTime.readOptional(row, "ended_at").map(at -> new MaintenanceWindow.Ended(endedBy, at)));
    }

    long add(MaintenanceScope scope, MaintenanceSchedule schedule, String reason, String author, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into maintenance"
                + " (scope, code, schedule, reason, author, created_at) values (?, ?, ?, ?, ?, ?)",
                new String[]{"id"})) {
            insert.setString(1, scope.kind().name());
            insert.setString(2, scope.code());
            insert.setString(3, schedule.text());
            insert.setString(4, reason);
            insert.setString(5, author);
            insert.setObject(6, SqlTime.of(at));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    boolean end(long id, String person, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update maintenance set ended_at = ?, ended_by = ? where id = ? and ended_at is null")) {
            update.setObject(1, SqlTime.of(at));
            update.setString(2, person);
            update.setLong(3, id);
            return update.executeUpdate() == 1;
        }
    }
}
