package vn.haidang.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of the data folder that this program has open, as an OSGi service: present exactly while a face hosts one,
 * so that everything which needs storage comes and goes with it.
 * <p>
 * Both methods may be called from any thread and may block on the database. A failure of the database itself is a
 * {@link StorageException}; what the work throws goes through.
 */
public interface Database {

    /** Runs queries in one read-only transaction, all of which see the database as it was at one moment. */
    <T> T read(Work<T> work);

    /**
     * Runs statements in one transaction that is durable when this returns; whatever the work throws rolls it back.
     */
    <T> T write(Work<T> work);

    /** The data folder this database lies in, for files that belong beside it. */
    Path folder();

    /** Whether other programs may be writing to it at the same time. */
    default boolean isShared() {
        return false;
    }

    /** What is done in one transaction; the connection is closed for it and must not be kept. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
