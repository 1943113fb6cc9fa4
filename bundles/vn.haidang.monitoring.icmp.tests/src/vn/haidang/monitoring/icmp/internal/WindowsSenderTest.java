package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.icmp.internal.PingSender.Opening;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** How requests are spread over Windows' waits, down to the calls themselves, which have not been made on Windows yet. */
@Timeout(60)
class WindowsSenderTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);
    private static final int TIMED_OUT = 11_010;
    private static final int NO_ROUTE = 1_231;

    private final ScriptedWindows windows = new ScriptedWindows();
    private final NotedReplies replies = new NotedReplies();

    private PingSender open(IcmpFamily family) {
        Opening opening = WindowsSender.open(() -> windows, family, replies);
        return assertInstanceOf(Opening.Opened.class, opening).sender();
    }

    private static InetAddress host(IcmpFamily family) throws Exception {
        return InetAddress.getByName(family == IcmpFamily.V4 ? "192.0.2.1" : "2001:db8::1");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatBecameOfEach(IcmpFamily family) throws Exception {
        PingSender sender = open(family);
        for (long nonce = 1; nonce <= 3; nonce++) {
            assertEquals(Optional.empty(), sender.send(host(family), nonce, TIMEOUT));
        }
        windows.end(3, TIMED_OUT, 0);
        windows.end(1, 0, 0);
        windows.end(2, 11_050, 0);

        Duration roundTrip = assertInstanceOf(EchoResult.Answered.class, Results.await(replies.of(1))).roundTrip();
        assertTrue(roundTrip.compareTo(Duration.ofMillis(1)) <= 0, roundTrip.toString());
        assertEquals("icmp.windows.refused", Results.reasonNotSent(replies.of(2)));
        assertInstanceOf(EchoResult.Lost.class, Results.await(replies.of(3)));
        sender.stop();
        windows.awaitAllClosed();
    }

    /** A carrier's cut: all its lines are silent at the same time, and none may take another's place. */
    @Test
    void waitsForThousandsOfSilentLinesOnFewThreads() throws Exception {
        Set<Thread> before = waiters();
        PingSender sender = open(IcmpFamily.V4);
        int lines = 2_000;
        for (long nonce = 0; nonce < lines; nonce++) {
            assertEquals(Optional.empty(), sender.send(host(IcmpFamily.V4), nonce, TIMEOUT));
        }
        windows.awaitSent(lines);
        Set<Thread> started = waiters();
        started.removeAll(before);
        assertEquals((lines + WindowsWaiter.MOST - 1) / WindowsWaiter.MOST, started.size());
        for (long nonce = 0; nonce < lines; nonce++) {
            windows.end(nonce, TIMED_OUT, 0);
        }
        for (long nonce = 0; nonce < lines; nonce++) {
            assertInstanceOf(EchoResult.Lost.class, Results.await(replies.of(nonce)));
        }
        sender.stop();
        windows.awaitAllClosed();
    }

    private static Set<Thread> waiters() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("haidang-icmp-windows")).collect(Collectors.toSet());
    }

    /** Lines that answer leave their places to the next at once. */
    @Test
    void needsOneThreadWhileLinesAnswer() throws Exception {
        Set<Thread> before = waiters();
        PingSender sender = open(IcmpFamily.V4);
        for (long nonce = 0; nonce < 1_000; nonce++) {
            assertEquals(Optional.empty(), sender.send(host(IcmpFamily.V4), nonce, TIMEOUT));
            windows.end(nonce, 0, 3);
            assertInstanceOf(EchoResult.Answered.class, Results.await(replies.of(nonce)));
        }
        Set<Thread> started = waiters();
        started.removeAll(before);
        assertEquals(1, started.size());
        sender.stop();
        windows.awaitAllClosed();
    }

    @Test
    void saysThatWindowsRefuses() throws Exception {
        PingSender sender = open(IcmpFamily.V4);
        windows.refuse(NO_ROUTE);
        assertEquals(Optional.empty(), sender.send(host(IcmpFamily.V4), 1, TIMEOUT));
        assertEquals("icmp.windows.refused", Results.reasonNotSent(replies.of(1)));
        windows.refuse(0);
        sender.send(host(IcmpFamily.V4), 2, TIMEOUT);
        windows.end(2, 0, 1);
        assertInstanceOf(EchoResult.Answered.class, Results.await(replies.of(2)));
        sender.stop();
        windows.awaitAllClosed();
    }

    @ParameterizedTest
    @CsvSource({"5", "1231", "8"})
    void isNotThereWhenWindowsGivesNoHandle(int error) {
        windows.refuse(error);
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class,
                WindowsSender.open(() -> windows, IcmpFamily.V4, replies));
        assertEquals("icmp.windows.refused", refused.reason().code());
    }

    @Test
    void saysThatNothingIsKnownWhenWindowsCannotWait() throws Exception {
        PingSender sender = open(IcmpFamily.V4);
        sender.send(host(IcmpFamily.V4), 1, TIMEOUT);
        windows.awaitSent(1);
        windows.breakWaits();
        assertEquals("icmp.windows.silent", Results.reasonNotSent(replies.of(1)));
        sender.stop();
        Optional<Finding> reason = sender.send(host(IcmpFamily.V4), 2, TIMEOUT);
        assertEquals("echo.stopped", reason.orElseThrow().code());
        assertFalse(sender.isUsable());
    }

    /** A request that is under way when the program stops ends first: its buffers belong to Windows until then. */
    @Test
    void closesNothingThatIsStillUnderWay() throws Exception {
        PingSender sender = open(IcmpFamily.V6);
        sender.send(host(IcmpFamily.V6), 1, TIMEOUT);
        windows.awaitSent(1);
        sender.stop();
        sender.stop();
        windows.end(1, 0, 2);
        assertInstanceOf(EchoResult.Answered.class, Results.await(replies.of(1)));
        windows.awaitAllClosed();
    }

    @Test
    void isWhatTheTransportAsksOnWindows() throws Exception {
        SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
        IcmpTransport transport = new IcmpTransport(time, "Windows 11",
                (family, told) -> WindowsSender.open(() -> windows, family, told), "no-fping");
        windows.refuse(NO_ROUTE);
        CompletionStage<EchoResult> result = transport.send("192.0.2.1", TIMEOUT);
        assertEquals("icmp.windows.refused", Results.reasonNotSent(result));
        transport.stop();
    }
}
