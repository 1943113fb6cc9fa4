package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;

class LineTrackerTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private final LineTracker tracker = LineTracker.unknown(3, 2, START);

    /**
     * One letter a second: {@code .} answered, {@code x} missed with a living device before the line, {@code d} missed
     * with a dead one. The states after each: (N)ot known, (U)p, (S)uspect, (D)own, un(R)eachable.
     */
    @ParameterizedTest
    @CsvSource({ //
            "'',           ''", //
            ".,            U", //
            "...,          UUU", //
            "x,            S", //
            "xxx,          SSD", //
            "x..,          SSU", //
            ".x.,          USS", //
            ".x..,         USSU", //
            ".xx..,        USSSU", //
            ".xxx,         USSD", //
            ".xx.x.xx.xxx, USSSSSSSSSSD", //
            ".x.x.x.x.x.., USSSSSSSSSSU", //
            ".xxxxxxxx,    USSDDDDDD", //
            ".xxx.x.x.x,   USSDDDDDDD", //
            ".xxx..,       USSDDU", //
            ".xxx.x..xxx,  USSDDDDUSSD", //
            ".xxx....xx.., USSDDUUUSSSU", //
            ".ddd,         USSR", //
            ".dddddd,      USSRRRR", //
            ".ddd..,       USSRRU", //
            ".dddxxx,      USSRRRS", //
            ".dddxxxxx,    USSRRRSSS", //
            ".dddxxxxxx,   USSRRRSSSD", //
            ".dddddxddd,   USSRRRSSSR", //
            ".dddx.x.x..,  USSRRRRRRRU", //
            ".xxxddd,      USSDDDD"})
    void movesByTheLetter(String heard, String states) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < heard.length(); i++) {
            step(heard.charAt(i), START.plusSeconds(i));
            seen.append(letter(tracker.state()));
        }
        assertEquals(states, seen.toString());
    }

    private void step(char letter, Instant at) {
        if (letter == '.') {
            tracker.answered(at);
            return;
        }
        tracker.missed(at);
        if (tracker.wantsParentAsked()) {
            tracker.parentJudged(letter == 'x', at);
        }
    }

    private static char letter(LineState state) {
        return switch (state) {
            case UNKNOWN -> 'N';
            case UP -> 'U';
            case SUSPECT -> 'S';
            case DOWN -> 'D';
            case UNREACHABLE -> 'R';
        };
    }

    @Test
    void countsAnOutageFromTheFirstMissedToTheFirstAnsweredEcho() {
        heard(".x.xx");
        Optional<Transition> down = missedAndConfirmed(5);
        assertEquals(Optional.of(new Transition(LineState.SUSPECT, LineState.DOWN, START.plusSeconds(3))), down);
        assertEquals(Optional.empty(), tracker.answered(START.plusSeconds(6)));
        tracker.missed(START.plusSeconds(7));
        assertEquals(Optional.empty(), tracker.answered(START.plusSeconds(8)));
        assertEquals(Optional.of(new Transition(LineState.DOWN, LineState.UP, START.plusSeconds(8))),
                tracker.answered(START.plusSeconds(9)));
    }

    @Test
    void forgetsASuspicionThatWasNotConfirmed() {
        heard("...");
        assertEquals(START, tracker.since());
        tracker.missed(START.plusSeconds(3));
        assertEquals(START.plusSeconds(3), tracker.since());
        tracker.answered(START.plusSeconds(4));
        tracker.answered(START.plusSeconds(5));
        assertEquals(LineState.UP, tracker.state());
        assertEquals(START, tracker.since());
    }

    @Test
    void ignoresAVerdictThatComesAfterTheLineWasHeardOfAgain() {
        heard(".xx");
        tracker.missed(START.plusSeconds(3));
        assertTrue(tracker.wantsParentAsked());
        tracker.answered(START.plusSeconds(4));
        tracker.missed(START.plusSeconds(5));
        assertEquals(Optional.empty(), tracker.parentJudged(true, START.plusSeconds(5)));
        assertEquals(LineState.SUSPECT, tracker.state());
    }

    @Test
    void asksOnceUntilTheVerdictIsThere() {
        heard(".xx");
        tracker.missed(START.plusSeconds(3));
        assertTrue(tracker.wantsParentAsked());
        for (int i = 4; i < 20; i++) {
            tracker.missed(START.plusSeconds(i));
            assertFalse(tracker.wantsParentAsked());
        }
        assertEquals(Optional.of(new Transition(LineState.SUSPECT, LineState.DOWN, START.plusSeconds(1))),
                tracker.parentJudged(true, START.plusSeconds(20)));
    }

    @Test
    void goesOnWithAnOutageThatTheDatabaseKnows() {
        LineTracker known = LineTracker.down(3, 2, START.minusSeconds(600));
        assertEquals(LineState.DOWN, known.state());
        assertEquals(START.minusSeconds(600), known.since());
        known.missed(START);
        assertFalse(known.wantsParentAsked());
        known.answered(START.plusSeconds(1));
        assertEquals(Optional.of(new Transition(LineState.DOWN, LineState.UP, START.plusSeconds(1))),
                known.answered(START.plusSeconds(2)));
    }

    @Test
    void goesThroughAMonthOfSecondsQuickly() {
        int downs = 0;
        for (int i = 0; i < Duration.ofDays(30).toSeconds(); i++) {
            // Every hour a cut of ten seconds, every minute one lost echo.
            boolean isMissed = i % 3600 >= 3590 || i % 60 == 30;
            LineState before = tracker.state();
            step(isMissed ? 'x' : '.', START.plusSeconds(i));
            downs += before != LineState.DOWN && tracker.state() == LineState.DOWN ? 1 : 0;
        }
        assertEquals(30 * 24, downs);
    }

    private void heard(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            step(letters.charAt(i), START.plusSeconds(i));
        }
    }

    private Optional<Transition> missedAndConfirmed(int second) {
        tracker.missed(START.plusSeconds(second));
        assertTrue(tracker.wantsParentAsked());
        return tracker.parentJudged(true, START.plusSeconds(second));
    }
}
