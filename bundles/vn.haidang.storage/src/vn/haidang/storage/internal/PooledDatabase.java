package vn.haidang.storage.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.h2.jdbcx.JdbcConnectionPool;

import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * The open database. At most {@link #CONNECTIONS} transactions run at a time, in the threads of their callers; a caller
 * beyond that waits its turn, in order, and is refused after half a minute. Connections are kept open between
 * transactions.
 */
public final class PooledDatabase implements Database, AutoCloseable {

    private static final Logger LOG = System.getLogger(PooledDatabase.class.getName());

    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    /** H2 closes a database with its last connection; this one is never given out. */
    private final Connection keeper;
    private final JdbcConnectionPool connections;
    private final Semaphore turns = new Semaphore(CONNECTIONS, true);
    private final ThreadLocal<Boolean> working = new ThreadLocal<>();
    private volatile boolean closed;

    private PooledDatabase(Path folder, Connection keeper, JdbcConnectionPool connections) {
        this.folder = folder;
        this.keeper = keeper;
        this.connections = connections;
    }

    static PooledDatabase open(Path folder, H2Source source) throws SQLException {
        Connection keeper = source.writable().getConnection();
        JdbcConnectionPool connections = JdbcConnectionPool.create(source.writable());
        connections.setMaxConnections(CONNECTIONS);
        return new PooledDatabase(folder, keeper, connections);
    }

    @Override
    public <T> T read(Work<T> work) {
        return inTurn(() -> {
            // All statements of the work see the same state.
            try (Connection connection = begin(true, Connection.TRANSACTION_REPEATABLE_READ)) {
                T result = work.on(connection);
                boolean written = hasWritten(connection);
                connection.rollback();
                if (written) {
                    throw new IllegalStateException("a reading transaction has written; it was rolled back");
                }
                return result;
            } catch (SQLException e) {
                throw new StorageException("reading the database failed", e);
            }
        });
    }

    @Override
    public <T> T write(Work<T> work) {
        return inTurn(() -> {
            try (Connection connection = begin(false, Connection.TRANSACTION_READ_COMMITTED)) {
                return committed(work, connection);
            } catch (SQLException e) {
                throw new StorageException("writing the database failed", e);
            }
        });
    }

    private Connection begin(boolean readOnly, int isolation) throws SQLException {
        Connection connection = connections.getConnection();
        try {
            connection.setReadOnly(readOnly);
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            // Or the pool would have one connection less for each such failure.
            try (connection) {
                throw e;
            }
        }
    }

    /** H2 takes {@code setReadOnly} as a hint and lets writes through. */
    private static boolean hasWritten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet session = statement.executeQuery("SELECT contains_uncommitted"
                        + " FROM information_schema.sessions WHERE session_id = SESSION_ID()")) {
            return session.next() && session.getBoolean(1);
        }
    }

    private static <T> T committed(Work<T> work, Connection connection) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback();
            } catch (SQLException rollback) {
                e.addSuppressed(rollback);
            }
            throw e;
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    private <T> T inTurn(Turn<T> turn) {
        if (working.get() != null) {
            throw new IllegalStateException("a transaction is already running in this thread: pass its connection on");
        }
        awaitTurn();
        working.set(Boolean.TRUE);
        try {
            if (closed) {
                throw new StorageException("the database is closed", null);
            }
            return turn.take();
        } finally {
            working.remove();
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            // The first does not care about a pending interrupt: a component that stops may still write what it has.
            if (!turns.tryAcquire() && !turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageException("no transaction came to an end within " + PATIENCE, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting for a turn on the database", e);
        }
    }

    /** Refuses new work, gives running work half a minute to end, and closes the database. */
    @Override
    public void close() {
        closed = true;
        awaitQuiet();
        connections.dispose();
        try (keeper; Statement statement = keeper.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.log(Level.ERROR, "the database in " + folder + " was not closed properly; what was committed is safe",
                    e);
        }
    }

    private void awaitQuiet() {
        try {
            if (!turns.tryAcquire(CONNECTIONS, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "transactions still run after {0}; they are cut off", PATIENCE);
            } else {
                turns.release(CONNECTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is done while the caller has its turn. */
    @FunctionalInterface
    private interface Turn<T> {
        T take();
    }
}
