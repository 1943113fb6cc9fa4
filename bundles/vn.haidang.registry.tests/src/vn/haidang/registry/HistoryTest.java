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
import vn.haidang.base.progress.Progress;

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
            String unit = registry.snapshot().unit("CNTT").orElseThrow().id();
            assertEquals(
                    List.of("{\"code\":\"R-CORE\",\"name\":\"Bộ định tuyến trung tâm\",\"unit\":\"" + unit
                            + "\",\"snmp\":{\"host\":\"127.0.0.1\",\"port\":16101,\"profile\":\"demo-v3\"}}"),
                    registry.strings("SELECT new_value FROM registry_history WHERE object = '" + id
                            + "' AND old_value IS NULL AND feature = ''"));
        }
    }

    @Test
    void namesAuthorReasonAndTimeOfEachCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertEquals(List.of("1 Nguyễn Văn Thử, máy 1, kiểm thử, 2026-11-21 07:05:00.123456+00"),
                    registry.strings(
                            "SELECT number || ' ' || author || ', ' || channel || ', ' || reason || ', ' || at FROM registry_commit"));
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
                arguments("UPDATE registry_history SET eclass = 'Switch' WHERE eclass = 'Router'", 1),
                arguments("UPDATE registry_history SET commit_number = 2 WHERE commit_number = 3", 2),
                arguments("DELETE FROM registry_history WHERE commit_number = 2", 2),
                arguments("DELETE FROM registry_history WHERE commit_number = 3", 3),
                arguments("DELETE FROM registry_history WHERE sequence = 1", 1),
                arguments(
                        "INSERT INTO registry_history(sequence, commit_number, object, eclass, feature, previous_hash,"
                                + " hash) VALUES (900, 3, 'x', 'Unit', 'name', 'x', 'x')",
                        3),
                arguments("UPDATE registry_commit SET author = 'Người khác' WHERE number = 2", 2),
                arguments("UPDATE registry_commit SET at = at + INTERVAL '1' DAY WHERE number = 3", 3),
                arguments("UPDATE registry_commit SET reason = 'lý do khác' WHERE number = 1", 1),
                arguments("UPDATE registry_commit SET channel = 'máy khác' WHERE number = 2", 2),
                arguments("UPDATE registry_commit SET hash = '0' WHERE number = 2", 2),
                arguments("UPDATE registry_head SET history_hash = '0' WHERE singleton = 1", 4));
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
        return registry.service().verifyHistory(Progress.unobserved());
    }

    /** What somebody does to the rows of the elements, and what shows it. */
    static Stream<Arguments> tamperingWithRows() {
        return Stream.of(arguments("UPDATE registry_object SET document = REPLACE(document, ':20', ':999')",
                "registry.history.rowDiffers"),
                arguments("DELETE FROM registry_reference WHERE feature = 'uplink'", "registry.history.rowDiffers"),
                arguments("UPDATE registry_object SET eclass = 'Switch' WHERE eclass = 'Router'",
                        "registry.history.rowDiffers"),
                arguments(
                        "DELETE FROM registry_reference WHERE source IN (SELECT id FROM registry_object WHERE eclass ="
                                + " 'DataLine'); DELETE FROM registry_object WHERE eclass = 'DataLine'",
                        "registry.history.rowLost"));
    }

    @ParameterizedTest
    @MethodSource("tamperingWithRows")
    void showsWhatARowHasThatNoCommitWrote(String sql, String code) throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            for (String statement : sql.split("; ")) {
                assertNotEquals(0, registry.execute(statement));
            }
            assertEquals(code, verify(registry).orElseThrow().code());
        }
    }

    @Test
    void tellsWhoDidWhatToAnElement() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String line = registry.snapshot().line("L-W01").orElseThrow().id();
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";50;"))
                    .importFiles(new ChangeOrigin("Trần Thị Mẫu", "máy 2", "hợp đồng mới"));
            List<ElementHistory> history = registry.service().history(line);
            assertEquals(List.of(ElementHistory.Kind.ADDED, ElementHistory.Kind.CHANGED),
                    history.stream().map(ElementHistory::kind).toList());
            assertEquals(new ChangeOrigin("Trần Thị Mẫu", "máy 2", "hợp đồng mới"), history.get(1).commit().origin());
            assertEquals(
                    List.of(new ElementHistory.FeatureChange("contractedMegabits", List.of(new Value.Whole(20)),
                            List.of(new Value.Whole(50)))),
                    history.get(1).changes());
            assertEquals(List.of(history.get(1)), registry.service().changesOf(2));
        }
    }
}
