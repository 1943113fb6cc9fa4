package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.haidang.systemtests.HaiDang.Result;

/** The station, started and stopped by {@code ./haidang station}, watches the simulated city. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationTest {

    private static final String EXAMPLE = "vn.example.linecheck";
    private static final String OPINION = "vn.haidang.signature.dss";
    private static final String FINDING = "example.latency.high";
    private static final String FEATURE = "vn-example-linecheck";

    /** A line and the recording that answers at its far end. */
    private static final String LINE = "DT-W01";
    private static final String AGENT = "r-w01";

    private final HttpClient http = HttpClient.newHttpClient();
    private SimulatedCity city;
    private Path data;
    private int httpPort;

    @BeforeAll
    void startTheStation() throws IOException, InterruptedException {
        city = SimulatedCity.start(HaiDang.newFolder("station"));
        data = city.data();
        pollEverySecond();
        httpPort = freePort();
        Result result = station("start", "--http-port", Integer.toString(httpPort), "--ssh-port",
                Integer.toString(freePort()));
        assertEquals(0, result.code(), result.err());
        Wait.until("every line is up", () -> statesOf("UP") == 27);
    }

    /** A setting of the administrator's, which every build of the station keeps. */
    private void pollEverySecond() throws IOException {
        String name = "vn.haidang.station.cfg";
        Path etc = Files.createDirectories(data.resolve("station/etc"));
        String shipped = Files.readString(HaiDang.ROOT.resolve("releng/station/src/main/resources/etc").resolve(name));
        Files.writeString(etc.resolve(name), shipped.replace("pollPeriodMillis = 60000", "pollPeriodMillis = 1000"));
    }

    @AfterAll
    void stopTheStation() throws IOException, InterruptedException {
        List<Map<String, Object>> lastSeen = lines();
        assertEquals(0, station("stop").code());
        assertEquals(1, station("status").code());
        city.close();
        thePolledTrafficIsInTheReport(lastSeen);
    }

    /** The whole way of a counter: a poll of the agent, the measurement store, a figure that says where it is from. */
    private void thePolledTrafficIsInTheReport(List<Map<String, Object>> lastSeen)
            throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Path report = data.resolveSibling("traffic.docx");
        Result result = new HaiDang().run("report", "compose", "quarterly", "--period",
                today.getYear() + "-Q" + today.get(IsoFields.QUARTER_OF_YEAR), "--out", report.toString(), "--data",
                data.toString(), "--json");
        assertEquals(0, result.code(), result.err());
        int compared = 0;
        for (Map<String, Object> figure : Json.objects(Json.object(result.json()).get("figures"))) {
            String id = (String) figure.get("id");
            if (id.startsWith("traffic.peak.")) {
                Map<String, Object> line = lastSeen.stream()
                        .filter(one -> id.endsWith("." + one.get("code"))).findFirst().orElseThrow();
                // The highest of what was polled is not below what was polled last; half a bit is lost in rounding.
                // Of a line that was cut a moment ago no last rate is known.
                if (line.get("inBitsPerSecond") instanceof Number lastRate) {
                    assertTrue(((Number) figure.get("numerator")).doubleValue() >= lastRate.doubleValue() - 1,
                            figure + " " + line);
                    compared++;
                }
                assertTrue(((String) figure.get("source")).contains("ifHCInOctets"), figure.toString());
            }
        }
        assertTrue(compared > 0, result.out());
    }

    @Test
    void statusSaysThatItIsWell() throws IOException, InterruptedException {
        Result result = station("status", "--json");
        assertEquals(0, result.code(), result.err());
        assertEquals(true, Json.object(result.json()).get("healthy"), result.out());
    }

    @Test
    void theShellListsTheLines() throws IOException, InterruptedException {
        Result result = station("shell", "haidang:lines", "--json");
        assertEquals(0, result.code(), result.err());
        assertEquals(27, Json.objects(result.json()).size());
        assertTrue(station("shell", "haidang:lines").out().contains("Thị Nại"));
    }

    @Test
    void theShellKnowsThePortalsOfTheRegistryWhichHasNone() throws IOException, InterruptedException {
        Result result = station("shell", "haidang:services", "--json");
        assertEquals(0, result.code(), result.err());
        assertEquals(List.of(), Json.objects(result.json()));
        assertTrue(station("shell", "haidang:services").out().contains("chưa có trang web"));
    }

    @Test
    void trafficIsMeasuredOverSnmp() throws InterruptedException {
        Wait.until("most lines have a rate", () -> lines().stream()
                .filter(line -> line.get("inBitsPerSecond") instanceof Number rate && rate.doubleValue() > 0)
                .count() >= 20);
    }

    @Test
    void aCutIsSeenAndItsEndToo() throws InterruptedException {
        city.say("cut r-w02");
        Wait.until("the line is down", () -> "DOWN".equals(line("DT-W02").get("state")));
        city.say("restore r-w02");
        Wait.until("the line is up", () -> "UP".equals(line("DT-W02").get("state")));
    }

    @Test
    void prometheusFindsTheLines() throws IOException, InterruptedException {
        assertTrue(get("/metrics").lines().filter(row -> row.startsWith("haidang_line_up{")).count() == 27,
                get("/metrics"));
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() throws IOException, InterruptedException {
        Result result = station("start", "--http-port", Integer.toString(freePort()), "--ssh-port",
                Integer.toString(freePort()), "--lang", "en");
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
    }

    @Test
    void anotherProgramOnTheSameFolderIsRefused() throws IOException, InterruptedException {
        Result result = new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data",
                data.toString(), "--lang", "en");
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains(data.toString()), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
    }

    @Test
    void theExampleBundleComesAndGoesWithoutAMissedEchoOrPoll() throws IOException, InterruptedException {
        Map<String, Object> before = engine();
        int journalBefore = journal().size();
        assertFalse(checks(before).toString().contains(EXAMPLE));
        city.say("delay " + AGENT + " 250");
        shell("feature:repo-add", HaiDang.ROOT.resolve("releng/example-bundle/target/" + EXAMPLE + "-features.xml")
                .toUri().toString());
        shell("feature:install", "-r", FEATURE);
        Wait.until("the check is asked", () -> checks(engine()).toString().contains(EXAMPLE));
        Wait.until("the check warns of the slow line", () -> line(LINE).toString().contains(FINDING));
        Map<String, Object> installed = engine();
        shell("feature:uninstall", "-r", FEATURE);
        Wait.until("the check is gone", () -> !checks(engine()).toString().contains(EXAMPLE));
        Wait.until("its warning is gone", () -> !line(LINE).toString().contains(FINDING));
        city.say("delay " + AGENT + " 0");
        Map<String, Object> after = engine();
        assertEquals(before.get("startedAt"), after.get("startedAt"), "the engine was restarted");
        assertNotEquals(before.get("echoRounds"), after.get("echoRounds"));
        assertEquals(before.get("missedEchoRounds"), after.get("missedEchoRounds"));
        assertTrue(polls(installed) > polls(before), "no device was polled while the bundle came");
        assertTrue(polls(after) > polls(installed), "no device was polled while the bundle went");
        assertEquals(before.get("missedDevicePolls"), after.get("missedDevicePolls"));
        List<Map<String, Object>> since = journal().subList(journalBefore, journal().size());
        assertEquals(List.of(), since.stream().filter(entry -> !EXAMPLE.equals(entry.get("bundle"))).toList(),
                "other bundles were touched");
        assertTrue(since.stream().anyMatch(entry -> "UNINSTALLED".equals(entry.get("change"))), since.toString());
    }

    @Test
    void theSecondOpinionComesAndGoesWithoutTouchingAnything() throws IOException, InterruptedException {
        Object startedAt = engine().get("startedAt");
        int journalBefore = journal().size();
        shell("feature:repo-add", HaiDang.ROOT.resolve("bundles/" + OPINION + "/target/" + OPINION + "-features.xml")
                .toUri().toString());
        shell("feature:install", "-r", "haidang-second-opinion");
        Wait.until("the engine is there", () -> station("shell", "service:list",
                "vn.haidang.signature.opinion.SecondOpinion").out().contains(OPINION));
        shell("feature:uninstall", "-r", "haidang-second-opinion");
        List<Map<String, Object>> since = journal().subList(journalBefore, journal().size());
        assertTrue(since.stream().anyMatch(entry -> OPINION.equals(entry.get("bundle"))
                && "UNINSTALLED".equals(entry.get("change"))), since.toString());
        // the example may come and go at the same time
        assertEquals(List.of(), since.stream().filter(entry -> !OPINION.equals(entry.get("bundle"))
                && !EXAMPLE.equals(entry.get("bundle"))).toList(), "other bundles were touched");
        assertEquals(startedAt, engine().get("startedAt"), "the engine was restarted");
    }

    /** What happened to bundles since the station's start, oldest first. */
    private List<Map<String, Object>> journal() throws IOException, InterruptedException {
        return Json.objects(station("shell", "haidang:extensions", "--json").json());
    }

    private void shell(String... words) throws IOException, InterruptedException {
        Result result = station(concat("shell", words));
        assertEquals(0, result.code(), result.out() + result.err());
    }

    private Result station(String action, String... words) throws IOException, InterruptedException {
        return station(concat(action, words));
    }

    /** Our options stand before a shell command's own. */
    private Result station(List<String> words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("station", words.get(0), "--data", data.toString()));
        all.addAll(words.subList(1, words.size()));
        return new HaiDang().run(all.toArray(String[]::new));
    }

    private static List<String> concat(String first, String... rest) {
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(List.of(rest));
        return words;
    }

    private Map<String, Object> engine() throws IOException, InterruptedException {
        return Json.object(Json.object(Json.parse(get("/health"))).get("engine"));
    }

    private static long polls(Map<String, Object> engine) {
        return ((Number) engine.get("devicePolls")).longValue();
    }

    private static List<?> checks(Map<String, Object> engine) {
        return (List<?>) engine.get("checks");
    }

    private List<Map<String, Object>> lines() throws IOException, InterruptedException {
        return Json.objects(Json.parse(get("/lines")));
    }

    private Map<String, Object> line(String code) throws IOException, InterruptedException {
        return lines().stream().filter(line -> code.equals(line.get("code"))).findFirst().orElseThrow();
    }

    private long statesOf(String state) throws IOException, InterruptedException {
        return lines().stream().filter(line -> state.equals(line.get("state"))).count();
    }

    private String get(String page) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + page)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
