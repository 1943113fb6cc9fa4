package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** The UDP echo against a real socket; only timeouts are simulated. */
class UdpEchoTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final UdpEchoTransport transport = new UdpEchoTransport(time);
    private UdpResponder responder;

    @BeforeEach
    void open() throws IOException {
        responder = new UdpResponder(InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void close() {
        transport.stop();
        responder.close();
    }

    private CompletableFuture<EchoResult> send(String name) {
        return transport.send(responder.address(name), TIMEOUT).toCompletableFuture();
    }

    @Test
    void speaksTheProtocolOfTheSimulator() throws IOException {
        CompletionStage<EchoResult> result = send("line-01");
        UdpResponder.Request request = responder.receive();
        assertTrue(request.text().matches("haidang-echo 1 [0-9a-f]{16} line-01\n"), request.text());
        responder.send(request.reply(), request.from());
        EchoResult.Answered answered = assertInstanceOf(EchoResult.Answered.class, Results.await(result));
        assertFalse(answered.roundTrip().isNegative());
        assertTrue(answered.roundTrip().compareTo(Duration.ofSeconds(60)) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "127.0.0.77"})
    void reachesAnyLoopbackAddress(String host) throws IOException {
        try (UdpResponder other = new UdpResponder(InetAddress.getByName(host))) {
            CompletionStage<EchoResult> result = transport.send(other.address("x"), TIMEOUT);
            UdpResponder.Request request = other.receive();
            other.send(request.reply(), request.from());
            assertInstanceOf(EchoResult.Answered.class, Results.await(result));
        } catch (BindException e) {
            // A machine without IPv6 has no ::1; IPv4 has all of 127/8 everywhere on Linux.
            assertEquals("::1", host);
        }
    }

    @Test
    void looksNamesUp() throws IOException {
        CompletionStage<EchoResult> result = transport.send(responder.address("x").replace("127.0.0.1", "localhost"),
                TIMEOUT);
        UdpResponder.Request request = responder.receive();
        responder.send(request.reply(), request.from());
        assertInstanceOf(EchoResult.Answered.class, Results.await(result));
    }

    @Test
    void losesWhatIsNotAnsweredInTime() {
        CompletableFuture<EchoResult> result = send("x");
        time.advance(TIMEOUT.minusMillis(1));
        assertFalse(result.isDone());
        time.advance(Duration.ofMillis(1));
        assertEquals(new EchoResult.Lost(), result.join());
    }

    @Test
    void ignoresAnAnswerThatComesLateAndGoesOn() throws IOException {
        CompletableFuture<EchoResult> late = send("x");
        UdpResponder.Request request = responder.receive();
        time.advance(TIMEOUT);
        responder.send(request.reply(), request.from());
        answerNext();
        assertEquals(new EchoResult.Lost(), late.join());
    }

    /** Sends one more echo and answers it: then all that was sent to the transport before has been received, too. */
    private void answerNext() throws IOException {
        CompletableFuture<EchoResult> next = send("next");
        UdpResponder.Request request = responder.receive();
        responder.send(request.reply(), request.from());
        assertInstanceOf(EchoResult.Answered.class, Results.await(next));
    }

    @Test
    void countsAnAnswerOnce() throws IOException {
        CompletableFuture<EchoResult> result = send("x");
        UdpResponder.Request request = responder.receive();
        responder.send(request.reply(), request.from());
        responder.send(request.reply(), request.from());
        EchoResult first = Results.await(result);
        answerNext();
        assertEquals(first, result.join());
    }

    @Test
    void ignoresWhatIsNotTheAnswer() throws IOException {
        CompletableFuture<EchoResult> result = send("x");
        UdpResponder.Request request = responder.receive();
        String reply = request.reply();
        List<String> garbage = new ArrayList<>(List.of("", "\n", request.text(), reply.strip(), reply + " ",
                reply.replace(" 1 ", " 2 "), reply.replace(" x\n", " y\n"), reply.toUpperCase(Locale.ROOT),
                "haidang-repl 1 0000000000000000 x\n", "\0".repeat(600), reply + "x".repeat(2_000),
                "\u00ff".repeat(40)));
        for (int length = 1; length < reply.length(); length++) {
            garbage.add(reply.substring(0, length));
        }
        for (String text : garbage) {
            responder.send(text, request.from());
        }
        answerNext();
        assertFalse(result.isDone());
        time.advance(TIMEOUT);
        assertEquals(new EchoResult.Lost(), result.join());
    }

    @Test
    void ignoresTheRightAnswerOfSomebodyElse() throws IOException {
        CompletableFuture<EchoResult> result = send("x");
        UdpResponder.Request request = responder.receive();
        try (UdpResponder other = new UdpResponder(InetAddress.getByName("127.0.0.1"))) {
            other.send(request.reply(), request.from());
        }
        answerNext();
        assertFalse(result.isDone());
        responder.send(request.reply(), request.from());
        assertInstanceOf(EchoResult.Answered.class, Results.await(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1", "127.0.0.1:7", "127.0.0.1:7/", "127.0.0.1:0/x", "127.0.0.1:65536/x",
            "127.0.0.1:7/a\n", "127.0.0.1:7/a\u0007b", ":7/x", "[::1:7/x", "::1:7/x", "127.0.0.1:-1/x",
            "a b:7/x", "127.0.0.1:99999999999/x"})
    void doesNotSendToWhatIsNoAddress(String address) {
        String reason = Results.reasonNotSent(transport.send(address, TIMEOUT));
        assertTrue(Set.of("echo.address.invalid", "echo.host.invalid").contains(reason), reason);
    }

    @Test
    void takesNamesAsLongAsADatagramHasRoomFor() throws IOException {
        for (String name : List.of("cầu vồng", "x".repeat(255), "đ".repeat(127))) {
            CompletableFuture<EchoResult> result = send(name);
            UdpResponder.Request request = responder.receive();
            responder.send(request.reply(), request.from());
            assertInstanceOf(EchoResult.Answered.class, Results.await(result), name);
        }
        assertEquals("echo.address.invalid", Results.reasonNotSent(send("x".repeat(256))));
        assertEquals("echo.address.invalid", Results.reasonNotSent(send("đ".repeat(128))));
    }

    @Test
    void doesNotSendToANameThatNobodyKnows() {
        String reason = Results.reasonNotSent(transport.send("no-such-host.invalid:7/x", TIMEOUT));
        assertEquals("echo.host.unknown", reason);
    }

    @Test
    void limitsHowManyWait() {
        List<CompletableFuture<EchoResult>> results = new ArrayList<>();
        for (int i = 0; i < PendingEchoes.MOST; i++) {
            results.add(send("x"));
        }
        assertEquals("echo.full", Results.reasonNotSent(send("x")));
        time.advance(TIMEOUT);
        results.forEach(result -> assertInstanceOf(EchoResult.class, result.join()));
        assertFalse(send("x").isDone(), "there is room again");
    }

    @Test
    void tellsWhoWaitsThatItStops() {
        CompletableFuture<EchoResult> waiting = send("x");
        transport.stop();
        assertEquals("echo.stopped", Results.reasonNotSent(waiting));
        assertEquals("echo.stopped", Results.reasonNotSent(send("x")));
    }

    @Test
    void survivesAnInterruptOfWhoSends() throws IOException {
        Thread.currentThread().interrupt();
        CompletableFuture<EchoResult> result = send("x");
        assertTrue(Thread.interrupted());
        UdpResponder.Request request = responder.receive();
        responder.send(request.reply(), request.from());
        assertInstanceOf(EchoResult.Answered.class, Results.await(result));
        answerNext();
    }

    @Test
    void opensNoSocketBeforeTheFirstEcho() {
        assertFalse(isReceiving());
        CompletableFuture<EchoResult> first = send("x");
        assertTrue(isReceiving());
        assertFalse(first.isDone());
    }

    private static boolean isReceiving() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("haidang-udp-echo"));
    }
}
