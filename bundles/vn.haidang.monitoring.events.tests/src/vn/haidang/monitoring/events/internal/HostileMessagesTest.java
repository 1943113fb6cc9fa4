package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.NetworkEvent;

/**
 * A million datagrams that nobody should send, over the ports of traps and syslog: no thread dies, memory stays, and good
 * messages are taken as before.
 */
class HostileMessagesTest {

    private static final int ROUNDS = 20;
    private static final int PER_ROUND = 50_000;
    /** So many fit into the system's buffer of a socket, however small it grants it. */
    private static final int AT_ONCE = 50;
    private static final long MOST_GROWTH = 24 << 20;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    private final List<byte[]> syslog = List.of(
            "<189>43: *Mar  1 00:12:11.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down",
            "<188>Nov 22 2026 08:00:00 HC-R1 %%01IFNET/4/IF_STATE(l)[8]:Interface GE0/0/1 has turned into DOWN state.",
            "<13>1 2026-11-22T08:00:00Z h p 1 i [a b=\"]\"] x", "interface,info ether1-WAN link down",
            "<189>date=2026-11-22 action=\"interface-stat-change\" status=\"DOWN\" msg=\"Interface a was turned down\"")
            .stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    private Rig rig;
    private long sent;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1").start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void noneDoesHarm() throws Exception {
        Set<Thread> threads = Set.of();
        long before = 0;
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < PER_ROUND / AT_ONCE; i++) {
                    sendSome(socket);
                }
                rig.time.advance(Duration.ofSeconds(1));
                rig.book.clear();
                // By then everything has started that starts when it is needed first.
                if (round == ROUNDS / 4) {
                    before = used();
                    threads = ours();
                }
            }
            long grown = used() - before;
            assertTrue(grown < MOST_GROWTH, "grew by " + grown);
            assertEquals(threads, ours());
            assertTakes(socket, EventKind.COLD_START, Datagrams.coldStart());
            assertTakes(socket, EventKind.WARM_START,
                    Datagrams.signed(Datagrams.scoped(Datagrams.body("1.3.6.1.6.3.1.1.5.2",
                            "1.3.6.1.2.1.1.5.0", "r1"))));
        }
    }

    private static Set<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("haidang-")
                || thread.getName().startsWith("DefaultUDPTransportMapping")).collect(Collectors.toSet());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void sendSome(DatagramSocket socket) throws IOException {
        for (int i = 0; i < AT_ONCE; i++) {
            boolean isTrap = random.nextBoolean();
            send(socket, rig.port(isTrap ? "snmp" : "syslog-udp"), isTrap
                    ? trap()
                    : Datagrams.mutated(syslog.get(random.nextInt(syslog.size())), random));
        }
        sent += AT_ONCE;
        rig.awaitAccount(sent);
    }

    /** The versions, and beneath a right signature whatever one could think of. */
    private byte[] trap() {
        byte[] good = Datagrams.trap(random.nextInt(100));
        byte[] scoped = Datagrams.scoped(Datagrams.body("1.3.6.1.6.3.1.1.5.3", "1.3.6.1.2.1.2.2.1.1.7", "7"));
        return switch (random.nextInt(4)) {
            case 0 -> Datagrams.mutated(good, random);
            case 1 -> Datagrams.mutated(Datagrams.unsigned(scoped), random);
            case 2 -> Datagrams.mutated(Datagrams.signed(scoped), random);
            default -> Datagrams.signed(Datagrams.mutated(scoped, random));
        };
    }

    private void assertTakes(DatagramSocket socket, EventKind kind, byte[] good) {
        rig.await(() -> {
            try {
                send(socket, rig.port("snmp"), good);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return rig.book.all().stream().map(NetworkEvent::kind).anyMatch(kind::equals);
        }, kind.toString());
    }

    private static void send(DatagramSocket socket, int port, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    }
}
