package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.SMIConstants;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** net-snmp, an independent manager, reads from our agents exactly what the recordings say, in v1, v2c and v3. */
class NetSnmpReadsUsTest {

    private static final List<String> AGENTS = List.of("airos_airos8", "apc-inrow", "draytek", "linux_lsi", "panos_440",
            "pfsense");
    private static final String UP_TIME = "1.3.6.1.2.1.1.3.0";

    @TempDir
    Path scratch;
    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-21T07:00:00Z"));
    private final RecordingReplayer replayer = new RecordingReplayer(time, time);
    private final Path vectors = vectors();
    private SimulatedNetwork network;
    private NetSnmp manager;

    private static Path vectors() {
        String shared = System.getenv("HAIDANG_SHARED");
        Path folder = shared == null ? Path.of(System.getProperty("haidang.root"), "../shared") : Path.of(shared);
        return folder.resolve("vectors/snmprec");
    }

    @BeforeEach
    void start() throws Exception {
        for (String agent : AGENTS) {
            Files.copy(vectors.resolve(agent + ".snmprec"), scratch.resolve(agent + ".snmprec"));
        }
        network = replayer.start(scratch, InetAddress.getLoopbackAddress(), 0, 0);
        manager = new NetSnmp(scratch, network.snmpPort());
    }

    @AfterEach
    void stop() {
        network.close();
    }

    private static List<String> v2c(String agent) {
        return List.of("-v2c", "-c", agent);
    }

    private static List<String> v3(String context) {
        return List.of("-v3", "-l", "authPriv", "-u", NetworkSimulator.USER, "-a", "SHA-256", "-A",
                NetworkSimulator.PASS_PHRASE, "-x", "AES", "-X", NetworkSimulator.PASS_PHRASE, "-n", context);
    }

    private Map<String, String> recorded(String agent) throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        RecordingParser.parse(vectors.resolve(agent + ".snmprec"))
                .forEach((oid, value) -> values.put(oid.toDottedString(), asNetSnmp(value.at(0))));
        return values;
    }

    private static String asNetSnmp(Variable value) {
        switch (value.getSyntax()) {
            case SMIConstants.SYNTAX_INTEGER :
                return "INTEGER: " + value;
            case SMIConstants.SYNTAX_OCTET_STRING :
                byte[] octets = ((OctetString) value).getValue();
                return octets.length == 0
                        ? "\"\""
                        : "Hex-STRING: " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(octets);
            case SMIConstants.SYNTAX_OBJECT_IDENTIFIER :
                return "OID: ." + value;
            case SMIConstants.SYNTAX_IPADDRESS :
                return "IpAddress: " + value;
            case SMIConstants.SYNTAX_COUNTER32 :
                return "Counter32: " + value;
            case SMIConstants.SYNTAX_GAUGE32 :
                return "Gauge32: " + value;
            case SMIConstants.SYNTAX_TIMETICKS :
                return Long.toString(((TimeTicks) value).toLong());
            case SMIConstants.SYNTAX_COUNTER64 :
                return "Counter64: " + value;
            case SMIConstants.SYNTAX_NULL :
                return "NULL";
            default :
                return value.toString().toUpperCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"airos_airos8", "linux_lsi", "pfsense", "draytek"})
    void walksByGetNextAndGetBulk(String agent) throws Exception {
        Map<String, String> expected = recorded(agent);

        Map<String, String> byBulk = manager.read("snmpbulkwalk", v2c(agent), "1");
        assertEquals(expected, byBulk);
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(byBulk.keySet()));
        assertEquals(expected, manager.read("snmpwalk", v2c(agent), "1"));
    }

    @Test
    void walksEncryptedByContext() throws Exception {
        assertEquals(recorded("apc-inrow"), manager.read("snmpwalk", v3("apc-inrow"), "1"));
        assertEquals(recorded("panos_440"), manager.read("snmpbulkwalk", v3("panos_440"), "1"));
    }

    @Test
    void getsSingleVariablesAndSaysWhatIsMissing() throws Exception {
        Map<String, String> values = manager.read("snmpget", v2c("pfsense"), "1.3.6.1.2.1.1.3.0",
                "1.3.6.1.2.1.2.2.1.2.987654", "1.3.6.1.4.1.99999.1.0");

        assertEquals(recorded("pfsense").get(UP_TIME), values.get(UP_TIME));
        assertEquals("No Such Instance currently exists at this OID", values.get("1.3.6.1.2.1.2.2.1.2.987654"));
        assertEquals("No Such Object available on this agent at this OID", values.get("1.3.6.1.4.1.99999.1.0"));
    }

    @Test
    void walksInVersion1WithoutTheCountersItDoesNotKnow() throws Exception {
        Map<String, String> expected = recorded("pfsense");
        expected.values().removeIf(value -> value.startsWith("Counter64"));

        assertEquals(expected, manager.read("snmpwalk", List.of("-v1", "-c", "pfsense"), "1"));
    }

    @Test
    void seesTheClockGoOn() throws Exception {
        time.advance(Duration.ofSeconds(90));

        long before = Long.parseLong(recorded("pfsense").get(UP_TIME));
        assertEquals(Long.toString(before + 9000), manager.read("snmpget", v2c("pfsense"), UP_TIME).get(UP_TIME));
    }

    @Test
    void isToldWhyItIsRefused() throws Exception {
        assertRefused("Timeout", "snmpget", List.of("-v2c", "-c", "nobody", "-r", "0", "-t", "1"), UP_TIME);
        assertRefused("notWritable", "snmpset", v2c("pfsense"), "1.3.6.1.2.1.1.5.0", "s", "x");
        assertRefused("Unknown user name", "snmpget", replaced(v3("pfsense"), NetworkSimulator.USER, "nobody"),
                UP_TIME);
        assertRefused("Authentication failure", "snmpget",
                replaced(v3("pfsense"), NetworkSimulator.PASS_PHRASE, "wrong-pass-phrase"), UP_TIME);
        assertRefused("Bad context specified", "snmpget", v3("nobody"), UP_TIME);
    }

    private static List<String> replaced(List<String> options, String what, String by) {
        return options.stream().map(option -> option.equals(what) ? by : option).toList();
    }

    private void assertRefused(String words, String tool, List<String> credentials, String... oids)
            throws Exception {
        String said = manager.refusal(tool, credentials, oids);
        assertTrue(said.contains(words), said);
    }
}
