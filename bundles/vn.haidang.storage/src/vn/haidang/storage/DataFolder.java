package vn.haidang.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.internal.DatabaseFile;
import vn.haidang.storage.internal.FolderLock;
import vn.haidang.storage.internal.FolderPlace;
import vn.haidang.storage.internal.PooledDatabase;
import vn.haidang.storage.internal.PostgresServer;
import vn.haidang.storage.internal.SchemaMigrations;

/**
 * The folder in which one installation keeps its data, held open by this program alone: whoever hosts the services opens
 * one, registers its {@link #database()} as a service, and closes it last.
 * <p>
 * An operating system lock on {@code haidang.lock} keeps every other start out, in this program or another; it goes with
 * the process, however that ends. The database is the H2 file {@code haidang.mv.db}, brought to the newest schema when it
 * is opened: on a copy that takes its place by one rename, so that a failure leaves the old one as it was. The old one is
 * kept as {@code haidang-schema-<version>.mv.db}.
 */
public final class DataFolder implements AutoCloseable {

    private final Optional<FolderLock> lock;
    private final PooledDatabase database;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DataFolder(Optional<FolderLock> lock, PooledDatabase database) {
        this.lock = lock;
        this.database = database;
    }

    /**
     * Opens a data folder; one that is missing is made.
     *
     * @param clock what the lock and the schema's history are dated by
     * @throws FindingException when the path is no folder, cannot be made or written, is held by another start, or has a
     *         database that is read-only, damaged or newer than this program; then nothing has been written
     */
    public static DataFolder open(Path folder, InstantSource clock) throws FindingException {
        return open(folder, clock, path -> new DatabaseFile(path).open(SchemaMigrations.known(), clock), true);
    }

    /**
     * Opens a data folder whose database is on a PostgreSQL server that several programs share; the folder keeps files only, and
     * is not locked: commands may run beside a window.
     *
     * @param url {@code jdbc:postgresql://host/database?user=…}; a password is better kept in {@code ~/.pgpass} than here
     * @throws FindingException as {@link #open(Path, InstantSource)} does, and when the server does not let this program in
     */
    public static DataFolder openShared(Path folder, String url, InstantSource clock) throws FindingException {
        return open(folder, clock, path -> PostgresServer.at(url, path).open(SchemaMigrations.known(), clock), false);
    }

    private static DataFolder open(Path folder, InstantSource clock, Opening opening, boolean locked)
            throws FindingException {
        FolderPlace place = FolderPlace.prepare(folder);
        try {
            Optional<FolderLock> lock = locked
                    ? Optional.of(FolderLock.take(place.path(), clock.instant()))
                    : Optional.empty();
            try {
                return new DataFolder(lock, opening.in(place.path()));
            } catch (FindingException | RuntimeException | Error e) {
                lock.ifPresent(FolderLock::abandon);
                throw e;
            }
        } catch (FindingException | RuntimeException | Error e) {
            place.undo();
            throw e;
        }
    }

    /** Opens the database of a folder. */
    @FunctionalInterface
    private interface Opening {
        PooledDatabase in(Path folder) throws FindingException;
    }

    /** The folder, as an absolute path without links. */
    public Path path() {
        return database.folder();
    }

    /** The database in it; it refuses work once this is closed. */
    public Database database() {
        return database;
    }

    /**
     * Lets running transactions end, for half a minute at most, closes the database and lets the folder go. A second
     * call does nothing.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                database.close();
            } finally {
                lock.ifPresent(FolderLock::close);
            }
        }
    }
}
