package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.haidang.systemtests.HaiDang.Result;

/** {@code ./haidang snmp …} against net-snmp's agent: what scripts rely on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnmpCommandTest {

    private static final String SYS_NAME = "1.3.6.1.2.1.1.5.0";

    private NetSnmpAgent agent;

    @BeforeAll
    void startAgent() throws IOException, InterruptedException {
        agent = NetSnmpAgent.start();
        Wait.until("snmpd answers", () -> snmp("get").code() == 0);
    }

    @AfterAll
    void stopAgent() throws InterruptedException {
        agent.close();
    }

    private Result snmp(String operation, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("snmp", operation, agent.address()));
        command.addAll(List.of(words));
        if (!command.contains("-v")) {
            command.addAll(List.of("-c", "public"));
        }
        command.addAll(List.of("--data", HaiDang.newFolder("snmp").toString()));
        return new HaiDang().run(command.toArray(String[]::new));
    }

    private Object json(String operation, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Result result = snmp(operation, all.toArray(String[]::new));
        assertEquals(0, result.code(), result.err() + result.out());
        return result.json();
    }

    @Test
    void getTellsVariableBindings() throws IOException, InterruptedException {
        Map<String, Object> name = Json.objects(json("get", "." + SYS_NAME)).get(0);
        assertEquals(Map.of("oid", SYS_NAME, "type", "OCTET_STRING", "value", "peer", "hex", "70656572"),
                name);
        assertEquals("." + SYS_NAME + " = OCTET_STRING: peer", snmp("get", SYS_NAME).out().strip());
    }

    @Test
    void getSpeaksSnmpVersionThree() throws IOException, InterruptedException {
        assertEquals("peer", Json.objects(json("get", SYS_NAME, "-v", "3", "-u", NetSnmpAgent.USER, "-l", "authPriv",
                "-a", "SHA-256", "-A", NetSnmpAgent.PASS_PHRASE, "-x", "AES", "-X", NetSnmpAgent.PASS_PHRASE)).get(0)
                .get("value"));
    }

    @Test
    void walkTellsASubtreeInItsOrder() throws IOException, InterruptedException {
        List<Map<String, Object>> rows = Json.objects(json("walk", "1.3.6.1.2.1.1"));
        assertTrue(rows.size() > 6, rows.toString());
        assertEquals("1.3.6.1.2.1.1.1.0", rows.get(0).get("oid"));
        assertTrue(rows.stream().allMatch(row -> row.get("oid").toString().startsWith("1.3.6.1.2.1.1.")));
    }

    @Test
    void interfacesTellTheLoopback() throws IOException, InterruptedException {
        Map<String, Object> loopback = Json.objects(json("interfaces")).stream()
                .filter(row -> "lo".equals(row.get("name"))).findFirst().orElseThrow();
        assertTrue(loopback.keySet().containsAll(List.of("index", "name", "alias", "highSpeed", "admin", "oper",
                "inOctets", "outOctets", "highCapacity")), loopback.toString());
        assertEquals("UP", loopback.get("oper"));
        assertTrue(((Number) loopback.get("inOctets")).longValue() > 0, loopback.toString());
        String text = snmp("interfaces").out();
        assertTrue(text.contains("\tbật\tcó kết nối\t"), text);
        assertFalse(text.contains("\tUP\t"), text);
    }

    @Test
    void identifyTellsWhatItIs() throws IOException, InterruptedException {
        Map<String, Object> identity = Json.object(json("identify"));
        assertEquals(List.of("vendor", "model", "kind", "version", "serial", "definition"),
                List.copyOf(identity.keySet()));
        assertEquals("server", identity.get("kind"));
        String text = snmp("identify").out();
        assertTrue(text.contains("loại: máy chủ"), text);
    }

    @Test
    void measuresTellTheProcessor() throws IOException, InterruptedException {
        List<Map<String, Object>> measures = Json.objects(json("measures"));
        Map<String, Object> memory = measures.stream().filter(row -> "memory-used".equals(row.get("metric")))
                .findFirst().orElseThrow(() -> new AssertionError(measures.toString()));
        assertEquals("%", memory.get("unit"));
        double used = ((Number) memory.get("value")).doubleValue();
        assertTrue(used > 0 && used <= 100, memory.toString());
        String text = snmp("measures").out();
        assertTrue(text.contains("bộ nhớ đã dùng\t"), text);
        assertFalse(text.contains("memory-used"), text);
    }

    @Test
    void recordMakesWhatSimulateCanServe() throws IOException, InterruptedException {
        Path file = HaiDang.newFolder("recording").resolve("peer.snmprec");
        Map<String, Object> told = Json.object(json("record", "1.3.6.1.2.1.1", "--out", file.toString()));
        List<String> lines = Files.readAllLines(file);
        assertEquals(file.toString(), told.get("file"));
        assertEquals(lines.stream().filter(line -> !line.startsWith("#")).count(),
                ((Number) told.get("variables")).longValue());
        assertTrue(lines.stream().noneMatch(line -> line.contains("peer")), "scrubbed");

        Map<String, Object> printed = Json.object(json("record", "1.3.6.1.2.1.1"));
        assertEquals(told.get("variables"), printed.get("variables"));
        assertTrue(printed.get("recording").toString().contains("1.3.6.1.2.1.1.1.0|4"), printed.toString());
    }

    @Test
    void doctorSaysThatACommunityIsWeak() throws IOException, InterruptedException {
        List<Map<String, Object>> findings = Json.objects(Json.object(json("doctor")).get("findings"));
        List<Object> codes = findings.stream().map(finding -> finding.get("code")).toList();
        assertTrue(codes.containsAll(List.of("doctor.answers", "doctor.weak")), codes.toString());
    }

    @Test
    void doctorEndsWithOneWhereNobodyAnswers() throws IOException, InterruptedException {
        Result result = new HaiDang().run("snmp", "doctor", "127.0.0.1:1", "-c", "public", "-t", "0.2", "-r", "0",
                "--json");
        assertEquals(1, result.code(), result.err());
        assertEquals("ERROR", Json.objects(Json.object(result.json()).get("findings")).get(0).get("severity"));
    }
}
