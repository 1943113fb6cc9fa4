package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.Stretch;
import vn.haidang.storage.SqlTime;

/** The table {@code watch}: one row a stretch in which a line was watched without a gap. */
final class WatchTable {

    private final Connection connection;

    WatchTable(Connection connection) {
        this.connection = connection;
    }

    /** The stretches of a line cut to a period, in order of their begin; they may overlap. */
    List<Stretch> within(String line, Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select from_at, to_at from watch where line = ? and from_at < ? and to_at > ? order by from_at")) {
            select.setString(1, line);
            select.setObject(2, SqlTime.of(to));
            select.setObject(3, SqlTime.of(from));
            List<Stretch> stretches = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant begin = SqlTime.read(rows, "from_at");
                    Instant end = SqlTime.read(rows, "to_at");
                    stretches.add(new Stretch(begin.isAfter(from) ? begin : from, end.isBefore(to) ? end : to));
                }
            }
            return stretches;
        }
    }

    /** Until when a line was watched last. */
    Optional<Instant> last(String line) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select max(to_at) as last from watch where line = ?")) {
            select.setString(1, line);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? SqlTime.readOptional(rows, "last") : Optional.empty();
            }
        }
    }

    /** Adds a stretch, or makes the one of the same begin longer; it is never made shorter. */
    void extend(String line, Stretch stretch) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update watch"
                + " set to_at = case when to_at < ? then ? else to_at end where line = ? and from_at = ?")) {
            update.setObject(1, SqlTime.of(stretch.to()));
            update.setObject(2, SqlTime.of(stretch.to()));
            update.setString(3, line);
            update.setObject(4, SqlTime.of(stretch.from()));
            if (update.executeUpdate() == 0) {
                add(line, stretch);
            }
        }
    }

    private void add(String line, Stretch stretch) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into watch (line, from_at, to_at) values (?, ?, ?)")) {
            insert.setString(1, line);
            insert.setObject(2, SqlTime.of(stretch.from()));
            insert.setObject(3, SqlTime.of(stretch.to()));
            insert.executeUpdate();
        }
    }
}
