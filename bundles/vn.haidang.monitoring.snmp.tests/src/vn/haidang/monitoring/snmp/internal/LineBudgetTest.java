package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** What really goes over a line that has a budget, counted on the line. */
class LineBudgetTest {

    private static final int OCTETS_PER_SECOND = 5_000;
    private static final int REQUESTS = 60;

    @TempDir
    Path recordings;

    /** However slow the machine is: no more than the time that passed allows, and what a second of rest had saved up. */
    @Test
    void noMoreGoesOverTheLineThanItsBudget() throws Exception {
        Simulation.write(recordings, "agent", "1.3.6.1.2.1.1.3.0|67|1", "1.3.6.1.2.1.1.5.0|4|" + "x".repeat(100));
        SnmpEngine engine = new SnmpEngine();
        try (Simulation simulation = new Simulation(recordings);
                Line line = new Line(simulation.network().snmpPort())) {
            SnmpTarget target = new SnmpTarget("127.0.0.1", line.port(), new Community(Community.Version.V2C, "agent"),
                    Duration.ofSeconds(30), 0, OptionalInt.of(OCTETS_PER_SECOND));
            long begin = System.nanoTime();
            List<CompletionStage<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                replies.add(engine.ask(target, Request.get(List.of(Oids.SYS_UP_TIME, Oids.SYS_NAME))));
            }
            for (CompletionStage<Reply> reply : replies) {
                assertInstanceOf(Reply.Answer.class, reply.toCompletableFuture().get(60, TimeUnit.SECONDS));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            long exchange = line.octets() / REQUESTS;
            // Four requests may be under way to one agent before the first is paid for.
            double allowed = OCTETS_PER_SECOND * (seconds + 1) + 4 * exchange;
            assertTrue(line.octets() <= allowed, line.octets() + " in " + seconds + " s");
            assertTrue(line.octets() > 3 * OCTETS_PER_SECOND, "too few to tell: " + line.octets());
        } finally {
            engine.stop();
        }
    }

    /** Carries datagrams between the engine and an agent, and counts them with their headers. */
    private static final class Line implements AutoCloseable {

        private static final int HEADERS = 28;

        private final DatagramSocket near = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        private final DatagramSocket far = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        private final AtomicLong octets = new AtomicLong();
        private volatile SocketAddress asking;

        Line(int agent) throws IOException {
            InetSocketAddress answering = new InetSocketAddress(InetAddress.getLoopbackAddress(), agent);
            new Thread(() -> carry(near, far, answering), "line-out").start();
            new Thread(() -> carry(far, near, null), "line-back").start();
        }

        private void carry(DatagramSocket from, DatagramSocket to, SocketAddress fixed) {
            DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
            try {
                while (true) {
                    packet.setLength(65_535);
                    from.receive(packet);
                    octets.addAndGet(packet.getLength() + HEADERS);
                    if (fixed != null) {
                        asking = packet.getSocketAddress();
                    }
                    packet.setSocketAddress(fixed == null ? asking : fixed);
                    to.send(packet);
                }
            } catch (IOException e) {
                // Closed: the end of the test.
                return;
            }
        }

        int port() {
            return near.getLocalPort();
        }

        long octets() {
            return octets.get();
        }

        @Override
        public void close() {
            near.close();
            far.close();
        }
    }
}
