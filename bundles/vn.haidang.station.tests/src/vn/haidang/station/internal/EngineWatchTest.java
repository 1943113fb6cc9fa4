package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineMonitor.EngineHealth;

class EngineWatchTest {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final EngineWatch watch = new EngineWatch();

    @Test
    void anEngineThatCountsIsNotSilentHoweverLongNobodyAsked() {
        assertEquals(Optional.empty(), silence(10, 0, Duration.ZERO));
        assertEquals(Optional.empty(), silence(4000, 0, Duration.ofHours(1)));
    }

    @Test
    void missedRoundsAreCountedToo() {
        assertEquals(Optional.empty(), silence(10, 0, Duration.ZERO));
        assertEquals(Optional.empty(), silence(10, 60, Duration.ofMinutes(1)));
    }

    @Test
    void anEngineThatCountsNoMoreIsSilentOnceItsPeriodsArePatientlyWaitedFor() {
        assertEquals(Optional.empty(), silence(10, 0, Duration.ZERO));
        assertEquals(Optional.empty(), silence(10, 0, Duration.ofSeconds(23)));
        assertEquals(Optional.of(Duration.ofSeconds(24)), silence(10, 0, Duration.ofSeconds(24)));
        assertEquals(Optional.empty(), silence(11, 0, Duration.ofSeconds(25)));
    }

    private Optional<Duration> silence(long rounds, long missed, Duration at) {
        return watch.silence(new EngineHealth(Instant.EPOCH, rounds, missed, 0, 0, 0, List.of()), PERIOD, at.toNanos());
    }
}
