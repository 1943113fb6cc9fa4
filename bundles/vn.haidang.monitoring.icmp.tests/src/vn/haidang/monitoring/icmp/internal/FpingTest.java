package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.icmp.internal.PingSender.Opening;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Where no socket is given to us, the real fping pings for us. */
class FpingTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final IcmpTransport transport = new IcmpTransport(time, "Linux",
            (family, receiver) -> new Opening.Refused(
                    Messages.notSent("icmp.socket.forbidden").with("detail", "EPERM")),
            "fping");

    @AfterEach
    void stop() {
        transport.stop();
    }

    /** The sockets are refused, and whether fping may ping is known once the first request was tried. */
    private List<CompletionStage<EchoResult>> send(String... addresses) {
        List<CompletionStage<EchoResult>> results = new ArrayList<>();
        for (String address : addresses) {
            results.add(transport.send(address, TIMEOUT));
        }
        return results;
    }

    @Test
    void pingsThroughTheProgram() {
        warmUp();
        List<CompletionStage<EchoResult>> results = send("127.0.0.1", "127.0.0.2", "127.0.0.3");
        time.advance(Duration.ofMillis(50));

        for (CompletionStage<EchoResult> result : results) {
            assertFalse(assertInstanceOf(EchoResult.Answered.class, Results.await(result)).roundTrip().isNegative());
        }
    }

    @Test
    void losesWhatDoesNotAnswer() {
        warmUp();
        // Reserved (RFC 1112, 4): answers nobody.
        List<CompletionStage<EchoResult>> results = send("240.0.0.1", "127.0.0.1");
        time.advance(Duration.ofMillis(50));
        assertInstanceOf(EchoResult.Answered.class, Results.await(results.get(1)));
        time.advance(TIMEOUT);

        assertInstanceOf(EchoResult.Lost.class, Results.await(results.get(0)));
    }

    /** Opening runs on a thread of the transport: until it is there, the clock must not move. */
    private void warmUp() {
        CompletionStage<EchoResult> first = transport.send("127.0.0.9", TIMEOUT);
        while (!first.toCompletableFuture().isDone()) {
            time.advance(Duration.ofMillis(50));
            Thread.yield();
        }
    }

    @Test
    void isNotThereWithoutTheProgram() {
        assertEquals(Optional.empty(), FpingSender.open("no-such-program", time, (nonce, roundTrip) -> {}));
    }

    @Test
    void saysThatItStopped() throws Exception {
        FpingSender sender = FpingSender.open("fping", time, (nonce, roundTrip) -> {})
                .orElseThrow(() -> new AssertionError("fping is missing; install the Debian package fping"));
        sender.stop();
        assertTrue(sender.send(InetAddress.getLoopbackAddress(), 1).isPresent());
        assertFalse(sender.isUsable());
    }
}
