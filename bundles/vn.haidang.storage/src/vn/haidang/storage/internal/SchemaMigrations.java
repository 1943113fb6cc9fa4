package vn.haidang.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/** The steps of the schema that this program knows, and the table {@code schema_version} of those a database has. */
public final class SchemaMigrations {

    /** The resources in {@code migrations/}, in order; a bundle's folder cannot be listed everywhere. */
    private static final List<String> RESOURCES = List.of("0001-registry", "0002-monitoring", "0003-signature",
            "0004-signature-seen", "0005-registry-discovery", "0006-monitoring-events", "0007-measurements",
            "0008-alarm-handling", "0009-certificate-register", "0010-alarm-indexes",
            "0011-station-picture");

    private static final String VERSION_TABLE = """
            CREATE TABLE IF NOT EXISTS schema_version (
              version INTEGER PRIMARY KEY,
              name VARCHAR(200) NOT NULL,
              applied_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
              checksum VARCHAR(64) NOT NULL)""";

    private final List<Migration> steps;

    /** @param steps numbered from 1 without gaps */
    public SchemaMigrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Those in this bundle. */
    public static SchemaMigrations known() {
        List<Migration> steps = new ArrayList<>();
        for (String resource : RESOURCES) {
            steps.add(load(resource));
        }
        return new SchemaMigrations(steps);
    }

    private static Migration load(String resource) {
        String path = "migrations/" + resource + ".sql";
        try (InputStream in = SchemaMigrations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Migration(Integer.parseInt(resource.substring(0, 4)), resource.substring(5), script);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    List<Migration> steps() {
        return steps;
    }

    /** The number of the newest step, 0 without any. */
    int newest() {
        return steps.size();
    }

    /** The steps a database has, without writing to it; empty for one without {@code schema_version}. */
    static List<AppliedStep> appliedTo(Connection connection) throws SQLException {
        List<AppliedStep> applied = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = 'schema_version'")) {
                if (!table.next()) {
                    return applied;
                }
            }
            try (ResultSet rows = statement
                    .executeQuery("SELECT version, checksum FROM schema_version ORDER BY version")) {
                while (rows.next()) {
                    applied.add(new AppliedStep(rows.getInt(1), rows.getString(2)));
                }
            }
        }
        return applied;
    }

    /** The first of the applied steps that this program knows otherwise. */
    Optional<AppliedStep> firstDifferent(List<AppliedStep> applied) {
        for (int i = 0; i < Math.min(applied.size(), steps.size()); i++) {
            AppliedStep there = applied.get(i);
            Migration here = steps.get(i);
            if (there.version() != here.version() || !there.checksum().equals(here.checksum())) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    /** Applies the steps that are missing to an H2 database, which commits whenever its schema changes. */
    void apply(Connection connection, InstantSource clock) throws SQLException {
        connection.setAutoCommit(false);
        applyAtOnce(connection, clock, Migration.BYTES_ON_H2);
        connection.commit();
    }

    /**
     * Applies the steps that are missing in the running transaction.
     *
     * @param bytes the binary type of the database
     */
    void applyAtOnce(Connection connection, InstantSource clock, String bytes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(VERSION_TABLE);
            List<AppliedStep> applied = appliedTo(connection);
            for (Migration step : steps.subList(applied.size(), steps.size())) {
                for (String sql : step.statements(bytes)) {
                    statement.execute(sql);
                }
                record(connection, step, clock);
            }
        }
    }

    private static void record(Connection connection, Migration step, InstantSource clock) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO schema_version(version, name, applied_at, checksum) VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, step.version());
            insert.setString(2, step.name());
            insert.setObject(3, SqlTime.of(clock.instant()));
            insert.setString(4, step.checksum());
            insert.executeUpdate();
        }
    }

    /**
     * A step as the database recorded it.
     *
     * @param version its number
     * @param checksum SHA-256 of the script that was run
     */
    record AppliedStep(int version, String checksum) {}
}
