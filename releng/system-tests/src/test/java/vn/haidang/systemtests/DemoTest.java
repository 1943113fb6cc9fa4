package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.systemtests.HaiDang.Result;

/** {@code ./haidang demo --headless --json} does the whole job on real input and says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    private Path data;
    private Map<String, Object> summary;

    @BeforeAll
    void runTheDemo() throws IOException, InterruptedException {
        data = HaiDang.newFolder("demo").resolve("data");
        Result result = new HaiDang().run("demo", "--headless", "--json", "--data", data.toString());
        assertEquals(0, result.code(), result.err());
        summary = Json.object(result.json());
    }

    @Test
    void everyOneOfTheTwentySevenLinesHasAState() {
        List<Map<String, Object>> lines = Json.objects(summary.get("lines"));
        assertEquals(27, lines.size());
        for (Map<String, Object> line : lines) {
            assertTrue(List.of("UP", "SUSPECT", "DOWN").contains(line.get("state")), line.toString());
            assertNotNull(line.get("since"), line.toString());
        }
        assertEquals(List.of("DT-C02", "DT-W07"), lines.stream().filter(line -> "DOWN".equals(line.get("state")))
                .map(line -> line.get("code")).toList());
    }

    @Test
    void everyAlarmIsASentenceAboutWhatWasMadeToHappen() {
        Map<Object, String> sentences = new HashMap<>();
        for (Map<String, Object> alarm : Json.objects(summary.get("alarms"))) {
            sentences.put(alarm.get("line"), (String) Json.object(alarm.get("finding")).get("summary"));
        }
        assertTrue(sentences.get("DT-W07").contains("mất điện tại địa bàn"), sentences.toString());
        assertTrue(sentences.get("DT-W13").contains("chập chờn"), sentences.toString());
        assertTrue(sentences.get("UPS-W07").contains("Bộ lưu điện UBND phường Thị Nại"), sentences.toString());
        assertTrue(sentences.get("WEB-02").contains("503"), sentences.toString());
        assertFalse(sentences.containsKey("DT-C02"), "nothing rings while a line is worked on");
    }

    @Test
    void whatIsBehindALineThatIsDownIsTold() {
        assertEquals(Map.of("DT-C02", "PLANNED", "DT-W07", "WARD_POWER"),
                Json.objects(summary.get("verdicts")).stream().collect(
                        Collectors.toMap(verdict -> verdict.get("line"), verdict -> verdict.get("cause"))));
    }

    @Test
    void devicesAreMeasuredAndHeardAndPortalsLookedAt() {
        List<Map<String, Object>> figures = Json.objects(summary.get("figures"));
        for (String metric : List.of("cpu-load", "memory-used", "temperature", "ups-battery-charge")) {
            assertTrue(figures.stream().anyMatch(figure -> metric.equals(figure.get("metric"))), metric);
        }
        List<Map<String, Object>> events = Json.objects(summary.get("events"));
        assertTrue(events.stream().anyMatch(event -> ((String) event.get("channel")).startsWith("TRAP")),
                events.toString());
        assertTrue(events.stream().anyMatch(event -> "SYSLOG_UDP".equals(event.get("channel"))), events.toString());
        assertEquals(List.of("UP", "DOWN"), Json.objects(summary.get("services")).stream()
                .map(service -> service.get("state")).toList());
    }

    @Test
    void trafficWasMeasuredOverSnmp() {
        long measured = Json.objects(summary.get("lines")).stream()
                .filter(line -> line.get("inBitsPerSecond") instanceof Number rate && rate.doubleValue() > 0).count();
        assertTrue(measured >= 20, measured + " lines with a rate");
    }

    @Test
    void anAlarmWasRaisedAndOneWasCleared() {
        List<Map<String, Object>> alarms = Json.objects(summary.get("alarms"));
        assertTrue(alarms.stream().anyMatch(alarm -> "RAISED".equals(alarm.get("state"))), alarms.toString());
        assertTrue(alarms.stream().anyMatch(alarm -> "CLEARED".equals(alarm.get("state"))), alarms.toString());
    }

    @Test
    void theDocumentsHaveTheVerdictsTheCitySaysTheyMustHave() throws IOException {
        List<Map<String, Object>> signatures = Json.objects(summary.get("signatures"));
        for (String row : Files.readAllLines(HaiDang.SAMPLE_CITY.resolve("documents/expected.csv")).stream().skip(1)
                .filter(row -> !row.isBlank()).toList()) {
            String[] cells = row.split(";");
            assertTrue(
                    signatures.stream()
                            .anyMatch(signature -> ((String) signature.get("file")).endsWith("/" + cells[0])
                                    && cells[1].equals(signature.get("verdict"))),
                    row + " not in " + signatures);
        }
        assertTrue(signatures.stream().anyMatch(signature -> "VALID".equals(signature.get("verdict"))));
        assertTrue(signatures.stream().anyMatch(signature -> "INVALID".equals(signature.get("verdict"))));
    }

    @Test
    void theRegistryHoldsTheCity() {
        Map<String, Object> registry = Json.object(summary.get("registry"));
        assertEquals(35, registry.get("units"));
        assertEquals(27, registry.get("lines"));
    }

    /** The counts that were published, and for routers and servers those at the far ends and the virtual ones too. */
    @ParameterizedTest
    @CsvSource({"Switch, 18", "Firewall, 2", "Router, 29", "Server, 15", "AccessPoint, 26", "Camera, 51",
            "InternetLine, 5", "DataLine, 27", "Kiosk, 3", "OtherDevice, 10", "Person, 98"})
    void theRegistryIsFull(String type, int count) throws IOException, InterruptedException {
        Result result = new HaiDang().run("registry", "as-of", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(),
                "--type", type, "--json", "--data", data.toString());
        assertEquals(0, result.code(), result.err());
        assertEquals(count, Json.objects(Json.object(result.json()).get("elements")).size());
    }

    @Test
    void theSecondStartLeavesTheRegistryAsItIs() throws IOException, InterruptedException {
        Map<String, Object> before = verified();
        Result result = new HaiDang().run("demo", "--headless", "--json", "--data", data.toString());
        assertEquals(0, result.code(), result.err());
        // The ports of the simulated network are others, and perhaps that of the portals: a commit each.
        assertTrue(((Number) verified().get("commits")).intValue() <= ((Number) before.get("commits")).intValue() + 2);
    }

    @Test
    void somebodyTakesAnAlarmInHand() throws IOException, InterruptedException {
        String id = Json.objects(summary.get("alarms")).stream().filter(alarm -> "DT-W07".equals(alarm.get("line")))
                .map(alarm -> alarm.get("id").toString()).findFirst().orElseThrow();
        Result result = alarms("ack", id, "--person", "Nguyễn An");
        assertEquals("Nguyễn An", Json.objects(result.json()).get(0).get("acknowledgedBy"));
        assertEquals(0, alarms("comment", id, "--person", "Nguyễn An", "--note", "đã gọi điện lực").code());
        assertEquals("Lê Bình",
                Json.objects(alarms("assign", id, "--person", "Nguyễn An", "--to", "Lê Bình").json()).get(0)
                        .get("assignee"));
        assertNotNull(Json.objects(alarms("shelve", id, "--person", "Lê Bình", "--until", "4h", "--reason",
                "chờ điện").json()).get(0).get("shelvedUntil"));
        List<Object> kinds = Json.objects(alarms("--history", id).json()).stream().map(event -> event.get("kind"))
                .toList();
        assertTrue(kinds.containsAll(List.of("ACKNOWLEDGED", "COMMENTED", "ASSIGNED", "SHELVED")), kinds.toString());
        assertEquals(List.of("Không có cảnh báo số 99999."),
                alarms("ack", "99999", "--person", "Nguyễn An").errorLines());
    }

    private Result alarms(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("alarms"));
        line.addAll(List.of(words));
        line.addAll(List.of("--json", "--data", data.toString()));
        return new HaiDang().run(line.toArray(String[]::new));
    }

    @Test
    void anAlarmNobodyHasNumberedHasNoHistory() throws IOException, InterruptedException {
        Result result = alarms("--history", "99999");
        assertEquals(2, result.code(), result.out());
        assertEquals(List.of("Không có cảnh báo số 99999."), result.errorLines());
    }

    @Test
    void anAcknowledgedAlarmSaysWhoHasIt() throws IOException, InterruptedException {
        String id = Json.objects(summary.get("alarms")).stream().filter(alarm -> "DT-W13".equals(alarm.get("line")))
                .map(alarm -> alarm.get("id").toString()).findFirst().orElseThrow();
        assertEquals(List.of(), alarms("ack", id, "--person", "Nguyễn An").errorLines());
        Result again = alarms("ack", id, "--person", "Lê Bình");
        assertEquals(0, again.code(), again.err());
        assertEquals("Nguyễn An", Json.objects(again.json()).get(0).get("acknowledgedBy"));
        assertTrue(again.err().contains("đã được Nguyễn An tiếp nhận"), again.err());
    }

    private Result watch(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--data", data.toString()));
        return new HaiDang().run(line.toArray(String[]::new));
    }

    /** The days around the run, whichever side of midnight it was. */
    private static String period() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return today.minusDays(1) + "/" + today.plusDays(1);
    }

    @Test
    void outagesAreTold() throws IOException, InterruptedException {
        Result result = watch("outages", "--period", period(), "--json");
        assertEquals(0, result.code(), result.err());
        List<Map<String, Object>> levels = Json.objects(result.json());
        assertEquals(27, levels.size());
        Map<String, Object> cut = levels.stream().filter(level -> "DT-W07".equals(level.get("code"))).findFirst()
                .orElseThrow();
        assertTrue(cut.keySet().containsAll(List.of("kind", "code", "name", "from", "to", "lines", "availability",
                "coverage", "observedSeconds", "downSeconds", "plannedSeconds", "count", "longestSeconds", "outages")),
                cut.toString());
        Map<String, Object> outage = Json.objects(cut.get("outages")).get(0);
        assertTrue(outage.keySet().containsAll(List.of("line", "begin", "countedSeconds", "witness", "planned")),
                outage.toString());
        assertTrue(watch("outages", "--period", period(), "--line", "DT-W07").out().startsWith("DT-W07 "), "in words");
    }

    @Test
    void whatDevicesSaidIsTold() throws IOException, InterruptedException {
        Result result = watch("events", "--since", "24h", "--json");
        assertEquals(0, result.code(), result.err());
        List<Map<String, Object>> events = Json.objects(result.json());
        assertFalse(events.isEmpty());
        for (Map<String, Object> event : events) {
            assertTrue(event.keySet().containsAll(List.of("id", "receivedAt", "lastAt", "channel", "address", "trust",
                    "severity", "kind", "text", "count", "raw")), event.toString());
        }
        assertTrue(watch("events", "--since", "24h").err().contains("sự kiện"), "their number in words");
    }

    @Test
    void theCauseOfACutIsFoundInTheRecords() throws IOException, InterruptedException {
        Result result = watch("verdict", "DT-W07", "DT-W01", "--json");
        List<Map<String, Object>> verdicts = Json.objects(result.json());
        assertEquals(List.of("DT-W07", "DT-W01"), verdicts.stream().map(verdict -> verdict.get("line")).toList());
        for (Map<String, Object> verdict : verdicts) {
            assertTrue(verdict.keySet().containsAll(List.of("line", "cause", "confidence", "alternatives", "at",
                    "arguments", "finding")), verdict.toString());
        }
        assertEquals(verdicts.stream().anyMatch(
                verdict -> "ERROR".equals(Json.object(verdict.get("finding")).get("severity"))) ? 1 : 0,
                result.code(), result.err());
    }

    @Test
    void theRulesAreTriedOnTheRecords() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Result result = watch("replay", "--from", today.minusDays(1).toString(), "--to", today.plusDays(1).toString(),
                "--json");
        assertEquals(0, result.code(), result.err());
        Map<String, Object> replay = Json.object(result.json());
        assertTrue(replay.keySet().containsAll(List.of("from", "to", "samples", "count", "true", "rings")),
                replay.toString());
        assertTrue(((Number) replay.get("samples")).longValue() > 0, replay.toString());
        List<Map<String, Object>> rings = Json.objects(replay.get("rings"));
        assertEquals(rings.size(), ((Number) replay.get("count")).intValue());
    }

    @Test
    void aMaintenanceThatCannotBeIsRefusedInTheReadersWords() throws IOException, InterruptedException {
        Result length = watch("maintenance", "add", "--line", "DT-W01", "--start", "2027-01-04T22:00", "--duration",
                "PT200H", "--weekly", "MO", "--reason", "thay bộ định tuyến", "--person", "Nguyễn An");
        assertEquals(2, length.code());
        assertTrue(length.err().contains("hằng tuần thì nhiều nhất 24 giờ"), length.err());
        Result start = watch("maintenance", "add", "--line", "DT-W01", "--start", "mai", "--duration", "PT2H",
                "--reason", "thay bộ định tuyến", "--person", "Nguyễn An");
        assertEquals(2, start.code());
        assertTrue(start.err().contains("“mai” không dùng được cho --start"), start.err());
    }

    @Test
    void aClaimForTimeThatNobodyWatchedSaysSo() throws IOException, InterruptedException {
        Result result = new HaiDang().run("outages", "--claim", "DT-W01", "--period", "2001", "--data",
                data.toString());
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("Chưa đủ căn cứ về cam kết"), result.out());
        assertFalse(result.out().contains("Đạt cam kết"), result.out());
    }

    /** The demo that served them has ended. */
    @Test
    void portalsThatNobodyServesAreDown() throws IOException, InterruptedException {
        Result result = new HaiDang().run("services", "--json", "--data", data.toString());
        assertEquals(1, result.code(), result.err());
        assertEquals(List.of("DOWN", "DOWN"),
                Json.objects(result.json()).stream().map(service -> service.get("state")).toList());
    }

    private Map<String, Object> verified() throws IOException, InterruptedException {
        Result result = new HaiDang().run("registry", "verify-history", "--json", "--data", data.toString());
        assertEquals(0, result.code(), result.err());
        Map<String, Object> history = Json.object(result.json());
        assertEquals(true, history.get("intact"));
        return history;
    }

    @Test
    void aReportIsLeftBehind() throws IOException {
        List<?> reports = (List<?>) summary.get("reports");
        Path report = Path.of((String) reports.get(0));
        assertTrue(report.toString().endsWith(".docx"), report.toString());
        assertEquals("PK", Files.readString(report, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    @Test
    void theReportCanBeComposedAgainFromTheSameFolder() throws IOException, InterruptedException {
        Path out = data.resolveSibling("again.docx");
        Result result = new HaiDang().run("report", "compose", "quarterly", "--period", "2023-Q3", "--out",
                out.toString(), "--data", data.toString(), "--json");
        assertEquals(0, result.code(), result.err());
        List<Map<String, Object>> figures = Json.objects(Json.object(result.json()).get("figures"));
        assertTrue(figures.stream().anyMatch(figure -> ((String) figure.get("id")).startsWith("lines.")), "lines");
        assertTrue(figures.stream().anyMatch(figure -> ((String) figure.get("id")).startsWith("signatures.")),
                "signatures");
        assertTrue(Files.size(out) > 1000);
    }
}
