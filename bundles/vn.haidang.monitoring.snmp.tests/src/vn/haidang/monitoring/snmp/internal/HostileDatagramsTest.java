package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snmp4j.TransportStateReference;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/**
 * Over a million datagrams that nobody should send, made of requests and of signed answers to requests under way, put in where the socket's come in: no thread dies, memory stays, and a
 * good request is answered as before.
 */
class HostileDatagramsTest {

    private static final int ROUNDS = 40;
    private static final int PER_ROUND = 26_000;
    /** The tags of all PDUs and of what is none (RFC 3416, 3). */
    private static final int FIRST_PDU = 0xa0;
    private static final int PDU_TAGS = 12;

    @TempDir
    Path recordings;
    private final Random random = new Random(20261122);

    private static Set<Thread> transports() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("DefaultUDPTransportMapping"))
                .collect(Collectors.toSet());
    }

    /** Requests of all versions as they go out: with another tag each is an answer to itself. */
    private List<byte[]> outstanding(SnmpEngine engine, DatagramSocket silent, int round) throws Exception {
        List<SnmpCredentials> credentials = List.of(new Community(Community.Version.V1, "public" + round),
                new Community(Community.Version.V2C, "public" + round),
                Simulation.user("watch", "long-enough-phrase", "context" + round));
        List<byte[]> requests = new ArrayList<>();
        for (SnmpCredentials one : credentials) {
            SnmpTarget target = new SnmpTarget("127.0.0.1", silent.getLocalPort(), one, Duration.ofMinutes(10), 0);
            engine.ask(target, Request.get(List.of(Oids.SYS_UP_TIME, Oids.SYS_NAME)));
            DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
            silent.receive(packet);
            requests.add(Arrays.copyOf(packet.getData(), packet.getLength()));
        }
        return requests;
    }

    /** Answers, signed and one of them encrypted too, to requests that wait for them in vain. */
    private static List<byte[]> signed(SnmpEngine engine, Line line, String agent) throws Exception {
        List<byte[]> answers = new ArrayList<>();
        for (User user : users(agent)) {
            engine.ask(new SnmpTarget("127.0.0.1", line.port(), user, Duration.ofMinutes(10), 0),
                    Request.get(List.of(Oids.SYS_UP_TIME, Oids.SYS_NAME)));
            answers.add(line.held());
        }
        return answers;
    }

    private static List<User> users(String context) {
        return List.of(Simulation.user(NetworkSimulator.USER, NetworkSimulator.PASS_PHRASE, context),
                new User("haidang-auth", Optional.of(new Authentication(Authentication.Protocol.SHA256,
                        NetworkSimulator.PASS_PHRASE)), Optional.empty(), context));
    }

    private byte[] mutated(byte[] seed, List<byte[]> seeds, int leastChanges) {
        byte[] datagram = seed.clone();
        retag(datagram);
        int changes = leastChanges + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(datagram.length);
            switch (random.nextInt(7)) {
                case 0 -> datagram[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> datagram[at] = (byte) random.nextInt(256);
                case 2 -> datagram[at] = (byte) (random.nextBoolean() ? 0x84 : 0xff);
                case 3 -> datagram = Arrays.copyOf(datagram, 1 + at);
                case 4 -> datagram = Arrays.copyOf(datagram, datagram.length + random.nextInt(64));
                case 5 -> datagram = spliced(datagram, at, seeds.get(random.nextInt(seeds.size())));
                default -> Arrays.fill(datagram, at, Math.min(datagram.length, at + 1 + random.nextInt(8)),
                        (byte) random.nextInt(256));
            }
        }
        return datagram;
    }

    /** Every class of PDU: a response, mostly, and all others, traps and reports too. */
    private void retag(byte[] datagram) {
        int tag = random.nextInt(3) == 0 ? FIRST_PDU + random.nextInt(PDU_TAGS) : FIRST_PDU + 2;
        for (int i = 2; i < datagram.length; i++) {
            if ((datagram[i] & 0xff) == FIRST_PDU) {
                datagram[i] = (byte) tag;
                return;
            }
        }
    }

    private static byte[] spliced(byte[] head, int at, byte[] other) {
        byte[] joined = Arrays.copyOf(head, at + other.length);
        System.arraycopy(other, 0, joined, at, other.length);
        return joined;
    }

    private UdpAddress source(int port) throws Exception {
        return random.nextInt(3) == 0
                ? new UdpAddress(InetAddress.getByAddress(new byte[]{10, 0, 0, (byte) random.nextInt(256)}),
                        1 + random.nextInt(65_535))
                : new UdpAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static void receive(BoundedUdpTransport transport, UdpAddress source, byte[] datagram) {
        transport.fireProcessMessage(source, ByteBuffer.wrap(datagram),
                new TransportStateReference(transport, source, new OctetString(), null, null, false, null));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void noneDoesHarm() throws Exception {
        Simulation.write(recordings, "agent", "1.3.6.1.2.1.1.3.0|67|1");
        for (int round = 0; round < ROUNDS; round++) {
            Simulation.write(recordings, "agent" + round, "1.3.6.1.2.1.1.3.0|67|1", "1.3.6.1.2.1.1.5.0|4|name");
        }
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings);
                Line line = new Line(simulation.network().snmpPort());
                DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout(10_000);
            assertAnswers(engine, simulation);
            for (User user : users("agent")) {
                assertInstanceOf(Reply.Answer.class, engine.ask(new SnmpTarget("127.0.0.1", line.port(), user,
                        Duration.ofSeconds(10), 0), Request.get(List.of(Oids.SYS_UP_TIME))).toCompletableFuture()
                        .get(60, TimeUnit.SECONDS));
            }
            line.hold();
            BoundedUdpTransport transport = engine.transport(new UdpAddress(InetAddress.getLoopbackAddress(),
                    silent.getLocalPort()));
            Set<Thread> listening = transports();
            long before = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<byte[]> seeds = outstanding(engine, silent, round);
                int plain = seeds.size();
                seeds.addAll(signed(engine, line, "agent" + round));
                for (int i = 0; i < PER_ROUND; i++) {
                    int seed = i % seeds.size();
                    int port = seed < plain ? silent.getLocalPort() : line.port();
                    byte[] datagram = mutated(seeds.get(seed), seeds, seed < plain ? 0 : 1);
                    receive(transport, source(port), datagram);
                    if (i % 100 == 0) {
                        receive(transport, source(port), datagram);
                    }
                }
                receive(transport, source(silent.getLocalPort()), new byte[0]);
                receive(transport, source(silent.getLocalPort()), new byte[SnmpSession.LARGEST_MESSAGE]);
                before = round == ROUNDS / 4 ? used() : before;
            }
            long grown = used() - before;

            assertTrue(grown < 16 << 20, "grew by " + grown);
            assertEquals(listening, transports());
            listening.forEach(thread -> assertTrue(thread.isAlive()));
            assertAnswers(engine, simulation);
        } finally {
            engine.stop();
        }
    }

    private static void assertAnswers(SnmpEngine engine, Simulation simulation) throws Exception {
        for (SnmpTarget target : List.of(simulation.v1("agent"), simulation.v2c("agent"), simulation.v3("agent"))) {
            assertInstanceOf(Reply.Answer.class, engine.ask(target, Request.get(List.of(Oids.SYS_UP_TIME)))
                    .toCompletableFuture().get(60, TimeUnit.SECONDS));
        }
    }

    /** The community and the request are right, the host is not. */
    @Test
    void anAnswerFromElsewhereIsNotTaken() throws Exception {
        SnmpEngine engine = new SnmpEngine();
        try (DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            SnmpTarget target = new SnmpTarget("127.0.0.1", silent.getLocalPort(),
                    new Community(Community.Version.V2C, "public"), Duration.ofMillis(500), 0);
            CompletableFuture<Reply> reply = engine.ask(target, Request.get(List.of(Oids.SYS_NAME)))
                    .toCompletableFuture();
            DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
            silent.receive(packet);
            byte[] answer = Arrays.copyOf(packet.getData(), packet.getLength());
            for (int i = 2; i < answer.length; i++) {
                if ((answer[i] & 0xff) == FIRST_PDU) {
                    answer[i]++;
                    answer[i]++;
                    break;
                }
            }
            UdpAddress asked = new UdpAddress(InetAddress.getLoopbackAddress(), silent.getLocalPort());
            receive(engine.transport(asked), new UdpAddress("10.0.0.7/161"), answer);
            assertFalse(reply.isDone());

            assertEquals(Reply.Reason.OTHER_SOURCE,
                    assertInstanceOf(Reply.Failure.class, reply.get(60, TimeUnit.SECONDS)).reason());
        } finally {
            engine.stop();
        }
    }
}
