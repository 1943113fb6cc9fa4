package vn.haidang.storage.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import vn.haidang.base.finding.Finding;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * The open database. At most {@link #CONNECTIONS} transactions run at a time, in the threads of their callers; a caller
 * beyond that waits its turn, in order, and is refused after half a minute. Connections are kept open between
 * transactions.
 */
public final class PooledDatabase implements Database, AutoCloseable {

    private static final Logger LOG = System.getLogger(PooledDatabase.class.getName());

    static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Connections connections;
    private final Semaphore turns = new Semaphore(CONNECTIONS, true);
    private final ThreadLocal<Boolean> working = new ThreadLocal<>();
    private volatile boolean closed;
    private volatile boolean broken;

    PooledDatabase(Path folder, Connections connections) {
        this.folder = folder;
        this.connections = connections;
    }

    @Override
    public <T> T read(Work<T> work) {
        return inTurn(() -> {
            // All statements of the work see the same state.
            try (Connection connection = begin(true, Connection.TRANSACTION_REPEATABLE_READ)) {
                T result = work.on(connection);
                boolean written = connections.hasWritten(connection);
                connection.rollback();
                if (written) {
                    throw new IllegalStateException("a reading transaction has written; it was rolled back");
                }
                return result;
            } catch (SQLException e) {
                throw failure("reading the database failed", e);
            }
        });
    }

    @Override
    public <T> T write(Work<T> work) {
        return inTurn(() -> {
            try (Connection connection = begin(false, Connection.TRANSACTION_READ_COMMITTED)) {
                return committed(work, connection);
            } catch (SQLException e) {
                throw failure("writing the database failed", e);
            }
        });
    }

    private StorageException failure(String message, SQLException cause) {
        Optional<Finding> outage = Outage.of(cause, connections.areShared(), folder);
        if (outage.isPresent()) {
            broken = true;
        }
        return new StorageException(message, cause, outage);
    }

    private Connection begin(boolean readOnly, int isolation) throws SQLException {
        Connection connection = connections.take();
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

    @Override
    public boolean isShared() {
        return connections.areShared();
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
        try {
            connections.close();
        } catch (SQLException e) {
            // After an outage H2 has closed itself, which has been told.
            LOG.log(broken ? Level.DEBUG : Level.ERROR,
                    "the database of " + folder + " was not closed properly; what was committed is safe", e);
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
