package vn.haidang.monitoring.internal.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.Outage;
import vn.haidang.storage.SqlTime;

/** The table {@code outage}: one row a stretch in which a line was down. */
final class OutageTable {

    private final Connection connection;

    OutageTable(Connection connection) {
        this.connection = connection;
    }

    /** Those of a line that touch a period, in order of their begin. */
    List<Outage> touching(String line, Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select line, begin_at, end_at, witness from outage"
                + " where line = ? and begin_at < ? and (end_at is null or end_at > ? or begin_at >= ?)"
                + " order by begin_at")) {
            select.setString(1, line);
            select.setObject(2, SqlTime.of(to));
            select.setObject(3, SqlTime.of(from));
            select.setObject(4, SqlTime.of(from));
            return read(select);
        }
    }

    /** Those of all lines that touch a period, in order of their begin. */
    List<Outage> touching(Instant from, Instant to) throws SQLException {
        String columns = "select line, begin_at, end_at, witness from outage where begin_at < ? and ";
        try (PreparedStatement select = connection.prepareStatement(columns + "end_at is null union all " + columns
                + "end_at >= ? and (end_at > ? or begin_at = ?) order by begin_at")) {
            select.setObject(1, SqlTime.of(to));
            select.setObject(2, SqlTime.of(to));
            select.setObject(3, SqlTime.of(from));
            select.setObject(4, SqlTime.of(from));
            select.setObject(5, SqlTime.of(from));
            return read(select);
        }
    }

    private static List<Outage> read(PreparedStatement select) throws SQLException {
        List<Outage> outages = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                outages.add(new Outage(rows.getString("line"), SqlTime.read(rows, "begin_at"),
                        SqlTime.readOptional(rows, "end_at"), rows.getString("witness")));
            }
        }
        return outages;
    }

    /** The lines that are down, and since when. */
    Map<String, Instant> open() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select line, begin_at from outage where end_at is null order by begin_at desc")) {
            Map<String, Instant> open = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    // The oldest one wins.
                    open.put(rows.getString("line"), SqlTime.read(rows, "begin_at"));
                }
            }
            return open;
        }
    }

    boolean isOpen(String line) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select 1 from outage where line = ? and end_at is null")) {
            select.setString(1, line);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Adds an outage unless the line has one of that begin. */
    void addIfAbsent(Outage outage) throws SQLException {
        if (exists(outage)) {
            return;
        }
        try (PreparedStatement insert = connection
                .prepareStatement("insert into outage (line, begin_at, end_at, witness) values (?, ?, ?, ?)")) {
            insert.setString(1, outage.line());
            insert.setObject(2, SqlTime.of(outage.begin()));
            insert.setObject(3, outage.end().map(SqlTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(4, outage.witness());
            insert.executeUpdate();
        }
    }

    /** Says who saw the outage of that begin. */
    void witness(Outage outage) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update outage set witness = ? where line = ? and begin_at = ?")) {
            update.setString(1, outage.witness());
            update.setString(2, outage.line());
            update.setObject(3, SqlTime.of(outage.begin()));
            update.executeUpdate();
        }
    }

    private boolean exists(Outage outage) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select 1 from outage where line = ? and begin_at = ?")) {
            select.setString(1, outage.line());
            select.setObject(2, SqlTime.of(outage.begin()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Ends what is open of a line; an outage never ends before its begin, whatever the clock says. */
    void end(String line, Instant end) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update outage"
                + " set end_at = case when begin_at > ? then begin_at else ? end where line = ? and end_at is null")) {
            update.setObject(1, SqlTime.of(end));
            update.setObject(2, SqlTime.of(end));
            update.setString(3, line);
            update.executeUpdate();
        }
    }
}
