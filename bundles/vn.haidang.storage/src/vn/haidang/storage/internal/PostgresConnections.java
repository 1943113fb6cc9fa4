package vn.haidang.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;

import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The connections to a PostgreSQL server: at most as many as there are turns, the one used last is taken first. One that
 * the server has ended meanwhile is replaced.
 */
final class PostgresConnections implements Connections, ConnectionEventListener {

    private static final int SECONDS_TO_ANSWER = 5;

    private final PGConnectionPoolDataSource source;
    private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();
    private final Map<PooledConnection, Boolean> all = new ConcurrentHashMap<>();
    private volatile boolean closed;

    PostgresConnections(PGConnectionPoolDataSource source) {
        this.source = source;
    }

    @Override
    public Connection take() throws SQLException {
        for (PooledConnection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            Connection connection = kept.getConnection();
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return connection;
            }
            end(kept);
        }
        PooledConnection fresh = source.getPooledConnection();
        all.put(fresh, Boolean.TRUE);
        fresh.addConnectionEventListener(this);
        return fresh.getConnection();
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        PooledConnection given = (PooledConnection) event.getSource();
        if (!closed && all.containsKey(given)) {
            idle.addFirst(given);
        }
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
        all.remove((PooledConnection) event.getSource());
    }

    /** PostgreSQL itself refuses to write in a transaction that only reads. */
    @Override
    public boolean hasWritten(Connection connection) {
        return false;
    }

    @Override
    public boolean areShared() {
        return true;
    }

    private void end(PooledConnection connection) throws SQLException {
        all.remove(connection);
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (PooledConnection connection : all.keySet()) {
            end(connection);
        }
    }
}
