package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundPaceTest {

    private static final long MILLISECOND = 1_000_000;

    /** The monotonic clock begins anywhere and may run over. */
    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 999, false", "0, 1000, true", "1, 999, false", "1, 1500, false", "1, 2000, true",
            "60, 60010, false", "60, 61000, true"})
    void missesARoundThatCouldNotBeginInItsPeriod(long round, long millis, boolean isMissed) {
        for (long start : new long[]{0, -5, Long.MAX_VALUE - 3}) {
            RoundPace pace = new RoundPace(start, Duration.ofSeconds(1));
            assertEquals(isMissed, pace.isMissed(round, start + millis * MILLISECOND));
        }
    }
}
