package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpTarget.LineBudget;

/** What really goes over a line that has a budget, counted on the line. */
class LineBudgetTest {

    private static final int OCTETS_PER_SECOND = 5_000;
    private static final int REQUESTS = 60;

    @TempDir
    Path recordings;

    private static SnmpTarget target(Line line, String community, int octetsPerSecond, Duration timeout, int retries) {
        return new SnmpTarget("127.0.0.1", line.port(), new Community(Community.Version.V2C, community), timeout,
                retries, List.of(new LineBudget("line", octetsPerSecond)));
    }

    private static void await(List<CompletionStage<Reply>> replies, Class<? extends Reply> expected) throws Exception {
        for (CompletionStage<Reply> reply : replies) {
            assertInstanceOf(expected, reply.toCompletableFuture().get(120, TimeUnit.SECONDS));
        }
    }

    /** However slow the machine is: no more than the time that passed allows, and what a second of rest had saved up. */
    private static void assertKept(Line line, int octetsPerSecond, long beginNanos, long underWay) {
        double seconds = (System.nanoTime() - beginNanos) / 1e9;
        double allowed = octetsPerSecond * (seconds + 1) + underWay;
        assertTrue(line.octets() <= allowed, line.octets() + " in " + seconds + " s");
        assertTrue(line.octets() > 2 * octetsPerSecond, "too few to tell: " + line.octets());
    }

    /** One of them is the router at the far end, the others are behind it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void noMoreGoesOverTheLineThanItsBudget(int agents) throws Exception {
        for (int i = 0; i < agents; i++) {
            Simulation.write(recordings, "agent" + i, "1.3.6.1.2.1.1.3.0|67|1",
                    "1.3.6.1.2.1.1.5.0|4|" + "x".repeat(100));
        }
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings);
                Line line = new Line(simulation.network().snmpPort())) {
            long begin = System.nanoTime();
            List<CompletionStage<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                replies.add(engine.ask(
                        target(line, "agent" + i % agents, OCTETS_PER_SECOND, Duration.ofSeconds(30), 0),
                        Request.get(List.of(Oids.SYS_UP_TIME, Oids.SYS_NAME))));
            }
            await(replies, Reply.Answer.class);
            assertKept(line, OCTETS_PER_SECOND, begin, 4 * line.octets() / REQUESTS);
        } finally {
            engine.stop();
        }
    }

    /** A congested line: nothing comes back, and what is sent again takes of it as well. */
    @Test
    void whatIsLostIsPaidForToo() throws Exception {
        int octetsPerSecond = 10_000;
        Simulation.write(recordings, "agent", "1.3.6.1.2.1.1.3.0|67|1");
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings);
                Line line = new Line(simulation.network().snmpPort())) {
            line.cut(true);
            long begin = System.nanoTime();
            List<CompletionStage<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                replies.add(engine.ask(target(line, "agent" + i, octetsPerSecond, Duration.ofMillis(20), 3),
                        Request.get(List.of(Oids.SYS_UP_TIME, Oids.SYS_NAME))));
            }
            await(replies, Reply.Failure.class);
            assertKept(line, octetsPerSecond, begin, 4 * line.octets() / 80);
        } finally {
            engine.stop();
        }
    }
}
