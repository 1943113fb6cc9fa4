package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Real pings on loopback, where the system allows them; where it does not, the reason must say what to do. */
class IcmpEchoTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final IcmpTransport transport = new IcmpTransport(time);

    @AfterEach
    void stop() {
        transport.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost"})
    void pingsTheLoopback(String host) {
        assertAnsweredOrForbidden(Results.await(transport.send(host, TIMEOUT)));
    }

    private static void assertAnsweredOrForbidden(EchoResult result) {
        if (result instanceof EchoResult.Answered answered) {
            assertFalse(answered.roundTrip().isNegative());
            assertTrue(answered.roundTrip().compareTo(Duration.ofSeconds(60)) < 0);
        } else {
            String reason = ((EchoResult.NotSent) result).reason();
            assertTrue(reason.contains("sysctl -w net.ipv4.ping_group_range"), reason);
        }
    }

    /** A machine may have no IPv6; then the system's own words say so. */
    @Test
    void pingsTheLoopbackOfIpv6WhereThereIsOne() {
        EchoResult result = Results.await(transport.send("::1", TIMEOUT));
        assertTrue(result instanceof EchoResult.Answered || result instanceof EchoResult.NotSent, result.toString());
    }

    @Test
    void tellsTheAnswersOfManyApart() {
        List<CompletionStage<EchoResult>> results = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (int i = 1; i < 255; i++) {
                results.add(transport.send("127.0.0." + i, TIMEOUT));
            }
        }
        results.forEach(result -> assertAnsweredOrForbidden(Results.await(result)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "127.0.0.1:7", "127.0.0.1/8", "300.1.1.1", "no-such-host.invalid", "a\nb",
            ":::::", "-"})
    void doesNotSendToWhatIsNoHost(String host) {
        assertFalse(Results.reasonNotSent(transport.send(host, TIMEOUT)).isBlank());
        assertFalse(Results.reasonNotSent(transport.send("x".repeat(100_000), TIMEOUT)).length() > 200);
    }

    @Test
    void saysThatThereIsNoIcmpElsewhere() {
        IcmpTransport windows = new IcmpTransport(time, "Windows 11");
        assertEquals("ICMP is only there on Linux so far",
                Results.reasonNotSent(windows.send("127.0.0.1", TIMEOUT)));
        windows.stop();
    }

    @Test
    void canBeStoppedBeforeItWasEverUsedAndAtAnyTimeAfter() {
        new IcmpTransport(time).stop();
        IcmpTransport used = new IcmpTransport(time);
        CompletionStage<EchoResult> opening = used.send("127.0.0.1", TIMEOUT);
        used.stop();
        assertTrue(Results.await(opening) instanceof EchoResult);
        assertTrue(Results.reasonNotSent(used.send("127.0.0.1", TIMEOUT)).contains("stopped"));
        used.stop();
    }
}
