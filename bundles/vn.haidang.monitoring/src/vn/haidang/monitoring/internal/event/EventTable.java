package vn.haidang.monitoring.internal.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.storage.SqlTime;

/** The table {@code network_event}. */
final class EventTable {

    private static final String COLUMNS = "received_at, last_at, channel, address, trust, device, line, port, severity,"
            + " kind, message, repeats, raw";
    private static final String TRUSTED = "trust in ('PROVEN', 'ADDRESS')";

    private final Connection connection;

    EventTable(Connection connection) {
        this.connection = connection;
    }

    List<NetworkEvent> find(EventQuery query) throws SQLException {
        StringBuilder sql = new StringBuilder("select id, " + COLUMNS
                + " from network_event where last_at >= ? and received_at < ?");
        List<Object> values = new ArrayList<>(List.of(SqlTime.of(query.from()), SqlTime.of(query.to())));
        query.device().ifPresent(code -> {
            sql.append(" and device = ?");
            values.add(code);
        });
        query.line().ifPresent(code -> {
            sql.append(" and line = ?");
            values.add(code);
        });
        switch (query.senders()) {
            case TRUSTED -> sql.append(" and " + TRUSTED);
            case STRANGE -> sql.append(" and not (" + TRUSTED + ")");
            case ANY -> {
                // all of them
            }
        }
        sql.append(" order by last_at desc, id desc limit ?");
        values.add(query.most());
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            set(select, values);
            return read(select);
        }
    }

    private static List<NetworkEvent> read(PreparedStatement select) throws SQLException {
        List<NetworkEvent> events = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                events.add(event(rows));
            }
        }
        return events;
    }

    private static NetworkEvent event(ResultSet row) throws SQLException {
        EventSource source = new EventSource(Channel.valueOf(row.getString("channel")), row.getString("address"),
                Trust.valueOf(row.getString("trust")));
        EventSubject subject = new EventSubject(Optional.ofNullable(row.getString("device")),
                Optional.ofNullable(row.getString("line")), Optional.ofNullable(row.getString("port")));
        return new NetworkEvent(row.getLong("id"), SqlTime.read(row, "received_at"), SqlTime.read(row, "last_at"),
                source,
                subject, Severity.valueOf(row.getString("severity")), EventKind.valueOf(row.getString("kind")),
                row.getString("message"), row.getInt("repeats"), row.getString("raw"));
    }

    long add(NetworkEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into network_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                new String[]{"id"})) {
            insert.setObject(1, SqlTime.of(event.receivedAt()));
            insert.setObject(2, SqlTime.of(event.lastAt()));
            insert.setString(3, event.source().channel().name());
            insert.setString(4, event.source().address());
            insert.setString(5, event.source().trust().name());
            insert.setString(6, event.subject().device().orElse(null));
            insert.setString(7, event.subject().line().orElse(null));
            insert.setString(8, event.subject().port().orElse(null));
            insert.setString(9, event.severity().name());
            insert.setString(10, event.kind().name());
            insert.setString(11, event.text());
            insert.setInt(12, event.count());
            insert.setString(13, event.raw());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** @return whether the event's row was still there */
    boolean renew(NetworkEvent event) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update network_event set last_at = ?, repeats = ? where id = ?")) {
            set(update, List.of(SqlTime.of(event.lastAt()), event.count(), event.id()));
            return update.executeUpdate() == 1;
        }
    }

    int removeOld(Instant trustedBefore, Instant othersBefore) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from network_event where " + TRUSTED
                + " and last_at < ? or not (" + TRUSTED + ") and last_at < ?")) {
            set(delete, List.of(SqlTime.of(trustedBefore), SqlTime.of(othersBefore)));
            return delete.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
