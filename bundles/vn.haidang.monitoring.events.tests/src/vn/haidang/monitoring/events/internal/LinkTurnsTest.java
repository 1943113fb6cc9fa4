package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.event.LineWitness.LinkChange;
import vn.haidang.monitoring.event.NetworkEvent;

/** A line that goes down, comes up and goes down again within minutes: each change is kept and told of. */
class LinkTurnsTest {

    private static final String DOWN = "<187>%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down";
    private static final String UP = "<187>%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to up";
    private static final List<String> V2C = List.of("-v2c", "-c", "public");

    @TempDir
    Path folder;

    private Rig rig;
    private int said;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", "Gi0/1");
        rig.interfaces.put(7, "Gi0/1");
        rig.start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void log(String message) throws Exception {
        byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(),
                    rig.port("syslog-udp")));
        }
        taken();
    }

    private void trap(String kind) throws Exception {
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C,
                List.of("", ".1.3.6.1.6.3.1.1.5." + kind, ".1.3.6.1.2.1.2.2.1.1.7", "i", "7")));
        taken();
    }

    /** Over several sockets they would overtake each other. */
    private void taken() {
        said++;
        rig.await(() -> rig.receiver().counters().taken() == said, "the message");
    }

    private List<Boolean> changes() {
        return rig.receiver().changes("L-R1", Rig.START, rig.time.instant().plusSeconds(1)).stream()
                .map(LinkChange::isUp).toList();
    }

    private List<String> written(int events) {
        return rig.await(events).stream().map(event -> event.kind() + " " + event.count()).toList();
    }

    @Test
    void keepsDownUpDownOfSyslog() throws Exception {
        log(DOWN);
        log(UP);
        log(DOWN);
        assertEquals(List.of(false, true, false), changes());
        assertEquals(List.of("LINK_DOWN 1", "LINK_UP 1", "LINK_DOWN 1"), written(3));
    }

    @Test
    void keepsDownUpDownOverSeveralChannels() throws Exception {
        log(DOWN);
        trap("4");
        log(DOWN);
        trap("4");
        assertEquals(List.of(false, true, false, true), changes());
        assertEquals(List.of("syslog", "trap", "syslog", "trap"), rig.witnesses());
    }

    @Test
    void countsOneChangeSaidAgainByOneWitness() throws Exception {
        log(DOWN);
        trap("3");
        log(DOWN);
        rig.await(() -> rig.book.all().stream().mapToInt(NetworkEvent::count).sum() == 3, "all in the book");
        assertEquals(List.of("LINK_DOWN 2", "LINK_DOWN 1"), written(2));
    }
}
