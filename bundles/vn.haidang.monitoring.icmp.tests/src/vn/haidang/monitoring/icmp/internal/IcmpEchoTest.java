package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Real pings on loopback, where the system allows them; where it does not, the reason must say what to do. */
class IcmpEchoTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final IcmpTransport transport = new IcmpTransport(time, "Linux", IcmpSocket::open, "no-fping");

    @AfterEach
    void stop() {
        transport.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost"})
    void pingsTheLoopback(String host) {
        assertAnsweredOrForbidden(Results.await(transport.send(host, TIMEOUT)));
    }

    /** Where the kernel lets us ping there must be an answer; where not, the finding must name what allows it. */
    private static void assertAnsweredOrForbidden(EchoResult result) {
        if (PingPermission.isGiven()) {
            Duration roundTrip = assertInstanceOf(EchoResult.Answered.class, result).roundTrip();
            assertFalse(roundTrip.isNegative());
            assertTrue(roundTrip.compareTo(Duration.ofSeconds(60)) < 0);
        } else {
            Finding reason = assertInstanceOf(EchoResult.NotSent.class, result).reason();
            assertTrue(reason.remedy(ValueFormat.of(Language.VIETNAMESE)).orElse("")
                    .contains("sysctl -w net.ipv4.ping_group_range"), reason.code());
        }
    }

    /** A machine may have no IPv6; then the system's own words say so. */
    @Test
    void pingsTheLoopbackOfIpv6WhereThereIsOne() throws IOException {
        Path interfaces = Path.of("/proc/net/if_inet6");
        boolean isThere = Files.exists(interfaces) && Files.readString(interfaces).contains(" lo\n");
        EchoResult result = Results.await(transport.send("::1", TIMEOUT));
        if (isThere) {
            assertAnsweredOrForbidden(result);
        } else {
            assertInstanceOf(EchoResult.NotSent.class, result);
        }
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

    /** A province: three rounds of 3,000 addresses, sent in the engine's batches, through one socket and one thread. */
    @Test
    void asksThreeThousandAddressesThroughOneSocket() {
        Set<Thread> before = receivers();
        for (int round = 0; round < 3; round++) {
            for (int first = 0; first < 3_000; first += 64) {
                List<CompletionStage<EchoResult>> batch = new ArrayList<>();
                for (int i = first; i < Math.min(first + 64, 3_000); i++) {
                    batch.add(transport.send("127.9." + i / 250 + "." + (1 + i % 250), TIMEOUT));
                }
                batch.forEach(result -> assertAnsweredOrForbidden(Results.await(result)));
            }
        }
        Set<Thread> opened = receivers();
        opened.removeAll(before);
        assertTrue(opened.size() <= 1, opened.toString());
    }

    private static Set<Thread> receivers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("haidang-icmp-v")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "127.0.0.1:7", "127.0.0.1/8", "300.1.1.1", "999.1.1.1", "zz:1",
            "no-such-host.invalid", "a\nb",
            "-"})
    void doesNotSendToWhatIsNoHost(String host) {
        String reason = Results.reasonNotSent(transport.send(host, TIMEOUT));
        assertEquals(host.endsWith(".invalid") ? "echo.host.unknown" : "echo.host.invalid", reason);
        assertEquals("echo.host.invalid", Results.reasonNotSent(transport.send("x".repeat(100_000), TIMEOUT)));
    }

    @Test
    void saysThatThereIsNoIcmpElsewhere() {
        IcmpTransport other = new IcmpTransport(time, "Mac OS X", IcmpSocket::open, "no-fping");
        assertEquals("icmp.system.unsupported",
                Results.reasonNotSent(other.send("127.0.0.1", TIMEOUT)));
        other.stop();
    }

    @Test
    void canBeStoppedBeforeItWasEverUsedAndAtAnyTimeAfter() {
        new IcmpTransport(time).stop();
        IcmpTransport used = new IcmpTransport(time);
        CompletionStage<EchoResult> opening = used.send("127.0.0.1", TIMEOUT);
        used.stop();
        assertTrue(Results.await(opening) instanceof EchoResult);
        assertEquals("echo.stopped", Results.reasonNotSent(used.send("127.0.0.1", TIMEOUT)));
        used.stop();
    }
}
