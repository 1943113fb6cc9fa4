package vn.haidang.storage.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;

import org.postgresql.ds.PGConnectionPoolDataSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.internal.SchemaMigrations.AppliedStep;

/**
 * A PostgreSQL database on its way to being open: brought to the newest schema in one transaction, in which every other
 * start waits, then opened. Neither a log nor a message shows its URL, which may hold a password.
 */
public final class PostgresServer {

    /** Any number that no other program on the same database takes a lock by. */
    private static final long MIGRATION_LOCK = 0x4861_6944_616e_67L;

    private final Path folder;
    private final PGConnectionPoolDataSource source;

    private PostgresServer(Path folder, PGConnectionPoolDataSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * The database that a URL names.
     *
     * @param folder for files that belong beside the database
     * @throws FindingException when it is none of PostgreSQL
     */
    public static PostgresServer at(String url, Path folder) throws FindingException {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            // Not kept as the cause: its message repeats the URL.
            throw new FindingException(Messages.error("storage.server.badUrl", folder));
        }
        source.setApplicationName("haidang");
        source.setTcpKeepAlive(true);
        return new PostgresServer(folder, source);
    }

    /** Opens the database, brought to the newest schema where necessary. */
    public PooledDatabase open(SchemaMigrations migrations, InstantSource clock) throws FindingException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
            }
            requireKnown(migrations, SchemaMigrations.appliedTo(connection));
            migrations.applyAtOnce(connection, clock, Migration.BYTES_ON_POSTGRESQL);
            connection.commit();
        } catch (SQLException e) {
            throw Messages.failure(error("storage.server.unusable"), e);
        }
        return new PooledDatabase(folder, new PostgresConnections(source));
    }

    private void requireKnown(SchemaMigrations migrations, List<AppliedStep> applied) throws FindingException {
        int found = applied.isEmpty() ? 0 : applied.get(applied.size() - 1).version();
        if (found > migrations.newest()) {
            throw new FindingException(
                    error("storage.server.newer").with("found", found).with("known", migrations.newest()));
        }
        AppliedStep different = migrations.firstDifferent(applied).orElse(null);
        if (different != null) {
            throw new FindingException(error("storage.server.otherHistory").with("step", different.version()));
        }
    }

    private Finding error(String code) {
        return Messages.error(code, folder).with("server",
                source.getServerNames()[0] + ":" + source.getPortNumbers()[0] + "/" + source.getDatabaseName());
    }
}
