package vn.haidang.monitoring.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlapDetectorTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private final FlapDetector detector = new FlapDetector(FlapSettings.USUAL);

    /** Each letter is a minute: {@code x} a change in it. Below, whether it flaps at the end of each. */
    @ParameterizedTest
    @CsvSource({"........, nnnnnnnn", "x......., nnnnnnnn", "xxx....., nnnnnnnn", "xxxx...., nnnFFFFF",
            "x.x.x.x., nnnnnnFF", "x....x....x....x, nnnnnnnnnnnnnnnF",
            "xxxx......................., nnnFFFFFFFFFFFFFFFFFFFnnnnn"})
    void hasTwoThresholds(String minutes, String expected) {
        StringBuilder seen = new StringBuilder();
        for (int minute = 0; minute < minutes.length(); minute++) {
            Instant end = START.plus(Duration.ofMinutes(minute + 1));
            if (minutes.charAt(minute) == 'x') {
                detector.changed(end.minusSeconds(1));
            }
            seen.append(detector.isFlapping(end) ? 'F' : 'n');
        }
        assertEquals(expected, seen.toString());
    }

    @Test
    void weighsNewChangesMoreThanOldOnes() {
        detector.changed(START);
        double fresh = detector.share(START.plusSeconds(1));
        double old = detector.share(START.plus(Duration.ofMinutes(19)));
        assertEquals(1.2 / 20, fresh, 1e-9);
        assertEquals(0.8 / 20, old, 1e-9);
    }

    @Test
    void countsEveryChangeOfTheWindowButEachMinuteOnce() {
        for (int second = 0; second < 59; second++) {
            detector.changed(START.plusSeconds(second));
        }
        Instant now = START.plusSeconds(59);
        assertEquals(59, detector.changes(now));
        assertFalse(detector.isFlapping(now));
        assertEquals(0, detector.changes(now.plus(Duration.ofMinutes(21))));
    }

    @Test
    void forgetsWhatSeemsToComeWhenTheClockWasSetBack() {
        for (int minute = 0; minute < 5; minute++) {
            detector.changed(START.plus(Duration.ofMinutes(minute)));
        }
        assertTrue(detector.isFlapping(START.plus(Duration.ofMinutes(5))));
        assertFalse(detector.isFlapping(START.minusSeconds(3_600)));
    }

    @Test
    void isBoundedWhateverHappens() {
        for (int i = 0; i < 100_000; i++) {
            detector.changed(START.plusMillis(i));
        }
        assertEquals(1_000, detector.changes(START.plusSeconds(100)));
    }

    @ParameterizedTest
    @CsvSource({"60, 1, 0.2, 0.05", "0, 20, 0.2, 0.05", "60, 20, 0.05, 0.2", "60, 20, 1.1, 0.05", "60, 20, 0.2, 0",
            "60, 101, 0.2, 0.05", "3601, 20, 0.2, 0.05"})
    void refusesSettingsThatMeanNothing(long slot, int slots, double high, double low) {
        assertThrows(IllegalArgumentException.class,
                () -> new FlapSettings(Duration.ofSeconds(slot), slots, high, low));
    }
}
