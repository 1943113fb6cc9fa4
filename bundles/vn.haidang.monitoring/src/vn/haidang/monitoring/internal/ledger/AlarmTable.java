package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.Alarm;
import vn.haidang.storage.SqlTime;

/** The table {@code alarm}: one row an alarm, its finding as JSON. */
final class AlarmTable {

    private static final String SELECT = "select id, line, raised_at, cleared_at, acknowledged_at, acknowledged_by,"
            + " assignee, shelved_until, code, finding from alarm ";
    private static final String OVER = "acknowledged_at is null and cleared_at is not null";
    private static final String NOT_SHELVED = " and (shelved_until is null or shelved_until <= ?)";
    private static final String NEWEST_FIRST = " order by raised_at desc, id desc";

    private final Connection connection;

    AlarmTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Those that want somebody at an instant, newest first: all that go on, then those that are over, as far as there is
     * room.
     */
    List<Alarm> open(Instant now, int most) throws SQLException {
        List<Alarm> open = new ArrayList<>(notShelved("cleared_at is null", now, most));
        if (open.size() < most) {
            open.addAll(notShelved(OVER, now, most - open.size()));
        }
        open.sort(Comparator.comparing(Alarm::raisedAt).thenComparing(Alarm::id).reversed());
        return open;
    }

    /** Those that go on and that nobody has taken notice of or put away at an instant, newest first. */
    List<Alarm> unanswered(Instant now, int most) throws SQLException {
        return notShelved("cleared_at is null and acknowledged_at is null", now, most);
    }

    private List<Alarm> notShelved(String which, Instant now, int most) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement(SELECT + "where " + which + NOT_SHELVED + NEWEST_FIRST + " limit ?")) {
            select.setObject(1, SqlTime.of(now));
            select.setInt(2, most);
            return read(select);
        }
    }

    /** How many want somebody at an instant. */
    long countOpen(Instant now) throws SQLException {
        return count("cleared_at is null", now) + count(OVER, now);
    }

    private long count(String which, Instant now) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select count(*) from alarm where " + which + NOT_SHELVED)) {
            select.setObject(1, SqlTime.of(now));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Those that ended from an instant on and that somebody was told of, newest first. */
    List<Alarm> toldAndOver(Instant from, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where cleared_at >= ?"
                + " and exists (select 1 from alarm_telling where alarm_telling.alarm = alarm.id)" + NEWEST_FIRST
                + " limit ?")) {
            select.setObject(1, SqlTime.of(from));
            select.setInt(2, most);
            return read(select);
        }
    }

    List<Alarm> shelved(Instant now) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement(SELECT + "where shelved_until > ?" + NEWEST_FIRST)) {
            select.setObject(1, SqlTime.of(now));
            return read(select);
        }
    }

    Optional<Alarm> find(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    List<Alarm> raisedBetween(Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement(SELECT + "where raised_at >= ? and raised_at < ?" + NEWEST_FIRST)) {
            select.setObject(1, SqlTime.of(from));
            select.setObject(2, SqlTime.of(to));
            return read(select);
        }
    }

    private static List<Alarm> read(PreparedStatement select) throws SQLException {
        List<Alarm> alarms = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                alarms.add(alarm(rows));
            }
        }
        return alarms;
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        String person = row.getString("acknowledged_by");
        return new Alarm(row.getLong("id"), row.getString("line"), SqlTime.read(row, "raised_at"),
                SqlTime.readOptional(row, "cleared_at"),
                SqlTime.readOptional(row, "acknowledged_at").map(at -> new Alarm.Acknowledgement(person, at)),
                Optional.ofNullable(row.getString("assignee")), SqlTime.readOptional(row, "shelved_until"),
                StoredFinding.read(row.getString("code"), row.getString("finding")));
    }

    /** The active alarms of a code: line to when it was raised. */
    Map<String, Instant> active(String code) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select line, raised_at from alarm where code = ? and cleared_at is null order by raised_at desc")) {
            select.setString(1, code);
            Map<String, Instant> active = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    active.put(rows.getString("line"), SqlTime.read(rows, "raised_at"));
                }
            }
            return active;
        }
    }

    /** The ids of the active alarms of a code about a line: none or one. */
    List<Long> active(String line, String code) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select id from alarm where line = ? and code = ? and cleared_at is null")) {
            select.setString(1, line);
            select.setString(2, code);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong("id"));
                }
            }
            return ids;
        }
    }

    /** The active alarms whose code begins so: line and code. */
    List<Map.Entry<String, String>> activeLike(String prefix) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select line, code from alarm where cleared_at is null and code like ?")) {
            select.setString(1, prefix + "%");
            List<Map.Entry<String, String>> active = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    active.add(Map.entry(rows.getString("line"), rows.getString("code")));
                }
            }
            return active;
        }
    }

    long add(String line, String code, Instant raisedAt, Finding finding) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into alarm (line, raised_at, code, finding) values (?, ?, ?, ?)", new String[]{"id"})) {
            insert.setString(1, line);
            insert.setObject(2, SqlTime.of(raisedAt));
            insert.setString(3, code);
            insert.setString(4, StoredFinding.write(finding));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Notes that the trouble has ended; never before it was raised, whatever the clock says. */
    void clear(long id, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update alarm set cleared_at = case when raised_at > ? then raised_at else ? end where id = ?")) {
            update.setObject(1, SqlTime.of(at));
            update.setObject(2, SqlTime.of(at));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** What the alarm says now. */
    void rewrite(long id, Finding finding) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update alarm set finding = ? where id = ?")) {
            update.setString(1, StoredFinding.write(finding));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    boolean assign(long id, String assignee) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update alarm set assignee = ? where id = ?")) {
            update.setString(1, assignee);
            update.setLong(2, id);
            return update.executeUpdate() == 1;
        }
    }

    boolean shelve(long id, Optional<Instant> until) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update alarm set shelved_until = ? where id = ?")) {
            update.setObject(1, until.map(SqlTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setLong(2, id);
            return update.executeUpdate() == 1;
        }
    }

    boolean acknowledge(long id, String person, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update alarm set acknowledged_at = ?,"
                + " acknowledged_by = ? where id = ? and acknowledged_at is null")) {
            update.setObject(1, SqlTime.of(at));
            update.setString(2, person);
            update.setLong(3, id);
            return update.executeUpdate() == 1;
        }
    }
}
