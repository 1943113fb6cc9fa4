package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** The echoes of a simulated network, as the UDP echo of the monitoring asks for them. */
class EchoTest {

    private static final String NONCE = "0123456789abcDEF";

    @TempDir
    Path folder;
    private TestNetwork test;
    private SimulatedNetwork network;
    private DatagramSocket socket;

    @BeforeEach
    void start() throws Exception {
        test = new TestNetwork(folder).with("router-1", "1.3.6.1.2.1.1.1.0|4|one").with("cầu vồng",
                "1.3.6.1.2.1.1.1.0|4|two");
        network = test.start();
        socket = new DatagramSocket();
        socket.connect(new InetSocketAddress(TestNetwork.loopback(), network.echoPort()));
        socket.setSoTimeout(10_000);
    }

    @AfterEach
    void stop() {
        socket.close();
        network.close();
    }

    private void send(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length));
    }

    private String receive() throws Exception {
        DatagramPacket packet = new DatagramPacket(new byte[1024], 1024);
        socket.receive(packet);
        return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
    }

    /** What is answered is the next good request: the one before it was not. */
    private void assertOnlyAnswerIs(String nonce) throws Exception {
        send("haidang-echo 1 " + nonce + " router-1\n");
        assertEquals("haidang-repl 1 " + nonce + " router-1\n", receive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"router-1", "cầu vồng"})
    void answersWithTheSameBytes(String name) throws Exception {
        send("haidang-echo 1 " + NONCE + " " + name + "\n");

        assertEquals("haidang-repl 1 " + NONCE + " " + name + "\n", receive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "haidang-echo", "haidang-echo 2 0123456789abcdef router-1\n",
            "haidang-echo 1 0123456789abcde router-1\n", "haidang-echo 1 0123456789abcdef router-1",
            "haidang-echo 1 0123456789abcdef router-1\nmore", "haidang-echo 1 0123456789abcdef nobody\n",
            "haidang-repl 1 0123456789abcdef router-1\n"})
    void staysSilentToWhateverElse(String garbage) throws Exception {
        send(garbage);

        assertOnlyAnswerIs("ffffffffffffffff");
    }

    @Test
    void staysSilentForAnAgentThatIsCutOffUntilItIsRestored() throws Exception {
        network.cut("cầu vồng");
        send("haidang-echo 1 " + NONCE + " cầu vồng\n");
        assertOnlyAnswerIs("eeeeeeeeeeeeeeee");

        network.restore("cầu vồng");
        send("haidang-echo 1 " + NONCE + " cầu vồng\n");
        assertEquals("haidang-repl 1 " + NONCE + " cầu vồng\n", receive());
    }

    @Test
    void delaysTheEchoesOfACongestedLine() throws Exception {
        network.delayEcho("cầu vồng", Duration.ofMillis(800));
        send("haidang-echo 1 " + NONCE + " cầu vồng\n");
        assertOnlyAnswerIs("dddddddddddddddd");

        test.time.advance(Duration.ofMillis(800));
        assertEquals("haidang-repl 1 " + NONCE + " cầu vồng\n", receive());

        network.delayEcho("cầu vồng", Duration.ZERO);
        send("haidang-echo 1 " + NONCE + " cầu vồng\n");
        assertEquals("haidang-repl 1 " + NONCE + " cầu vồng\n", receive());
    }
}
