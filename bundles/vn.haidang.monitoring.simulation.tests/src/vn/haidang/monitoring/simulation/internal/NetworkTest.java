package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** Starting and closing simulated networks. */
class NetworkTest {

    @TempDir
    Path folder;

    private TestNetwork twoDevices() throws Exception {
        return new TestNetwork(folder).with("b", "1.3.6.1.2.1.1.1.0|4|Router B", "1.3.6.1.2.1.1.5.0|4|b").with("a",
                "1.3.6.1.2.1.1.5.0|4|a");
    }

    private static void assertSummary(FindingException refused, String code, String part) {
        assertEquals(code, refused.finding().code());
        for (Language language : Language.values()) {
            String summary = refused.finding().summary(ValueFormat.of(language));
            assertTrue(summary.contains(part), summary);
        }
    }

    @Test
    void tellsItsAgentsInOrder() throws Exception {
        try (SimulatedNetwork network = twoDevices().start()) {
            assertEquals("[Agent[name=a, description=, variables=1, address=Optional.empty], "
                    + "Agent[name=b, description=Router B, variables=2, address=Optional.empty]]",
                    network.agents().toString());
        }
    }

    @Test
    void freesPortsAndThreadsWhenItIsClosed() throws Exception {
        SimulatedNetwork network = twoDevices().start();
        int snmp = network.snmpPort();
        int echo = network.echoPort();

        network.close();
        network.close();

        for (int port : new int[]{snmp, echo}) {
            try (DatagramSocket free = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), port))) {
                assertTrue(free.isBound());
            }
            assertFalse(Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().endsWith("echo-" + port)
                            || thread.getName().contains("UDP") && thread.getName().contains("/" + port)));
        }
    }

    @Test
    void isClosedWithTheSimulator() throws Exception {
        TestNetwork test = twoDevices();
        SimulatedNetwork network = test.start();

        test.replayer.stop();

        try (DatagramSocket free = new DatagramSocket(
                new InetSocketAddress(TestNetwork.loopback(), network.snmpPort()))) {
            assertTrue(free.isBound());
        }
    }

    @Test
    void namesThePortThatIsTakenAndLeavesNothingOpen() throws Exception {
        TestNetwork test = twoDevices();
        try (DatagramSocket other = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), 0));
                DatagramSocket reserved = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), 0))) {
            int taken = other.getLocalPort();
            int snmp = reserved.getLocalPort();
            reserved.close();

            assertSummary(assertThrows(FindingException.class,
                    () -> test.replayer.start(folder, TestNetwork.loopback(), taken, 0)), "port.taken", "" + taken);
            assertSummary(assertThrows(FindingException.class,
                    () -> test.replayer.start(folder, TestNetwork.loopback(), snmp, taken)), "port.taken", "" + taken);
            try (DatagramSocket free = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), snmp))) {
                assertTrue(free.isBound());
            }
        }
    }

    @Test
    void refusesAFolderWithoutRecordings() {
        TestNetwork test = new TestNetwork(folder);

        assertSummary(assertThrows(FindingException.class, test::start), "recordings.folder.empty", folder.toString());
        Path missing = folder.resolve("missing");
        assertSummary(assertThrows(FindingException.class,
                () -> test.replayer.start(missing, TestNetwork.loopback(), 0, 0)), "recordings.folder.missing",
                missing.toString());
    }

    @Test
    void refusesABrokenRecording() throws Exception {
        TestNetwork test = twoDevices().with("c", "1.3.6.1.2.1.1.5.0|4|c", "1.3.6.1.2.1.1.7.0|2|many");

        assertSummary(assertThrows(FindingException.class, test::start), "recording.line.value",
                folder.resolve("c.snmprec") + ":2");
    }

    @Test
    void servesLoopbackOnlyAndKnownAgentsOnly() throws Exception {
        TestNetwork test = twoDevices();
        InetAddress elsewhere = InetAddress.getByName("192.0.2.1");

        assertThrows(IllegalArgumentException.class, () -> test.replayer.start(folder, elsewhere, 0, 0));
        try (SimulatedNetwork network = test.start()) {
            assertThrows(IllegalArgumentException.class, () -> network.cut("nobody"));
            assertThrows(IllegalArgumentException.class, () -> network.delayEcho("a", Duration.ofSeconds(-1)));
        }
    }

    @Test
    void refusesWhatIsNoPort() throws Exception {
        TestNetwork test = twoDevices();
        for (int port : new int[]{-1, 65_536, 70_000}) {
            assertSummary(assertThrows(FindingException.class,
                    () -> test.replayer.start(folder, TestNetwork.loopback(), port, 0)), "port.invalid",
                    Integer.toString(port));
            assertSummary(assertThrows(FindingException.class,
                    () -> test.replayer.start(folder, TestNetwork.loopback(), 0, port)), "port.invalid",
                    Integer.toString(port));
        }
    }

    /** Behind the shared port one engine serves all: what would befall only its engine befalls no device there. */
    @ParameterizedTest
    @ValueSource(strings = {"same-engine a b", "replace a", "forget-boots a"})
    void saysThatADeviceBehindTheSharedPortHasNoEngineOfItsOwn(String command) throws Exception {
        try (SimulatedNetwork network = twoDevices().start()) {
            assertSummary(assertThrows(FindingException.class, () -> network.command(command)), "control.no.engine",
                    "a");
        }
    }
}
