package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.tests.support.Shared;
import vn.haidang.signature.tests.support.Verification;

/** The demo city's own documents get the verdicts that its README promises. */
class SampleCityTest {

    private static final Path CITY = Shared.root().resolve("releng/sample-city");
    private static final VerificationRequest REQUEST = new VerificationRequest(CITY.resolve("trust"),
            Optional.of(CITY.resolve("revocation")), Optional.of(Instant.parse("2026-11-01T00:00:00Z")));
    private static final long MOST_BYTES = 80_000;

    @Test
    void everyDocumentIsListedAndConcludedAsExpected() throws Exception {
        List<Path> documents = documents();

        Map<String, String> concluded = new TreeMap<>();
        for (DocumentVerdict verdict : Verification.run(documents, REQUEST)) {
            concluded.put(verdict.file().getFileName().toString(), verdict.conclusion().name());
        }

        assertEquals(expected(), concluded);
    }

    @ParameterizedTest
    @CsvSource({"BC-214-bao-cao-quy-3.pdf, OK, signature.integrity.ok",
            "KH-31-chuyen-doi-so.pdf, OK, signature.algorithm.ok",
            "CV-112-phuong-nhon-binh.pdf, INFO, signature.algorithm.notAppendixOne",
            "BC-96-thu-chi-ngan-sach-thang-8.pdf, ERROR, signature.integrity.broken",
            "TTr-45-cai-tao-phong-may-chu.pdf, OK, signature.integrity.ok",
            "TTr-45-cai-tao-phong-may-chu.pdf, ERROR, signature.coverage.appended",
            "QD-12-phan-cong-nhiem-vu.pdf, ERROR, certificate.revocation.revoked",
            "CV-305-de-nghi-nghiem-thu.pdf, NOT_CHECKED, certificate.path.none",
            "GM-19-hop-giao-ban.pdf, INFO, document.unsigned"})
    void theReasonIsTheOneItWasMadeFor(String file, Severity severity, String code) throws FindingException {
        DocumentVerdict verdict = Verification.run(List.of(CITY.resolve("documents").resolve(file)), REQUEST).get(0);

        Verification.assertFinding(verdict, severity, code);
    }

    @Test
    void documentsStaySmall() throws IOException {
        for (Path document : documents()) {
            assertTrue(Files.size(document) < MOST_BYTES, document::toString);
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CITY.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private static Map<String, String> expected() throws IOException {
        return Files.readAllLines(CITY.resolve("documents/expected.csv")).stream().skip(1)
                .map(line -> line.split(";"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, TreeMap::new));
    }
}
