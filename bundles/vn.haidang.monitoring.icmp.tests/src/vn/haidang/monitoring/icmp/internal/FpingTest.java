package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.icmp.internal.PingSender.Opening;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Where no socket is given to us, the real fping pings for us. */
class FpingTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    @TempDir
    Path folder;

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
        open(transport);
    }

    @Test
    void isNotThereWithoutTheProgram() {
        assertEquals(Optional.empty(), FpingSender.open("no-such-program", time, new NotedReplies()));
    }

    @Test
    void saysThatItStopped() throws Exception {
        FpingSender sender = FpingSender.open("fping", time, new NotedReplies())
                .orElseThrow(() -> new AssertionError("fping is missing; install the Debian package fping"));
        sender.stop();
        assertTrue(sender.send(InetAddress.getLoopbackAddress(), 1, TIMEOUT).isPresent());
        assertFalse(sender.isUsable());
    }

    /** Stands in for an fping on a machine that is out of breath; the first word of it passes as a healthy one. */
    private IcmpTransport transportBy(String shell) throws IOException {
        Path program = folder.resolve("fping");
        Files.writeString(program, "#!/bin/sh\n[ \"$2\" = -c ] && exit 0\n" + shell + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new IcmpTransport(time, "Linux", (family, receiver) -> new Opening.Refused(
                Messages.notSent("icmp.socket.forbidden").with("detail", "EPERM")), program.toString());
    }

    /** No line may seem lost because this machine did not come to asking it. */
    @Test
    void whatNoProcessIsFreeForIsNotSentRatherThanLost() throws Exception {
        IcmpTransport busy = transportBy("exec sleep 600");
        try {
            open(busy);
            List<CompletionStage<EchoResult>> results = new ArrayList<>();
            for (int batch = 1; batch <= 9; batch++) {
                results.add(busy.send("127.0.1." + batch, TIMEOUT));
                time.advance(Duration.ofMillis(50));
            }
            assertEquals("icmp.fping.busy", Results.reasonNotSent(results.get(8)));
            time.advance(Duration.ofSeconds(6));
            for (CompletionStage<EchoResult> result : results.subList(0, 7)) {
                assertEquals("icmp.fping.silent", Results.reasonNotSent(result));
            }
        } finally {
            busy.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 4", "cat > /dev/null; exit 0", "echo 127.0.0.5 : x; echo 127.0.0.6 : -"})
    void whatTheProgramDoesNotTellIsNotSentRatherThanLost(String shell) throws Exception {
        IcmpTransport failing = transportBy(shell);
        try {
            open(failing);
            CompletionStage<EchoResult> result = failing.send("127.0.0.5", TIMEOUT);
            moveOnUntil(result);

            assertEquals("icmp.fping.silent", Results.reasonNotSent(result));
        } finally {
            failing.stop();
        }
    }

    /** Until it is known that fping is to be asked; the echo with which that was found out ends somehow. */
    private void open(IcmpTransport transport) {
        moveOnUntil(transport.send("127.0.1.250", TIMEOUT));
    }

    private void moveOnUntil(CompletionStage<EchoResult> result) {
        while (!result.toCompletableFuture().isDone()) {
            time.advance(Duration.ofMillis(50));
            Thread.yield();
        }
    }
}
