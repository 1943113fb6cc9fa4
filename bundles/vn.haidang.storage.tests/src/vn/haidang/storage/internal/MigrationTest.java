package vn.haidang.storage.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.FindingException;

/** Bringing a database from one version of the schema to the next. */
class MigrationTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T07:05:00.123456Z"));
    private static final int NEXT = SchemaMigrations.known().newest() + 1;
    private static final Migration NOTE = new Migration(NEXT, "note", """
            -- A table; with a comment that ends in a semicolon;
            CREATE TABLE note (
              text VARCHAR(100),
              bytes ${bytes}
            );

            INSERT INTO note(text) VALUES ('a; b');
            """);

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void realFolder() throws IOException {
        folder = temp.toRealPath();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void leadsFromEveryVersionToTheNewest(int from) throws FindingException {
        List<Migration> known = SchemaMigrations.known().steps();
        open(known.subList(0, from)).close();
        List<Migration> all = with(known, NOTE);
        try (PooledDatabase database = open(all)) {
            assertEquals(all.stream().map(step -> step.version() + " " + step.name()).toList(),
                    query(database, "SELECT version || ' ' || name FROM schema_version ORDER BY version"));
            assertEquals(all.stream().map(Migration::checksum).toList(),
                    query(database, "SELECT checksum FROM schema_version ORDER BY version"));
            assertEquals(List.of("a; b"), query(database, "SELECT text FROM note"));
        }
    }

    static IntStream versions() {
        return IntStream.range(0, NEXT);
    }

    @Test
    void takesTheMeasurementsOfLinesOver() throws FindingException {
        List<Migration> known = SchemaMigrations.known().steps();
        List<Migration> former = known.stream().takeWhile(step -> !step.name().equals("measurements")).toList();
        try (PooledDatabase database = open(former)) {
            String month = "TIMESTAMP WITH TIME ZONE '2026-11-01 00:00:00Z'";
            execute(database, "INSERT INTO measurement_rollup VALUES ('L1', 'LOSS', " + month + ", X'01')");
            execute(database, "INSERT INTO measurement_rollup VALUES ('L1', 'ROUND_TRIP', " + month + ", X'02')");
            execute(database, "INSERT INTO measurement_block VALUES ('L2', 'IN_RATE', " + month + ", X'03')");
            execute(database, "INSERT INTO measurement_head(at, samples) VALUES (" + month + ", X'04')");
        }
        try (PooledDatabase database = open(known)) {
            assertEquals(List.of("L1 loss 1", "L1 round-trip ms", "L2 in-rate bit/s"),
                    query(database,
                            "SELECT object || ' ' || metric || ' ' || unit FROM measurement_series ORDER BY 1"));
            assertEquals(List.of("loss 60 01", "round-trip 60 02"), query(database,
                    "SELECT metric || ' ' || width || ' ' || RAWTOHEX(points) FROM measurement_points"
                            + " JOIN measurement_series ON id = series ORDER BY 1"));
            assertEquals(List.of("0 04"),
                    query(database, "SELECT source || ' ' || RAWTOHEX(samples) FROM measurement_head"));
            assertEquals(List.of("2"), query(database, "SELECT COUNT(DISTINCT shard) FROM measurement_series"));
        }
    }

    @Test
    void keepsTheRowsOfTheOldVersion() throws FindingException {
        List<Migration> known = SchemaMigrations.known().steps();
        try (PooledDatabase database = open(known)) {
            execute(database, "INSERT INTO watch VALUES ('L1', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
        }
        try (PooledDatabase database = open(with(known, NOTE))) {
            assertEquals(List.of("L1"), query(database, "SELECT line FROM watch"));
        }
    }

    @Test
    void keepsTheDatabaseAsItWasBeforeAnUpgrade() throws FindingException, IOException {
        List<Migration> known = SchemaMigrations.known().steps();
        open(known).close();
        byte[] before = Files.readAllBytes(folder.resolve("haidang.mv.db"));
        open(with(known, NOTE)).close();
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("haidang-schema-" + known.size() + ".mv.db")));
        assertFalse(Files.exists(folder.resolve("haidang-upgrade.part")));
    }

    @Test
    void isDatedByTheClockOfTheProgram() throws FindingException {
        try (PooledDatabase database = open(SchemaMigrations.known().steps())) {
            assertEquals(List.of("2026-11-21 07:05:00.123456+00"), query(database,
                    "SELECT applied_at AT TIME ZONE 'UTC' FROM schema_version WHERE version = 1"));
        }
    }

    @Test
    void leavesEveryByteOfTheOldDatabaseWhenItFails() throws FindingException, IOException {
        List<Migration> known = SchemaMigrations.known().steps();
        open(known).close();
        byte[] before = Files.readAllBytes(folder.resolve("haidang.mv.db"));
        Migration wrong = new Migration(NEXT, "wrong", "CREATE TABLE half(x INTEGER);\nCREATE NONSENSE;\n");
        FindingException thrown = assertThrows(FindingException.class, () -> open(with(known, wrong)));
        assertEquals("storage.database.upgradeFailed", thrown.finding().code());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("haidang.mv.db")));
        assertFalse(Files.exists(folder.resolve("haidang-upgrade.mv.db")));
    }

    @Test
    void leavesNoDatabaseWhenTheFirstOneFails() {
        Migration wrong = new Migration(1, "wrong", "CREATE TABLE half(x INTEGER);\nCREATE NONSENSE;\n");
        assertThrows(FindingException.class, () -> open(List.of(wrong)));
        assertArrayEquals(new String[0], folder.toFile().list());
    }

    @Test
    void isTheSameOneWhateverTheLineEndsOfTheCheckout() {
        String unix = NOTE.script();
        assertEquals(NOTE.checksum(), new Migration(NEXT, "note", unix.replace("\n", "\r\n")).checksum());
        assertNotEquals(NOTE.checksum(), new Migration(NEXT, "note", unix + " ").checksum());
    }

    private PooledDatabase open(List<Migration> steps) throws FindingException {
        return new DatabaseFile(folder).open(new SchemaMigrations(steps), CLOCK);
    }

    private static List<Migration> with(List<Migration> steps, Migration next) {
        List<Migration> more = new ArrayList<>(steps);
        more.add(next);
        return more;
    }

    private static void execute(PooledDatabase database, String sql) {
        database.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static List<String> query(PooledDatabase database, String sql) {
        return database.read(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }
}
