package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What asking takes of a line, on a clock that the test moves. */
class LinePaceTest {

    private static final long SECOND = 1_000_000_000;
    private static final int BUDGET = 1_000;

    private final LinePace pace = new LinePace();
    private long now = 5 * SECOND;

    /** Sends as much as it may for so many seconds. @return how many octets that were */
    private int askFor(int seconds, int octets) {
        int spent = 0;
        for (long end = now + seconds * SECOND; now < end; now += Math.max(1_000_000, pace.waitFrom(now))) {
            if (pace.waitFrom(now) == 0) {
                pace.spend(octets, BUDGET, now);
                spent += octets;
            }
        }
        return spent;
    }

    @Test
    void keepsWithinItsBudget() {
        int spent = askFor(100, 300);

        assertTrue(spent >= 100_000 && spent <= 102_000, "of 100000: " + spent);
    }

    @Test
    void savesUpNoMoreThanASecond() {
        askFor(10, 300);
        now += 1_000 * SECOND;

        int spent = askFor(10, 300);

        assertTrue(spent <= 12_000, "of 10000: " + spent);
    }

    @Test
    void pausesLongerAfterEachSilenceAndNoMoreAfterAnAnswer() {
        SilencePause pause = new SilencePause();
        long least = 50_000_000;
        for (int times = 0; times < 12; times++) {
            pause.silent(now);
            long wait = pause.waitFrom(now);
            assertTrue(wait >= Math.min(least, 5 * SECOND / 2) && wait <= 5 * SECOND, "after " + times + ": " + wait);
            least *= 2;
        }
        pause.answered();

        assertEquals(0, pause.waitFrom(now));
    }
}
