package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;

/** What happens to simulated devices on command, as net-snmp's tools see it from outside. */
class FaultsTest {

    private static final String UP_TIME = "1.3.6.1.2.1.1.3.0";
    private static final String IN_OCTETS = "1.3.6.1.2.1.31.1.1.1.6.";
    private static final String NARROW = "1.3.6.1.2.1.2.2.1.10.1";
    private static final String IF_NAME = "1.3.6.1.2.1.31.1.1.1.1";
    private static final String ENGINE = "1.3.6.1.6.3.10.2.1";
    private static final String[] ROUTER = {UP_TIME + "|67|1000000", "1.3.6.1.2.1.1.1.0|4|router",
            "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.99999.1", "1.3.6.1.2.1.2.2.1.1.1|2|1", "1.3.6.1.2.1.2.2.1.1.2|2|2",
            "1.3.6.1.2.1.2.2.1.8.1|2|1", "1.3.6.1.2.1.2.2.1.8.2|2|1", "1.3.6.1.2.1.2.2.1.9.1|67|4711",
            NARROW + "|65|1000000", IF_NAME + ".1|4|wan", IF_NAME + ".2|4|lan", IN_OCTETS + "1|70|5000000",
            IN_OCTETS + "2|70|7000000", "1.3.6.1.2.1.25.1.1.0|67|2000000", ENGINE + ".1.0|4x|80", ENGINE + ".2.0|2|0",
            ENGINE + ".3.0|2|0"};

    @TempDir
    Path folder;
    @TempDir
    Path scratch;
    private TestNetwork test;
    private SimulatedNetwork network;
    private NetSnmp shared;
    private NetSnmp first;

    @BeforeEach
    void start() throws Exception {
        test = new TestNetwork(folder).with("a", ROUTER).with("b", ROUTER);
        network = test.replayer.start(new SimulationPlan(folder, TestNetwork.loopback(), 0, 0, 1, true));
        shared = new NetSnmp(scratch, network.snmpPort());
        first = new NetSnmp(scratch, "127.64.0.1", network.snmpPort());
    }

    @AfterEach
    void stop() {
        network.close();
    }

    private static List<String> v2c(String agent) {
        return List.of("-v2c", "-c", agent);
    }

    private static List<String> user(String name, String... more) {
        List<String> options = new ArrayList<>(List.of("-v3", "-u", NetworkSimulator.USER + name));
        options.addAll(List.of(more));
        return options;
    }

    private static List<String> v3() {
        return user("", "-l", "authPriv", "-a", "SHA-256", "-A", NetworkSimulator.PASS_PHRASE, "-x", "AES", "-X",
                NetworkSimulator.PASS_PHRASE);
    }

    private String get(String oid) throws Exception {
        return shared.read("snmpget", v2c("a"), oid).get(oid);
    }

    private String refused(String tool, String... oids) throws Exception {
        return shared.refusal(tool, List.of("-v2c", "-c", "a", "-r", "0", "-t", "1"), oids);
    }

