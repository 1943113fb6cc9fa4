package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/** The table {@code watch_pulse}: when something last happened that is to happen again and again. */
final class PulseTable {

    private final Connection connection;

    PulseTable(Connection connection) {
        this.connection = connection;
    }

    Optional<Instant> last(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select at from watch_pulse where name = ?")) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(SqlTime.read(rows, "at")) : Optional.empty();
            }
        }
    }

    void beat(String name, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update watch_pulse set at = ? where name = ?")) {
            update.setObject(1, SqlTime.of(at));
            update.setString(2, name);
            if (update.executeUpdate() == 0) {
                add(name, at);
            }
        }
    }

    private void add(String name, Instant at) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into watch_pulse (name, at) values (?, ?)")) {
            insert.setString(1, name);
            insert.setObject(2, SqlTime.of(at));
            insert.executeUpdate();
        }
    }
}
