package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

class PendingEchoesTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final PendingEchoes<String> pending = new PendingEchoes<>(time, nanos::get);

    @ParameterizedTest
    @ValueSource(longs = {900, 1_000, 1_150})
    void losesWhatDoesNotAnswerInTime(long millis) {
        CompletableFuture<EchoResult> result = begin();
        pass(millis);
        assertEquals(new EchoResult.Lost(), result.join());
    }

    /** A machine that stood still for a second has no right to call its lines down. */
    @ParameterizedTest
    @ValueSource(longs = {1_151, 2_000, 60_000})
    void saysNothingOfALineWhenItWasItselfTooBusyToHear(long millis) {
        CompletableFuture<EchoResult> result = begin();
        pass(millis);
        assertEquals("echo.own.delay", Results.reasonNotSent(result));
    }

    @Test
    void takesAnAnswerThatCameInTheMeantime() {
        PendingEchoes.Echo<String> echo = pending.begin("line", TIMEOUT).orElseThrow();
        nanos.addAndGet(Duration.ofMillis(12).toNanos());
        pending.answered(echo.nonce(), "line"::equals, nanos.get());
        pass(5_000);
        assertEquals(new EchoResult.Answered(Duration.ofMillis(12)), echo.result().join());
    }

    private CompletableFuture<EchoResult> begin() {
        return pending.begin("line", TIMEOUT).orElseThrow().result();
    }

    /** The scheduler comes to it so late. */
    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
        time.advance(TIMEOUT);
    }
}