    @Test
    void aNumberIsWhatItWasSetToUntilTheDeviceRestarts() throws Exception {
        String state = "1.3.6.1.2.1.2.2.1.8.2";
        network.command("set a " + state + " 5");
        assertTrue(get(state).contains("5"), get(state));
        network.command("reboot a");
        assertTrue(get(state).contains("1"), get(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set a 1.3.6.1.2.1.1.1.0 5", "set a 1.3.6.1.4.1.1.0 5", "set a x 5",
            "set a 1.3.6.1.2.1.2.2.1.8.2 99999999999", "set a 1.3.6.1.2.1.2.2.1.8.2", "syslog a 127.0.0.1:1 192 x",
            "syslog a 127.0.0.1:1 13"})
    void whatCannotBeSetOrSaidIsRefused(String command) {
        assertThrows(FindingException.class, () -> network.command(command));
    }

    @Test
    void syslogComesFromTheDevicesOwnAddress() throws Exception {
        try (DatagramSocket receiver = new DatagramSocket(new InetSocketAddress(TestNetwork.loopback(), 0))) {
            receiver.setSoTimeout(10_000);
            network.command("syslog b 127.0.0.1:" + receiver.getLocalPort() + " 187 %LINK-3-UPDOWN:  Gi0/0 down");
            DatagramPacket packet = new DatagramPacket(new byte[1_000], 1_000);
            receiver.receive(packet);
            assertEquals("<187>%LINK-3-UPDOWN: Gi0/0 down",
                    new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
            assertEquals("127.64.0.2", packet.getAddress().getHostAddress());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut a", "silent a", "snmp-drop a 100", "answer a truncated", "answer a malformed",
            "answer a wrong-request-id"})
    void leavesTheManagerWithoutAnAnswerUntilItIsHealed(String command) throws Exception {
        network.command(command);
        assertTrue(refused("snmpget", UP_TIME).contains("Timeout"));

        assertEquals("1000000", shared.read("snmpget", v2c("b"), UP_TIME).get(UP_TIME), "the other is well");
        network.command("heal a");
        assertEquals("1000000", get(UP_TIME));
    }

    @Test
    void answersLate() throws Exception {
        network.command("snmp-delay a 700");
        assertTrue(refused("snmpget", UP_TIME).contains("Timeout"));
    }

    @Test
    void losesAsManyAsItWasTold() throws Exception {
        network.command("snmp-drop a 50");
        assertEquals("1000000", shared.read("snmpget", List.of("-v2c", "-c", "a", "-r", "20", "-t", "0.1"), UP_TIME)
                .get(UP_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"looping", "unordered"})
    void walksAsNoAgentMay(String style) throws Exception {
        network.command("answer a " + style);
        String said = refused("snmpwalk", "1.3.6.1.2.1");
        assertTrue(said.contains("OID not increasing"), said);
    }

    /** snmpwalk without its check reads every variable all the same, since none is told twice. */
    @Test
    void tellsEveryVariableOutOfOrder() throws Exception {
        network.command("answer a unordered");
        Map<String, String> values = shared.read("snmpwalk", List.of("-Cc", "-v2c", "-c", "a"), "1");
        assertEquals(ROUTER.length, values.size());
        assertNotEquals(values.keySet().stream().sorted().toList(), List.copyOf(values.keySet()));
    }

    @Test
    void neverTellsTheEndOfTheMib() throws Exception {
        network.command("answer a endless");
        assertTrue(refused("snmpwalk", "1.3.6.1.6").contains("OID not increasing"));
    }

    @Test
    void findsMuchTooBig() throws Exception {
        network.command("answer a too-big");
        assertEquals("1000000", get(UP_TIME));
        String said = refused("snmpbulkget", "-Cr20", "1.3");
        assertTrue(said.contains("tooBig"), said);
    }

    @Test
    void rebootsWithCountersAndClockAtZeroAndOneMoreBoot() throws Exception {
        test.time.advance(Duration.ofSeconds(100));
        assertEquals("Counter64: 5050000", get(IN_OCTETS + "1"));
        int boots = boots();

        network.command("reboot a");
        assertEquals("0", get(UP_TIME));
        assertEquals("0", get("1.3.6.1.2.1.25.1.1.0"));
        assertEquals("0", get("1.3.6.1.2.1.2.2.1.9.1"));
        assertEquals("Counter64: 0", get(IN_OCTETS + "1"));
        test.time.advance(Duration.ofSeconds(10));
        assertEquals("1000", get(UP_TIME));
        assertEquals("Counter64: 5000", get(IN_OCTETS + "1"));
        assertEquals(boots + 1, boots());
        assertEquals("INTEGER: 10", get(ENGINE + ".3.0"));
    }

    private int boots() throws Exception {
        return Integer.parseInt(first.read("snmpget", v3(), ENGINE + ".2.0").get(ENGINE + ".2.0").substring(9));
    }

    @ParameterizedTest
    @CsvSource({"wrap a 5, 0", "wrap-uptime a 5, 1"})
    void countsTowardsAWrap(String command, int clock) throws Exception {
        network.command(command);

        String before = clock == 1 ? get(UP_TIME) : get(NARROW) + " " + get(IN_OCTETS + "1");
        assertEquals(clock == 1 ? "4294966796" : "Counter32: 4294966796 Counter64: 18446744073709549116", before);
        test.time.advance(Duration.ofSeconds(6));
        String after = clock == 1 ? get(UP_TIME) : get(NARROW) + " " + get(IN_OCTETS + "1");
        assertEquals(clock == 1 ? "100" : "Counter32: 100 Counter64: 500", after);
    }

    @Test
    void shufflesInterfaceIndexes() throws Exception {
        network.command("reindex a");
        Map<String, String> names = shared.read("snmpwalk", v2c("a"), IF_NAME);
        assertEquals(Map.of(IF_NAME + ".1", "Hex-STRING: 6C 61 6E", IF_NAME + ".2", "Hex-STRING: 77 61 6E"), names);
        assertEquals("Counter64: 5000000", get(IN_OCTETS + "2"));
        assertEquals("INTEGER: 1", get("1.3.6.1.2.1.2.2.1.1.1"));
    }

    @Test
    void takesALinkDown() throws Exception {
        test.time.advance(Duration.ofSeconds(2));
        network.command("link a 1 down");
        assertEquals("INTEGER: 2", get("1.3.6.1.2.1.2.2.1.8.1"));
        assertEquals("1000200", get("1.3.6.1.2.1.2.2.1.9.1"));
        network.command("link a 1 up");
        assertEquals("INTEGER: 1", get("1.3.6.1.2.1.2.2.1.8.1"));
    }

    @Test
    void isAnotherDeviceInTheSamePlace() throws Exception {
        String id = engineId(first);
        network.command("replace a");
        assertNotEquals(id, engineId(first));
        assertEquals(1, boots());
        assertEquals("0", get(UP_TIME));
    }

    @Test
    void hasTheEngineIdOfAnother() throws Exception {
        NetSnmp second = new NetSnmp(scratch, "127.64.0.2", network.snmpPort());
        assertNotEquals(engineId(first), engineId(second));
        network.command("same-engine a b");
        assertEquals(engineId(first), engineId(second));
    }

    @Test
    void forgetsItsBoots() throws Exception {
        String id = engineId(first);
        assertTrue(boots() > 1);
        network.command("forget-boots a");
        assertEquals(1, boots());
        assertEquals(id, engineId(first));
    }

    private static String engineId(NetSnmp manager) throws Exception {
        return manager.read("snmpget", v3(), ENGINE + ".1.0").get(ENGINE + ".1.0");
    }

    @ParameterizedTest
    @CsvSource({"'',authPriv,SHA-256,AES", "-none,noAuthNoPriv,,", "-auth,authNoPriv,SHA-256,",
            "-sha-aes128,authPriv,SHA,AES", "-sha512-aes256,authPriv,SHA-512,AES-256", "-md5-des,authPriv,MD5,DES"})
    void knowsUsersOfEveryKind(String name, String level, String authentication, String privacy) throws Exception {
        List<String> options = user(name, "-l", level);
        if (authentication != null) {
            options.addAll(List.of("-a", authentication, "-A", NetworkSimulator.PASS_PHRASE));
        }
        if (privacy != null) {
            options.addAll(List.of("-x", privacy, "-X", NetworkSimulator.PASS_PHRASE));
        }
        assertEquals("1000000", first.read("snmpget", options, UP_TIME).get(UP_TIME));
    }

    @Test
    void answersAtItsOwnAddressByItsNameAndAsPublic() throws Exception {
        for (String community : List.of("a", "public")) {
            assertEquals("1000000", first.read("snmpget", v2c(community), UP_TIME).get(UP_TIME));
        }
        assertTrue(first.refusal("snmpget", List.of("-v2c", "-c", "b", "-r", "0", "-t", "1"), UP_TIME)
                .contains("Timeout"));
    }

    @Test
    void servesManyCopies() throws Exception {
        network.close();
        network = test.replayer.start(new SimulationPlan(folder, TestNetwork.loopback(), 0, 0, 400, true));
        assertEquals(800, network.agents().size());
        NetSnmp last = new NetSnmp(scratch, "127.64.3.32", network.snmpPort());
        assertEquals("1000000", last.read("snmpget", v2c("b-400"), UP_TIME).get(UP_TIME));
        network.command("reboot b-400");
        assertEquals("0", last.read("snmpget", v2c("public"), UP_TIME).get(UP_TIME));
        NetSnmp neighbour = new NetSnmp(scratch, "127.64.3.31", network.snmpPort());
        assertEquals("1000000", neighbour.read("snmpget", v2c("b-399"), UP_TIME).get(UP_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reboot", "explode a", "wrap a soon", "snmp-drop a 101", "snmp-drop a",
            "link a 1 maybe",
            "answer a politely", "trap a link-down", "trap a link-sideways 127.0.0.1:1"})
    void saysWhatItDidNotUnderstand(String line) {
        FindingException refused = assertThrows(FindingException.class, () -> network.command(line));
        assertEquals("control.not.understood", refused.finding().code());
        for (Language language : Language.values()) {
            assertTrue(refused.finding().remedy(ValueFormat.of(language)).orElse("").contains("reindex"));
        }
    }

    @Test
    void saysWhichDeviceItDoesNotKnow() {
        assertEquals("control.agent.unknown",
                assertThrows(FindingException.class, () -> network.command("reboot nobody")).finding().code());
    }

    @Test
    void doesToAllWhatItIsTold() throws Exception {
        network.command("reboot *");
        assertEquals("0", get(UP_TIME));
        assertEquals("0", shared.read("snmpget", v2c("b"), UP_TIME).get(UP_TIME));
    }
}
