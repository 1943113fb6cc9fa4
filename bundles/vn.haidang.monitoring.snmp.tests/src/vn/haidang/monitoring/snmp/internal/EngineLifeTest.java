package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** The one session: opened with the first request, shared by many, closed with the component. */
class EngineLifeTest {

    private static final Request CLOCK = Request.get(List.of(Oids.SYS_UP_TIME));

    @TempDir
    Path recordings;

    private static Reply result(CompletionStage<Reply> reply) throws Exception {
        return reply.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static Set<Thread> transports() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("DefaultUDPTransportMapping"))
                .collect(Collectors.toSet());
    }

    @Test
    void opensWithTheFirstRequestAndEndsWhatIsUnderWayWhenItStops() throws Exception {
        SnmpEngine engine = new SnmpEngine();
        Set<Thread> before = transports();
        try (DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            SnmpTarget target = new SnmpTarget("127.0.0.1", silent.getLocalPort(),
                    new Community(Community.Version.V2C, "x"), Duration.ofMinutes(10), 0);
            // More than may be under way to one agent: the others wait.
            List<CompletionStage<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                replies.add(engine.ask(target, CLOCK));
            }
            silent.setSoTimeout(10_000);
            silent.receive(new DatagramPacket(new byte[1000], 1000));
            assertEquals(before.size() + 1, transports().size());

            engine.stop();

            for (CompletionStage<Reply> reply : replies) {
                assertEquals(Reason.STOPPED, assertInstanceOf(Failure.class, result(reply)).reason());
            }
            assertEquals(Reason.STOPPED,
                    assertInstanceOf(Failure.class, result(engine.ask(target, CLOCK))).reason());
            assertEquals(before, transports());
        }
    }

    @Test
    void aSilentAgentDoesNotHoldUpTheOthersBehindTheSamePort() throws Exception {
        Simulation.write(recordings, "cut", "1.3.6.1.2.1.1.3.0|67|1");
        Simulation.write(recordings, "well", "1.3.6.1.2.1.1.3.0|67|1");
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings)) {
            simulation.network().cut("cut");
            SnmpTarget cut = new SnmpTarget("127.0.0.1", simulation.network().snmpPort(),
                    simulation.v2c("cut").credentials(), Duration.ofMinutes(10), 0);
            for (int i = 0; i < 20; i++) {
                engine.ask(cut, CLOCK);
            }

            assertInstanceOf(Reply.Answer.class, result(engine.ask(simulation.v2c("well"), CLOCK)));
        } finally {
            engine.stop();
        }
    }

    @Test
    void answersAThousandRequestsAtOnceWithoutLosingOne() throws Exception {
        Simulation.write(recordings, "agent", "1.3.6.1.2.1.1.3.0|67|1");
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings)) {
            List<CompletionStage<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                replies.add(engine.ask(i % 2 == 0 ? simulation.v2c("agent") : simulation.v3("agent"), CLOCK));
            }
            for (CompletionStage<Reply> reply : replies) {
                assertInstanceOf(Reply.Answer.class, result(reply));
            }
        } finally {
            engine.stop();
        }
    }
}
