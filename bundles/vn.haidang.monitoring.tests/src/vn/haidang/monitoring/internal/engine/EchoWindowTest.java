package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineStatus.Echoes;

class EchoWindowTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final Optional<Duration> FOUR = Optional.of(Duration.ofMillis(4));
    private static final Optional<Duration> FIVE = Optional.of(Duration.ofMillis(5));

    private final EchoWindow window = new EchoWindow();

    @Test
    void hasNoLossAndNoRoundTripBeforeTheFirstEcho() {
        assertEquals(OptionalDouble.empty(), window.echoes().lossRatio());
        assertEquals(Optional.empty(), window.roundTrip());
    }

    @Test
    void givesTheShareOfLostEchoesAndTheLastRoundTrip() {
        window.add(START, FOUR);
        window.add(START.plusSeconds(1), FIVE);
        window.add(START.plusSeconds(2), Optional.empty());
        window.add(START.plusSeconds(3), Optional.empty());
        assertEquals(new Echoes(4, 2), window.echoes());
        assertEquals(OptionalDouble.of(0.5), window.echoes().lossRatio());
        assertEquals(FIVE, window.roundTrip());
    }

    @Test
    void forgetsWhatIsOlderThanAMinute() {
        window.add(START, FOUR);
        for (int i = 1; i <= 60; i++) {
            window.add(START.plusSeconds(i), Optional.empty());
        }
        assertEquals(new Echoes(60, 60), window.echoes());
        assertEquals(Optional.empty(), window.roundTrip());
        window.forgetBefore(START.plusSeconds(600));
        assertEquals(Echoes.NONE, window.echoes());
    }

    @Test
    void forgetsTheFutureWhenTheClockIsSetBack() {
        window.add(START, Optional.empty());
        window.add(START.minusSeconds(3_600), FOUR);
        assertEquals(new Echoes(1, 0), window.echoes());
        assertEquals(FOUR, window.roundTrip());
    }
}
