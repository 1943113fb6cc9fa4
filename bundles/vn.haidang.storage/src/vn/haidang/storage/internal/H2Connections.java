package vn.haidang.storage.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.h2.jdbcx.JdbcConnectionPool;

/** The connections of an H2 database file. */
final class H2Connections implements Connections {

    /** H2 closes a database with its last connection; this one is never given out. */
    private final Connection keeper;
    private final JdbcConnectionPool pool;

    H2Connections(H2Source source) throws SQLException {
        keeper = source.writable().getConnection();
        pool = JdbcConnectionPool.create(source.writable());
        pool.setMaxConnections(PooledDatabase.CONNECTIONS);
    }

    @Override
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    /** H2 takes {@code setReadOnly} as a hint and lets writes through. */
    @Override
    public boolean hasWritten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet session = statement.executeQuery("SELECT contains_uncommitted"
                        + " FROM information_schema.sessions WHERE session_id = SESSION_ID()")) {
            return session.next() && session.getBoolean(1);
        }
    }

    @Override
    public boolean areShared() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        pool.dispose();
        try (keeper; Statement statement = keeper.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
