package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** Many devices divided among several sockets. */
class SocketsTest {

    private static final int AGENTS = 24;
    private static final Community PUBLIC = new Community(Community.Version.V2C, "public");

    @TempDir
    Path recordings;
    private Simulation simulation;

    @BeforeEach
    void start() throws Exception {
        Simulation.write(recordings, "agent", "1.3.6.1.2.1.1.3.0|67|8640000", "1.3.6.1.2.1.1.5.0|4|agent");
        simulation = new Simulation(recordings, AGENTS);
    }

    @AfterEach
    void stop() {
        simulation.close();
    }

    private static String host(int agent) {
        return "127.64.0." + (agent + 1);
    }

    private List<Reply> ask(SnmpEngine engine, SnmpCredentials credentials) throws Exception {
        List<CompletionStage<Reply>> asked = new ArrayList<>();
        for (int i = 0; i < AGENTS; i++) {
            asked.add(engine.ask(new SnmpTarget(host(i), simulation.network().snmpPort(), credentials,
                    Duration.ofSeconds(10), 1), Request.get(List.of(Oids.SYS_UP_TIME))));
        }
        List<Reply> replies = new ArrayList<>();
        for (CompletionStage<Reply> reply : asked) {
            replies.add(reply.toCompletableFuture().get(60, TimeUnit.SECONDS));
        }
        return replies;
    }

    /** The socket of each agent, in their order. */
    private List<BoundedUdpTransport> sockets(SnmpEngine engine) throws Exception {
        List<BoundedUdpTransport> sockets = new ArrayList<>();
        for (int i = 0; i < AGENTS; i++) {
            sockets.add(engine.transport(
                    new UdpAddress(InetAddress.getByName(host(i)), simulation.network().snmpPort())));
        }
        return sockets;
    }

    private static List<Integer> shares(List<BoundedUdpTransport> sockets) {
        Map<BoundedUdpTransport, Integer> shares = new HashMap<>();
        sockets.forEach(socket -> shares.merge(socket, 1, Integer::sum));
        return List.copyOf(shares.values());
    }

    @Test
    void eachAgentIsAskedAndHeardThroughTheOneItWasGiven() throws Exception {
        SnmpEngine engine = new SnmpEngine(4);
        try {
            List<SnmpCredentials> ways = List.of(PUBLIC,
                    Simulation.user(NetworkSimulator.USER, NetworkSimulator.PASS_PHRASE, ""));
            for (SnmpCredentials way : ways) {
                ask(engine, way).forEach(reply -> assertInstanceOf(Reply.Answer.class, reply));
            }
            List<BoundedUdpTransport> sockets = sockets(engine);
            assertEquals(List.of(6, 6, 6, 6), shares(sockets));
            assertEquals(sockets, sockets(engine));
        } finally {
            engine.stop();
        }
    }

    @Test
    void thereAreMoreOfThemWhenThereAreMoreDevices() throws Exception {
        SnmpEngine engine = new SnmpEngine(0, 10);
        try {
            ask(engine, PUBLIC).forEach(reply -> assertInstanceOf(Reply.Answer.class, reply));

            List<BoundedUdpTransport> sockets = sockets(engine);
            assertEquals(List.of(4, 10, 10), shares(sockets).stream().sorted().toList());
            IntStream.range(1, 10).forEach(i -> assertSame(sockets.get(0), sockets.get(i), "the first ones stay"));
        } finally {
            engine.stop();
        }
    }

    @Test
    void oneIsEnoughForACity() throws Exception {
        SnmpEngine engine = new SnmpEngine();
        try {
            assertEquals(List.of(AGENTS), shares(sockets(engine)));
        } finally {
            engine.stop();
        }
    }
}
