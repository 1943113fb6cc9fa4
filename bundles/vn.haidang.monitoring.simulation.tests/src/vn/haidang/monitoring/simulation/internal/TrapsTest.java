package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** Traps sent on command, as net-snmp's snmptrapd understands them. */
@Timeout(60)
class TrapsTest {

    @TempDir
    Path folder;
    @TempDir
    Path scratch;
    private SimulatedNetwork network;
    private Process daemon;
    private BufferedReader heard;
    private int port;

    @BeforeEach
    void start() throws Exception {
        network = new TestNetwork(folder).with("a", "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.99999.1",
                "1.3.6.1.2.1.1.3.0|67|4200").start();
        try (DatagramSocket free = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), 0))) {
            port = free.getLocalPort();
        }
        String engine = HexFormat.of().formatHex(AgentEngine.at("127.0.0.1:" + network.snmpPort(), 1).id());
        Path configuration = scratch.resolve("snmptrapd.conf");
        String phrase = NetworkSimulator.PASS_PHRASE;
        Files.writeString(configuration, "authCommunity log a\nauthUser log " + NetworkSimulator.USER + "\n"
                + "createUser -e 0x" + engine + " " + NetworkSimulator.USER + " SHA-256 " + phrase + " AES "
                + phrase + "\n");
        ProcessBuilder builder = new ProcessBuilder("snmptrapd", "-f", "-C", "-c", configuration.toString(), "-On",
                "-m", "", "-Lo", "-F", "%B|%N %w %q|%v\n", "udp:127.0.0.1:" + port).redirectErrorStream(true);
        builder.environment().put("SNMP_PERSISTENT_DIR", scratch.toString());
        try {
            daemon = builder.start();
        } catch (IOException e) {
            fail("snmptrapd is missing; install the Debian package snmptrapd (apt-get install snmptrapd)", e);
        }
        heard = daemon.inputReader();
        hear("NET-SNMP version");
    }

    @AfterEach
    void stop() throws Exception {
        daemon.destroy();
        daemon.waitFor();
        network.close();
    }

    private String hear(String part) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            all.append(line).append('\n');
            if (line.contains(part)) {
                return line;
            }
        }
        return fail(all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"link-down 7", "link-up 7"})
    void tellsOfALink(String kind) throws Exception {
        String[] words = kind.split(" ");
        network.command("trap a " + words[0] + " 127.0.0.1:" + port + " " + words[1]);

        String trap = hear(".1.3.6.1.6.3.1.1.4.1.0");
        assertTrue(trap.contains(words[0].equals("link-down") ? ".1.3.6.1.6.3.1.1.5.3" : ".1.3.6.1.6.3.1.1.5.4"), trap);
        assertTrue(trap.contains(".1.3.6.1.2.1.2.2.1.1.7 = INTEGER: 7"), trap);
        assertTrue(trap.contains(".1.3.6.1.2.1.2.2.1.8.7 = INTEGER: " + (words[0].equals("link-down") ? 2 : 1)), trap);
        assertTrue(trap.contains(".1.3.6.1.2.1.1.3.0 = Timeticks: (4200)"), trap);
    }

    @Test
    void speaksVersion3() throws Exception {
        network.command("trap a warm-start 127.0.0.1:" + port + " v3");

        assertTrue(hear(".1.3.6.1.6.3.1.1.4.1.0").contains(".1.3.6.1.6.3.1.1.5.2"));
    }

    @Test
    void speaksVersion1() throws Exception {
        network.command("trap a cold-start 127.0.0.1:" + port + " v1");

        assertTrue(hear(".1.3.6.1.4.1.99999.1").contains("|.1.3.6.1.4.1.99999.1 0 0|"));
    }
}
