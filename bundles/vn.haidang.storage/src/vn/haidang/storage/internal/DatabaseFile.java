package vn.haidang.storage.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;

import org.h2.api.ErrorCode;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.internal.SchemaMigrations.AppliedStep;

/**
 * The H2 database file of a data folder on its way to being open: first looked at read-only, so that one which is refused
 * keeps every byte, then brought to the newest schema on a copy, then opened. The caller holds the folder's lock.
 */
public final class DatabaseFile {

    private static final Logger LOG = System.getLogger(DatabaseFile.class.getName());

    private static final String NAME = "haidang";
    private static final String UPGRADE_NAME = "haidang-upgrade";
    private static final String SUFFIX = ".mv.db";

    private final Path folder;
    private final Path file;

    /** @param folder absolute and without links */
    public DatabaseFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME + SUFFIX);
    }

    /** Opens the database, made or brought to the newest schema where necessary. */
    public PooledDatabase open(SchemaMigrations migrations, InstantSource clock) throws FindingException {
        if (!Files.exists(file)) {
            upgrade(OptionalInt.empty(), migrations, clock);
        } else {
            int found = inspect(migrations);
            if (found < migrations.newest()) {
                upgrade(OptionalInt.of(found), migrations, clock);
            }
        }
        try {
            return new PooledDatabase(folder, new H2Connections(new H2Source(folder.resolve(NAME))));
        } catch (SQLException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** The version of the schema; the file is not written to. */
    private int inspect(SchemaMigrations migrations) throws FindingException {
        if (!Files.isWritable(file)) {
            throw new FindingException(error("storage.database.notWritable").with("file", file.toString()));
        }
        List<AppliedStep> applied = appliedSteps();
        int found = applied.isEmpty() ? 0 : applied.get(applied.size() - 1).version();
        if (found > migrations.newest()) {
            throw new FindingException(error("storage.database.newer").with("found", found).with("known",
                    migrations.newest()));
        }
        AppliedStep different = migrations.firstDifferent(applied).orElse(null);
        if (different != null) {
            throw new FindingException(error("storage.database.otherHistory").with("step", different.version()));
        }
        return found;
    }

    private List<AppliedStep> appliedSteps() throws FindingException {
        try {
            if (Files.size(file) == 0) {
                throw new IOException("the file is empty");
            }
            try (Connection connection = new H2Source(folder.resolve(NAME)).readOnly().getConnection()) {
                return SchemaMigrations.appliedTo(connection);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /**
     * H2 commits each statement that changes the schema, so a migration cannot be one transaction there. It is made one by
     * being done on a copy that replaces the original by a rename. The database as it was is kept beside it, for whoever
     * has to go back to the older program.
     *
     * @param from the version of the schema that is there, when there is a database
     */
    private void upgrade(OptionalInt from, SchemaMigrations migrations, InstantSource clock) throws FindingException {
        Path work = folder.resolve(UPGRADE_NAME + SUFFIX);
        try {
            Files.deleteIfExists(work);
            if (from.isPresent()) {
                keep(from.getAsInt());
                Files.copy(file, work);
            }
            migrate(migrations, clock);
            try (FileChannel channel = FileChannel.open(work, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException | RuntimeException e) {
            removeQuietly(work);
            throw Messages.failure(error("storage.database.upgradeFailed").with("version", migrations.newest()), e);
        }
    }

    /** A copy of that version that is there already, from before a return to the older program, is replaced. */
    private void keep(int version) throws IOException {
        Path kept = folder.resolve(NAME + "-schema-" + version + SUFFIX);
        Path part = folder.resolve(UPGRADE_NAME + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void migrate(SchemaMigrations migrations, InstantSource clock) throws SQLException {
        try (Connection connection = new H2Source(folder.resolve(UPGRADE_NAME)).writable().getConnection()) {
            try {
                migrations.apply(connection, clock);
            } finally {
                shutDown(connection);
            }
        }
    }

    private static void shutDown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static void removeQuietly(Path work) {
        try {
            Files.deleteIfExists(work);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the copy of a failed upgrade could not be removed: " + work, e);
        }
    }

    private FindingException unreadable(Exception cause) {
        boolean inUse = cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        return Messages.failure(error(inUse ? "storage.database.inUse" : "storage.database.damaged"), cause);
    }

    private Finding error(String code) {
        return Messages.error(code, folder);
    }
}
