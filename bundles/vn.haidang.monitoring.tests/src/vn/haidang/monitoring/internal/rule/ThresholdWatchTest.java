package vn.haidang.monitoring.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.rule.Trouble.Direction;

class ThresholdWatchTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private static ThresholdRule rule(Direction direction, double raiseAt, double clearAt, int hold) {
        return new ThresholdRule("r", "m", new Trouble.Threshold(direction, raiseAt, clearAt), Duration.ofMinutes(hold),
                Severity.WARNING,
                Set.of(), Set.of());
    }

    /** A digit a minute, {@code _} for nothing measured; R where it is raised, C where it is cleared. */
    @ParameterizedTest
    @CsvSource({"ABOVE, 8, 5, 0, 1989, .R..", "ABOVE, 8, 5, 0, 98767654, R......C", "ABOVE, 8, 5, 2, 99999, ..R..",
            "ABOVE, 8, 5, 2, 9919999, .....R.", "ABOVE, 8, 5, 2, 99961461444, ..R......C.",
            "ABOVE, 8, 5, 2, 8787878, .......", "BELOW, 2, 5, 0, 9326, ..RC", "BELOW, 2, 5, 1, 211556666, .R....C..",
            "ABOVE, 8, 8, 0, 89878, R..CR",
            "ABOVE, 8, 5, 2, 99________________999, ..................."})
    void hasHysteresisAndHolds(Direction direction, double raiseAt, double clearAt, int hold, String values,
            String expected) {
        ThresholdWatch watch = new ThresholdWatch(List.of(rule(direction, raiseAt, clearAt, hold)), Set.of());
        StringBuilder seen = new StringBuilder();
        for (int minute = 0; minute < values.length(); minute++) {
            Instant at = START.plus(Duration.ofMinutes(minute));
            List<ThresholdWatch.Change> changes = values.charAt(minute) == '_'
                    ? List.of()
                    : watch.measured("A", "LINE", "", "m", at, values.charAt(minute) - '0');
            seen.append(changes.isEmpty() ? "." : changes.get(0).isRaised() ? "R" : "C");
        }
        assertEquals(expected, seen.substring(0, expected.length()));
    }

    @Test
    void appliesToWhatItIsForAndToEachInstanceByItself() {
        ThresholdRule rule = new ThresholdRule("r", "m", new Trouble.Threshold(Direction.ABOVE, 8, 5), Duration.ZERO,
                Severity.ERROR,
                Set.of("A", "B"), Set.of("ROUTER"));
        ThresholdWatch watch = new ThresholdWatch(List.of(rule), Set.of());
        assertEquals(1, watch.measured("A", "ROUTER", "cpu 1", "m", START, 9).size());
        assertEquals(1, watch.measured("A", "ROUTER", "cpu 2", "m", START, 9).size());
        assertEquals(0, watch.measured("A", "SWITCH", "", "m", START, 9).size());
        assertEquals(0, watch.measured("C", "ROUTER", "", "m", START, 9).size());
        assertEquals(0, watch.measured("B", "ROUTER", "", "n", START, 9).size());
        assertEquals(2, watch.raised().size());
    }

    @Test
    void remembersWhatWasRaisedBeforeARestart() {
        ThresholdWatch.Key key = new ThresholdWatch.Key("r", "A", "");
        ThresholdWatch watch = new ThresholdWatch(List.of(rule(Direction.ABOVE, 8, 5, 0)), Set.of(key));
        assertEquals(List.of(), watch.measured("A", "LINE", "", "m", START, 9));
        assertEquals(List.of(false),
                watch.measured("A", "LINE", "", "m", START.plusSeconds(60), 1).stream()
                        .map(ThresholdWatch.Change::isRaised).toList());
        assertEquals(Set.of(), watch.raised());
    }

    @Test
    void theBundledRulesAreReadable() {
        WatchRules rules = WatchRulesFormat.bundled();
        assertEquals(FlapSettings.USUAL, rules.flap());
        assertTrue(rules.thresholds().size() >= 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"confirmAfter\": 0}", "{\"rules\": [{}]}", "{\"flap\": {}}",
            "{\"confirmAfter\": \"three\"}",
            "{\"rules\": [{\"id\": \"a\", \"metric\": \"loss\", \"direction\": \"above\", \"raiseAt\": 1,"
                    + " \"clearAt\": 2, \"hold\": \"PT1M\", \"severity\": \"WARNING\"}]}",
            "{\"rules\": [{\"id\": \"a\", \"metric\": \"loss\", \"direction\": \"sideways\", \"raiseAt\": 1,"
                    + " \"clearAt\": 1, \"hold\": \"PT1M\", \"severity\": \"WARNING\"}]}",
            "{\"rules\": [{\"id\": \"a\", \"metric\": \"fan-state\", \"direction\": \"above\", \"raiseAt\": 2,"
                    + " \"clearAt\": 2, \"hold\": \"PT1M\", \"severity\": \"WARNING\"}]}",
            "{\"rules\": [{\"id\": \"a\", \"metric\": \"fan-state\", \"states\": [\"tired\"], \"hold\": \"PT1M\","
                    + " \"severity\": \"WARNING\"}]}",
            "{\"rules\": [{\"id\": \"a\", \"metric\": \"cpu-load\", \"states\": [\"ok\"], \"hold\": \"PT1M\","
                    + " \"severity\": \"WARNING\"}]}"})
    void aFileThatMeansNothingIsRefusedWithAFinding(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), text);
        FindingException refused = assertThrows(FindingException.class, () -> WatchRulesFormat.read(file));
        assertEquals("rules.unreadable", refused.finding().code());
    }
}
