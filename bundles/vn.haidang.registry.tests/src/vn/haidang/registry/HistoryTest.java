package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.internal.store.History;

/** The history below every change, and the chain that shows when somebody else has changed it. */
class HistoryTest {

    @TempDir
    Path temp;

    @Test
    void hasARowForEachFeatureThatChanged() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String line = registry.snapshot().line("L-W01").orElseThrow().id();
            String core = registry.snapshot().device("R-CORE").orElseThrow().id();
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";50;").replace(";R-CORE;R-W01;", ";;R-W01;"))
                    .importFiles();
            assertEquals(
                    List.of(line + " DataLine contractedMegabits 20 50",
                            line + " DataLine nearDevice \"" + core + "\" -"),
                    registry.strings(
                            "SELECT object || ' ' || eclass || ' ' || feature || ' ' || COALESCE(old_value, '-')"
                                    + " || ' ' || COALESCE(new_value, '-') FROM registry_history WHERE commit_number = 2"
                                    + " ORDER BY sequence"));
        }
    }

    @Test
    void saysOfANewElementAllThatItHas() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String id = registry.snapshot().device("R-CORE").orElseThrow().id();
            assertEquals(List.of("code", "kind", "name", "snmp", "unit"), registry.strings(
                    "SELECT feature FROM registry_history WHERE object = '" + id
                            + "' AND old_value IS NULL ORDER BY 1"));
        }
    }

    @Test
    void namesAuthorReasonAndTimeOfEachCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertEquals(List.of("1 Nguyễn Văn Thử, kiểm thử, 2026-11-21 07:05:00.123456+00"),
                    registry.strings(
                            "SELECT number || ' ' || author || ', ' || reason || ', ' || at FROM registry_commit"));
        }
    }

    @Test
    void holdsOverManyCommitsAndARestart() throws Exception {
        for (int i = 1; i < 5; i++) {
            try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
                registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";" + (20 + i) + ";")).importFiles();
                assertEquals(Optional.empty(), verify(registry));
            }
        }
    }

    @Test
    void holdsBeforeTheFirstCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            assertEquals(Optional.empty(), verify(registry));
        }
    }

    /** What somebody does to the tables, and the first commit that shows it. */
    static Stream<Arguments> tampering() {
        return Stream.of(arguments("UPDATE registry_history SET new_value = '60' WHERE feature = 'contractedMegabits'"
                + " AND new_value = '50'", 2),
                arguments("UPDATE registry_history SET old_value = NULL WHERE old_value IS NOT NULL", 2),
                arguments("UPDATE registry_history SET feature = 'name' WHERE feature = 'code'", 1),
                arguments("UPDATE registry_history SET commit_number = 2 WHERE commit_number = 3", 2),
                arguments("DELETE FROM registry_history WHERE commit_number = 2", 2),
                arguments("DELETE FROM registry_history WHERE commit_number = 3", 3),
                arguments("DELETE FROM registry_history WHERE sequence = 1", 1),
                arguments("INSERT INTO registry_history(commit_number, object, eclass, feature, previous_hash, hash)"
                        + " VALUES (3, 'x', 'Unit', 'name', 'x', 'x')", 3),
                arguments("UPDATE registry_commit SET author = 'Người khác' WHERE number = 2", 2),
                arguments("UPDATE registry_commit SET at = at + INTERVAL '1' DAY WHERE number = 3", 3),
                arguments("UPDATE registry_commit SET reason = 'lý do khác' WHERE number = 1", 1),
                arguments("UPDATE registry_commit SET hash = '0' WHERE number = 2", 2));
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void showsEveryChangeBehindItsBack(String sql, long commit) throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";50;")).importFiles();
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";100;")).importFiles();
            assertEquals(Optional.empty(), verify(registry));
            assertNotEquals(0, registry.execute(sql));
            Finding finding = verify(registry).orElseThrow();
            assertEquals("registry.history.broken", finding.code());
            assertEquals(commit, finding.arguments().values().get("commit"));
        }
    }

    private static Optional<Finding> verify(OpenRegistry registry) {
        return registry.database().read(new History()::verify);
    }
}
