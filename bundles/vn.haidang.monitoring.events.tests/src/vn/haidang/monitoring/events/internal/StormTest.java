package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.event.EventIntake.Counters;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.NetworkEvent;

/** What comes in masses. */
class StormTest {

    private static final int STORM = 20_000;

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1").start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void accountsForEachOfTwentyThousandTraps() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < STORM; i++) {
                send(socket, rig.port("snmp"), Datagrams.trap(i));
            }
        }
        rig.await(() -> rig.accounted() == STORM, "an account of all");
        Counters counters = rig.receiver().counters();
        assertTrue(counters.taken() > STORM / 4, counters.toString());

        // One device may not fill the book: of what it says beyond its share the number is kept, and of what was lost too.
        rig.await(() -> sum(EventKind.LIMITED) == counters.limited()
                && sum(EventKind.LOST) == counters.lost() + counters.overrun(), "the numbers in the book");
        assertTrue(rig.book.all().size() < 1_000, "events: " + rig.book.all().size());
        assertEquals(counters.taken() - counters.limited(), sum(EventKind.OTHER_TRAP));
    }

    private long sum(EventKind kind) {
        return rig.book.all().stream().filter(event -> event.kind() == kind).mapToLong(NetworkEvent::count).sum();
    }

    @Test
    void makesOneEventOfTheSameTrapAThousandTimes() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < 1_000; i++) {
                send(socket, rig.port("snmp"), Datagrams.trap(1));
            }
        }
        rig.await(() -> rig.accounted() == 1_000, "an account of all");
        rig.await(() -> sum(EventKind.OTHER_TRAP) == rig.receiver().counters().taken(), "all in the book");
        assertEquals(1, rig.book.all().stream().filter(event -> event.kind() == EventKind.OTHER_TRAP).count());
    }

    /** Looking for whose engine one is costs time that anybody could have us spend by making up engines. */
    @Test
    void looksForTheUserOfAFewNewEnginesOnly() throws IOException {
        int messages = 400;
        int before = rig.asked.get();
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < messages; i++) {
                send(socket, rig.port("snmp"), Datagrams.ofMadeUpEngine(i));
            }
        }
        rig.awaitAccount(messages);
        assertEquals(300, rig.asked.get() - before);
    }

    private static void send(DatagramSocket socket, int port, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    }
}
