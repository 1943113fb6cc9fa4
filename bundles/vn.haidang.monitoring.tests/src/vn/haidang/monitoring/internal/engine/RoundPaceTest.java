package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundPaceTest {

    private static final long MILLISECOND = 1_000_000;

    /** The monotonic clock begins anywhere and may run over. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 999, 999", "0, 1000, 1000", "1, 999, 0", "1, 1500, 500", "1, 2000, 1000",
            "60, 60010, 10", "60, 61000, 1000"})
    void tellsHowLateARoundBegins(long round, long millis, long late) {
        for (long start : new long[]{0, -5, Long.MAX_VALUE - 3}) {
            RoundPace pace = new RoundPace(start, Duration.ofSeconds(1));
            assertEquals(Duration.ofMillis(late), pace.lateness(round, start + millis * MILLISECOND));
        }
    }
}
