package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/** What the tests of data folders share. */
final class TestFolders {

    static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String DATABASE = "haidang.mv.db";

    private TestFolders() {}

    /** A data folder with a database that was closed properly and has one row in table {@code watch}. */
    static Path closedFolder(Path parent) throws FindingException {
        Path path = parent.resolve("data");
        try (DataFolder folder = DataFolder.open(path, CLOCK)) {
            execute(folder.database(), "INSERT INTO watch VALUES ('L1', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
        }
        return path;
    }

    static int execute(Database database, String sql) {
        return database.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** The first column of a query's rows. */
    static List<String> strings(Database database, String sql) {
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

    /** The finding that opening this path is refused with; it must read well in both languages. */
    static Finding refusal(Path path) {
        Finding finding = assertThrows(FindingException.class, () -> DataFolder.open(path, CLOCK).close()).finding();
        for (Language language : Language.values()) {
            String sentence = finding.summary(ValueFormat.of(language));
            assertTrue(sentence.contains(path.toString()), () -> "names no folder: " + sentence);
            assertTrue(sentence.endsWith("."), () -> "no sentence: " + sentence);
        }
        return finding;
    }

    /** Every file below a folder with its bytes, for comparison. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> content.put(folder.relativize(file).toString(), bytes(file)));
        }
        return content;
    }

    private static String bytes(Path file) {
        try {
            return Files.isDirectory(file) ? "" : HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
