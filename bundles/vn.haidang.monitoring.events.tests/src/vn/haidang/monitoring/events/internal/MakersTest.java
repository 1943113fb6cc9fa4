package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.NetworkEvent;

/** Whole datagrams as the devices of the makers send them, up to the line they are about. */
class MakersTest {

    @TempDir
    Path folder;

    private Rig rig;

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "makers.csv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void reachesTheLine(String maker, String port, EventKind kind, String message) throws Exception {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", port).withLine("L-OTHER", "R1", "other7").start();
        say(message);

        NetworkEvent event = rig.await(1).get(0);
        assertEquals(kind, event.kind(), maker);
        assertEquals(Optional.of("L-R1"), event.subject().line(), maker);
        assertEquals(List.of("syslog"), rig.witnesses());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-link-changes.csv", delimiter = '\t', quoteCharacter = '`')
    void takesNothingElseForAChangeOfALink(String message) throws Exception {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", "Gi0/1").start();
        say(message);

        assertEquals(EventKind.SYSLOG, rig.await(1).get(0).kind());
        assertEquals(List.of(), rig.witnesses());
    }

    private void say(String message) throws Exception {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(),
                    rig.port("syslog-udp")));
        }
    }

    /** The registry has the ifName; the device speaks of its ifDescr, or of what its administrator called the interface. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"Slot: 0 Port: 5 Gigabit - Level", "VNPT-Hai-Chau"})
    void knowsWhatThePolledDeviceCallsItsInterfaces(String called) throws Exception {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", "g5");
        rig.calls.put(called, "g5");
        rig.interfaces.put(5, "g5");
        rig.start();
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), List.of("-v2c", "-c", "public"),
                List.of("", ".1.3.6.1.6.3.1.1.5.3", ".1.3.6.1.2.1.2.2.1.2.5", "s", called)));
        assertEquals(Optional.of("L-R1"), rig.await(1).get(0).subject().line());
    }

    /** And the other way round: the registry has the ifDescr. */
    @Test
    void knowsAnEndTheRegistryCallsByItsDescription() throws Exception {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", "Slot: 0 Port: 5 Gigabit - Level");
        rig.calls.put("Slot: 0 Port: 5 Gigabit - Level", "g5");
        rig.interfaces.put(5, "g5");
        rig.start();
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), List.of("-v2c", "-c", "public"),
                List.of("", ".1.3.6.1.6.3.1.1.5.3", ".1.3.6.1.2.1.2.2.1.1.5", "i", "5")));
        assertEquals(Optional.of("L-R1"), rig.await(1).get(0).subject().line());
    }

    /** A Cisco's trap has ifIndex and ifDescr; nobody has polled it yet. */
    @Test
    void knowsTheLongNameInATrapOfADeviceThatWasNotPolled() throws Exception {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1", "Gi0/1").start();
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), List.of("-v2c", "-c", "public"),
                List.of("", ".1.3.6.1.6.3.1.1.5.3", ".1.3.6.1.2.1.2.2.1.1.3", "i", "3", ".1.3.6.1.2.1.2.2.1.2.3", "s",
                        "GigabitEthernet0/1")));
        assertEquals(Optional.of("L-R1"), rig.await(1).get(0).subject().line());
    }
}
