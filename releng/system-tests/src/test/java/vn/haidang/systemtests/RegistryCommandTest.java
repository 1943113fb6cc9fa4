package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.systemtests.HaiDang.Result;

/** The registry on the command line, in a folder of its own and on a shared PostgreSQL server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryCommandTest {

    private static final String KIOSKS = "Mã;Tên;Số sê-ri;Hết bảo hành;Đơn vị\n"
            + "KS-01;Máy tra cứu hồ sơ;SN-01;31/12/2026;QN-VP\n";

    private PostgresServer postgres;

    @BeforeAll
    void startServer() throws IOException, InterruptedException {
        postgres = PostgresServer.start();
    }

    @AfterAll
    void stopServer() throws InterruptedException {
        postgres.close();
    }

    /** A place to keep data in, as the options that name it. */
    private Stream<List<String>> places() throws IOException, InterruptedException {
        return Stream.of(List.of("--data", HaiDang.newFolder("own").toString()),
                List.of("--data", HaiDang.newFolder("shared").toString(), "--url", postgres.newDatabase()));
    }

    private static Result registry(List<String> place, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("registry"));
        command.addAll(List.of(words));
        command.addAll(place);
        return new HaiDang().run(command.toArray(String[]::new));
    }

    private static Object json(List<String> place, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Result result = registry(place, all.toArray(String[]::new));
        assertEquals(0, result.code(), result.err() + result.out());
        return result.json();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(HaiDang.newFolder("files").resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aCityIsImportedChangedAskedAndProved(List<String> place) throws IOException, InterruptedException {
        Map<String, Object> city = Json.object(json(place, "import", HaiDang.SAMPLE_CITY.toString()));
        assertEquals(Map.of("commit", 1L, "added", 195L, "changed", 0L, "unchanged", 0L), whole(city));

        String kiosks = file("kiosks.csv", KIOSKS);
        Map<String, Object> planned = Json.object(json(place, "import", kiosks, "--type", "Kiosk", "--dry-run"));
        assertFalse(planned.containsKey("commit"), planned.toString());
        Map<String, Object> done = Json
                .object(json(place, "import", kiosks, "--type", "Kiosk", "--reason", "bàn giao 12/2026"));
        assertEquals(2L, number(done.get("commit")));
        assertEquals(1L, number(done.get("added")));

        Map<String, Object> added = Json.objects(json(place, "history", "KS-01")).get(0);
        assertEquals("bàn giao 12/2026", added.get("reason"));
        assertEquals("kiosks.csv", added.get("channel"));
        assertEquals(Set.of("code", "name", "serialNumber", "warrantyEnd", "unit"),
                Json.objects(added.get("changes")).stream().map(change -> change.get("feature"))
                        .filter(feature -> !feature.equals("provenance")).collect(Collectors.toSet()));

        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertEquals(35, Json.objects(Json.object(json(place, "as-of", today, "--type", "Unit")).get("elements"))
                .size());
        assertEquals(0L, number(Json.object(json(place, "as-of", "2020-01-01")).get("commit")));

        Map<String, Object> impact = Json.object(json(place, "impact", "SW-01"));
        assertEquals("Nếu hỏng: 21 phường, xã và 6 đơn vị khác mất đường truyền", impact.get("sentence"));

        assertEquals(true, Json.object(json(place, "verify-history")).get("intact"));
    }

    private static Map<String, Object> whole(Map<String, Object> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> number(entry.getValue())));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aDocumentsFileIsAttachedReplacedAndGivenBackAsItWasEachTime(List<String> place)
            throws IOException, InterruptedException {
        json(place, "import", file("van-ban.csv", "Mã;Tên;kind\nQD-45;Quyết định 45;Quyết định\n"), "--type",
                "Document");
        Result none = registry(place, "file", "QD-45", "--out", HaiDang.newFolder("out").resolve("x.pdf").toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("QD-45 chưa có tệp nào"), none.err());

        Map<String, Object> first = Json.object(json(place, "attach", "QD-45", file("qd.pdf", "bản thảo")));
        json(place, "attach", "QD-45", file("qd.pdf", "bản đã ký"), "--reason", "bản có chữ ký");
        Path now = HaiDang.newFolder("out").resolve("now.pdf");
        Path then = HaiDang.newFolder("out").resolve("then.pdf");
        json(place, "file", "QD-45", "--out", now.toString());
        json(place, "file", "QD-45", "--out", then.toString(), "--commit", first.get("commit").toString());

        assertEquals("bản đã ký", Files.readString(now));
        assertEquals("bản thảo", Files.readString(then));
        Map<String, Object> last = Json.objects(json(place, "history", "QD-45")).get(2);
        assertEquals("bản có chữ ký", last.get("reason"));
        assertTrue(Json.objects(last.get("changes")).stream().anyMatch(change -> change.get("feature").equals("sha256")
                && change.get("before").equals(first.get("sha256"))), last.toString());
    }

    @Test
    void wrongRowsAreNamedAndNothingIsWritten() throws IOException, InterruptedException {
        List<String> place = List.of("--data", HaiDang.newFolder("wrong").toString());
        String wrong = file("kiosks.csv", KIOSKS + "KS-02;Máy lấy số;SN-02;31/02/2026;\n");

        Result refused = registry(place, "import", wrong, "--type", "Kiosk");

        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.out().contains("kiosks.csv, dòng 3, cột Hết bảo hành: không có ngày “31/02/2026”."),
                refused.out());
        assertTrue(refused.out().contains("kiosks.csv, dòng 2, cột Đơn vị"), refused.out());
        assertEquals(0L, number(Json.object(json(place, "verify-history")).get("commits")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedIsImportedAgainWithoutAChange(String kind) throws IOException, InterruptedException {
        List<String> place = List.of("--data", HaiDang.newFolder("round").toString());
        json(place, "import", HaiDang.SAMPLE_CITY.toString());
        Path file = HaiDang.newFolder("files").resolve("lines." + kind);
        Path mapping = file.resolveSibling("lines.json");

        assertEquals(27L,
                number(Json.object(json(place, "export", file.toString(), "--type", "DataLine")).get("rows")));
        Map<String, Object> again = Json.object(json(place, "import", file.toString(), "--type", "DataLine",
                "--save-map", mapping.toString()));
        Map<String, Object> byMap = Json
                .object(json(place, "import", file.toString(), "--map", mapping.toString()));

        for (Map<String, Object> result : List.of(again, byMap)) {
            assertEquals(27L, number(result.get("unchanged")), result.toString());
            assertEquals(1L, number(result.get("commit")));
        }
    }

    @Test
    void labelsArePrintedOnWhatIsLeftOfASheet() throws IOException, InterruptedException {
        List<String> place = List.of("--data", HaiDang.newFolder("labels").toString());
        json(place, "import", HaiDang.SAMPLE_CITY.toString());
        Path file = HaiDang.newFolder("files").resolve("labels.pdf");

        Map<String, Object> all = Json.object(json(place, "labels", file.toString(), "--type", "Switch"));
        assertEquals(18L, number(all.get("labels")));
        assertEquals(1L, number(all.get("sheets")));
        Map<String, Object> some = Json.object(
                json(place, "labels", file.toString(), "SW-01", "FW-01", "--sheet", "5x13", "--skip", "64"));
        assertEquals(2L, number(some.get("labels")));
        assertEquals(2L, number(some.get("sheets")));

        assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"history NOPE|không có đối tượng nào mang mã “NOPE”",
            "as-of hôm-qua|“hôm-qua”", "as-of 2026-11-22 --type Xe|Không có loại đối tượng “Xe”",
            "impact|thiếu CODE", "export x.csv|thiếu --type", "export x.pdf --type Unit|x.pdf",
            "import none.csv --type Unit|none.csv", "import releng/sample-city --dry-run|--dry-run",
            "impact SW-01 --depth 0|SW-01", "labels x.pdf|--type", "labels x.pdf --type Router|ít nhất một",
            "labels x.pdf --type Router --sheet 2x2|3x8, 5x13", "labels|thiếu FILE", "'' |import, export, history"})
    void whatCannotBeDoneIsSaidInOneSentence(String words, String said) throws IOException, InterruptedException {
        List<String> place = List.of("--data", HaiDang.newFolder("refused").toString());

        Result refused = registry(place, words.isBlank() ? new String[0] : words.split(" "));

        assertEquals(2, refused.code(), refused.out() + refused.err());
        assertEquals(1, refused.errorLines().size(), refused.err());
        assertTrue(refused.err().contains(said), refused.err());
    }

    @ParameterizedTest
    @CsvSource({"jdbc:h2:mem:x, PostgreSQL",
            "jdbc:postgresql://127.0.0.1:1/city?user=x&password=geheim, 127.0.0.1:1/city"})
    void aServerThatCannotBeUsedIsSaidWithoutItsPassword(String url, String said)
            throws IOException, InterruptedException {
        Result refused = registry(List.of("--data", HaiDang.newFolder("server").toString(), "--url", url),
                "verify-history");

        assertEquals(2, refused.code(), refused.err());
        assertEquals(1, refused.errorLines().size(), refused.err());
        assertTrue(refused.err().contains(said), refused.err());
        assertFalse(refused.err().contains("geheim"), refused.err());
    }

    @ParameterizedTest
    @CsvSource({"registry, vi, Các việc:", "registry import, vi, Chỉ xem trước",
            "registry export, en, columns to export",
            "registry history, en, Who changed an element", "registry as-of, vi, Sổ đăng ký như đã biết",
            "registry impact, en, What stops when these elements fail", "registry labels, vi, 70 × 37 mm",
            "registry verify-history, vi, Kiểm tra lịch sử",
            "verify, vi, Kiểm tra chữ ký số", "report, en, Compose a report"})
    void helpTellsWhatEachOptionIsFor(String command, String language, String said)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--help", "--lang", language));

        Result help = new HaiDang().run(words.toArray(String[]::new));

        assertEquals(0, help.code(), help.err());
        assertTrue(help.out().contains(said), help.out());
        assertTrue(help.out().contains(language.equals("vi") ? "Cách dùng: haidang" : "Usage: haidang"), help.out());
        assertTrue(help.out().lines().filter(line -> line.strip().startsWith("--data=DIR"))
                .anyMatch(line -> line.strip().length() > "--data=DIR".length() + 8), help.out());
    }
}
