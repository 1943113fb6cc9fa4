package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * Pings across a real link of the kernel, to a network namespace that loses and delays them. Only root may make one:
 * elsewhere these tests are reported as not run.
 */
@Timeout(60)
class RealNetworkTest {

    private static final Duration TIMEOUT = Duration.ofMillis(900);

    private final String name = "hd" + ProcessHandle.current().pid();
    private final String subnet = "198.18." + ProcessHandle.current().pid() % 250 + ".";
    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final IcmpTransport transport = new IcmpTransport(time);

    @BeforeEach
    void link() throws Exception {
        assumeTrue(run("ip", "netns", "add", name) == 0, "network namespaces are for root");
        require("ip", "link", "add", name + "a", "type", "veth", "peer", "name", name + "b");
        require("ip", "link", "set", name + "b", "netns", name);
        require("ip", "addr", "add", subnet + "1/30", "dev", name + "a");
        require("ip", "link", "set", name + "a", "up");
        require("ip", "-n", name, "addr", "add", subnet + "2/30", "dev", name + "b");
        require("ip", "-n", name, "link", "set", name + "b", "up");
    }

    @AfterEach
    void unlink() throws Exception {
        transport.stop();
        run("ip", "link", "del", name + "a");
        run("ip", "netns", "del", name);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private static void require(String... command) throws IOException, InterruptedException {
        assertEquals(0, run(command), String.join(" ", command));
    }

    private List<CompletionStage<EchoResult>> ping(int times) {
        List<CompletionStage<EchoResult>> results = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            results.add(transport.send(subnet + "2", TIMEOUT));
        }
        return results;
    }

    private static long answered(List<CompletionStage<EchoResult>> results) {
        return results.stream().filter(result -> result.toCompletableFuture().isDone()).count();
    }

    @Test
    void seesEveryFourthLost() throws Exception {
        require("ip", "netns", "exec", name, "nft", "add table inet t");
        require("ip", "netns", "exec", name, "nft", "add chain inet t in { type filter hook input priority 0 ; }");
        require("ip", "netns", "exec", name, "nft",
                "add rule inet t in icmp type echo-request numgen inc mod 4 0 drop");
        List<CompletionStage<EchoResult>> results = ping(40);
        while (answered(results) < 30) {
            Thread.onSpinWait();
        }
        time.advance(TIMEOUT);

        List<EchoResult> all = results.stream().map(Results::await).toList();
        assertEquals(10, all.stream().filter(EchoResult.Lost.class::isInstance).count());
        assertEquals(30, all.stream().filter(EchoResult.Answered.class::isInstance).count());
    }

    /** 16 kbit/s: after a burst of 1,600 octets, the last of sixty pings of 58 octets has waited for about a second. */
    @Test
    void measuresTheQueueOfANarrowLine() throws Exception {
        require("tc", "qdisc", "add", "dev", name + "a", "root", "tbf", "rate", "16kbit", "burst", "1600", "limit",
                "60000");
        List<Duration> trips = ping(60).stream().map(Results::await)
                .map(result -> assertInstanceOf(EchoResult.Answered.class, result).roundTrip()).toList();

        Duration least = trips.stream().min(Duration::compareTo).orElseThrow();
        Duration most = trips.stream().max(Duration::compareTo).orElseThrow();
        assertTrue(most.compareTo(Duration.ofMillis(300)) > 0, "most " + most);
        assertTrue(most.compareTo(least.multipliedBy(3)) > 0, least + " to " + most);
    }

    @Test
    void losesAllOnALineThatIsDown() throws Exception {
        assertInstanceOf(EchoResult.Answered.class, Results.await(ping(1).get(0)));
        require("ip", "-n", name, "link", "set", name + "b", "down");

        CompletionStage<EchoResult> result = ping(1).get(0);
        time.advance(TIMEOUT);
        assertTrue(!(Results.await(result) instanceof EchoResult.Answered));
    }
}
