package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.haidang.systemtests.HaiDang.Result;

/** Verifying at the command line beyond one verdict: going on, evidence, the notice to the sender, the register. */
class VerifyTest {

    private static final Path CITY = HaiDang.SAMPLE_CITY;
    private static final Path GOOD = CITY.resolve("documents/BC-214-bao-cao-quy-3.pdf");
    private static final Path CHANGED = CITY.resolve("documents/TTr-45-cai-tao-phong-may-chu.pdf");

    private final HaiDang haiDang = new HaiDang();
    private final Path work = HaiDang.newFolder("verify");

    private Result verify(Path what, String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("verify", what.toString(), "--trust",
                CITY.resolve("trust").toString(), "--crl", CITY.resolve("revocation").toString(), "--data",
                work.resolve("data").toString()));
        words.addAll(List.of(options));
        return haiDang.run(words.toArray(String[]::new));
    }

    @Test
    void whatHasNotChangedIsLeftOutTheNextTime() throws IOException, InterruptedException {
        Path documents = copied();
        Result first = verify(documents, "--resume", "--json");
        assertEquals(1, first.code(), first.err());
        assertEquals(Set.of(), unchanged(first));

        Files.write(documents.resolve(GOOD.getFileName()), new byte[]{'x'}, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(documents.resolve(CHANGED.getFileName()), FileTime.from(Instant.EPOCH));
        Result second = verify(documents, "--resume", "--json");

        assertEquals(1, second.code(), second.err());
        Set<String> all = new TreeSet<>(verdicts(first).keySet());
        all.remove(GOOD.getFileName().toString());
        assertEquals(all, unchanged(second));
        assertEquals("VALID", verdicts(first).get(GOOD.getFileName().toString()));
        assertEquals("INVALID", verdicts(second).get(GOOD.getFileName().toString()));
    }

    private Path copied() throws IOException {
        Path documents = Files.createDirectory(work.resolve("documents"));
        try (Stream<Path> files = Files.list(CITY.resolve("documents"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pdf")).toList()) {
                Files.copy(file, documents.resolve(file.getFileName()));
            }
        }
        return documents;
    }

    private static Map<String, String> verdicts(Result result) {
        return Json.objects(result.json()).stream().collect(Collectors.toMap(VerifyTest::name,
                document -> (String) document.get("verdict")));
    }

    private static Set<String> unchanged(Result result) {
        return Json.objects(result.json()).stream().filter(document -> Boolean.TRUE.equals(document.get("unchanged")))
                .map(VerifyTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Map<String, Object> document) {
        return Path.of((String) document.get("file")).getFileName().toString();
    }

    @Test
    void theEvidenceHoldsWhenItIsCheckedAgainAndNotWhenItWasTouched() throws IOException, InterruptedException {
        Path evidence = work.resolve("evidence.zip");
        Result written = verify(GOOD, "--evidence", evidence.toString());
        assertEquals(0, written.code(), written.err());

        Result checked = check(evidence);
        assertEquals(0, checked.code(), checked.out() + checked.err());
        Map<String, Object> outcome = Json.object(checked.json());
        assertEquals(true, outcome.get("good"));
        assertTrue(written.err().contains((String) outcome.get("seal")), written.err());
        Map<String, Object> document = Json.objects(outcome.get("documents")).get(0);
        assertEquals("VALID", document.get("verdict"));

        try (FileSystem zip = FileSystems.newFileSystem(evidence); Stream<Path> files = Files.walk(zip.getPath("/"))) {
            Path report = files.filter(file -> file.endsWith("report.json")).findFirst().orElseThrow();
            Files.writeString(report, Files.readString(report).replace("Trần Minh Hải", "Trần Minh Hài"));
        }
        Result touched = check(evidence);
        assertEquals(1, touched.code(), touched.out() + touched.err());
        assertEquals(false, Json.object(touched.json()).get("good"));
    }

    private Result check(Path evidence) throws IOException, InterruptedException {
        return haiDang.run("verify", "--package", evidence.toString(), "--document", GOOD.toString(), "--trust",
                CITY.resolve("trust").toString(), "--data", work.resolve("data").toString(), "--json");
    }

    @Test
    void theNoticeToTheSenderSaysWhatIsWrongAndWhatToSend() throws IOException, InterruptedException {
        Result wrong = verify(CHANGED, "--refusal");
        assertEquals(1, wrong.code(), wrong.err());
        assertTrue(wrong.out().contains("30/2020/NĐ-CP") && wrong.out().contains("TTr-45"), wrong.out());

        Result right = verify(GOOD, "--refusal");
        assertEquals(0, right.code(), right.err());
        assertFalse(right.out().contains("30/2020/NĐ-CP, Điều 21"), right.out());
    }

    @Test
    void theRegisterCountsWhatWasSignedByWhom() throws IOException, InterruptedException {
        Result kept = verify(CITY.resolve("documents"), "--register", "--json");
        assertEquals(1, kept.code(), kept.err());

        Map<String, Object> row = Json.objects(certificates().json()).get(0);
        assertEquals(3, ((Number) row.get("documentsByBoth")).intValue(), row.toString());
        Result documents = certificates("--documents", "6");
        List<String> names = Json.objects(documents.json()).stream().map(document -> (String) document.get("name"))
                .sorted().toList();
        assertEquals(List.of(GOOD.getFileName().toString(), "KH-31-chuyen-doi-so.pdf",
                "QD-1532-to-cong-nghe-so-cong-dong.pdf"), names);
        Result revoked = haiDang.run("certificates", "--revoked", "--json", "--data",
                work.resolve("data").toString());
        assertEquals(List.of("Lâm Hoài Thu"), Json.objects(revoked.json()).stream()
                .map(certificate -> (String) certificate.get("name")).toList());
    }

    private Result certificates(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("certificates", "--from", "2023-01-01", "--to", "2023-12-31",
                "--json", "--data", work.resolve("data").toString()));
        words.addAll(List.of(options));
        Result result = haiDang.run(words.toArray(String[]::new));
        assertEquals(0, result.code(), result.err());
        return result;
    }
}
