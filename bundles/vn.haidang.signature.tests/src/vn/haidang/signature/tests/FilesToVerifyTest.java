package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** Which files are verified, in which order, and what becomes of those that cannot be. */
class FilesToVerifyTest {

    @TempDir
    Path folder;

    @Test
    void takesFoldersApartInOrderOfPathsAndEachFileOnce() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Path inner = Files.createDirectories(documents.resolve("b"));
        byte[] pdf = TestPdf.unsigned();
        Path c = Files.write(documents.resolve("c.pdf"), pdf);
        Path b = Files.write(inner.resolve("1.pdf"), pdf);
        Path a = Files.write(documents.resolve("a.pdf"), pdf);
        Files.createSymbolicLink(inner.resolve("loop"), documents);

        List<DocumentVerdict> verdicts = new Verification(folder).of(List.of(c, documents, a));

        assertEquals(List.of(a, b, c), verdicts.stream().map(DocumentVerdict::file).toList());
        assertEquals(Conclusion.UNSIGNED, verdicts.get(0).conclusion());
    }

    @ParameterizedTest
    @MethodSource("oddFiles")
    void reportsWhatItCannotJudge(String name, byte[] content, Conclusion conclusion, Severity severity, String code) {
        DocumentVerdict verdict = new Verification(folder).of(content);

        assertEquals(conclusion, verdict.conclusion());
        Verification.assertFinding(verdict, severity, code);
    }

    static Stream<Object[]> oddFiles() {
        byte[] signed = TestPdf.signed(CmsMaker.of(TestPki.SIGNER));
        byte[] noise = "%PDF-1.7\nthis is no PDF".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(odd("empty", new byte[0], Conclusion.UNREADABLE, Severity.NOT_CHECKED, "format.unknown"),
                odd("zip", "PK\3\4".getBytes(StandardCharsets.US_ASCII), Conclusion.UNREADABLE, Severity.NOT_CHECKED,
                        "format.unknown"),
                odd("text", "Kính gửi".getBytes(StandardCharsets.UTF_8), Conclusion.UNREADABLE, Severity.NOT_CHECKED,
                        "format.unknown"),
                odd("only a head", noise, Conclusion.UNREADABLE, Severity.ERROR, "broken"),
                odd("cut in the first object", Arrays.copyOf(signed, 60), Conclusion.UNREADABLE, Severity.ERROR,
                        "broken"),
                odd("unsigned", TestPdf.unsigned(), Conclusion.UNSIGNED, Severity.INFO, "unsigned"),
                odd("encrypted", TestPdf.encrypted(TestPdf.unsigned(), "mat khau"), Conclusion.UNREADABLE,
                        Severity.NOT_CHECKED, "encrypted"),
                odd("encrypted, opens without password",
                        TestPdf.prepare(TestPdf.encrypted(TestPdf.unsigned(), ""), "adbe.pkcs7.detached")
                                .sign(CmsMaker.of(TestPki.SIGNER)),
                        Conclusion.UNREADABLE, Severity.NOT_CHECKED, "encrypted"));
    }

    private static Object[] odd(String name, byte[] content, Conclusion conclusion, Severity severity, String code) {
        return new Object[]{name, content, conclusion, severity, "document." + code};
    }

    @Test
    void doesNotReadAFileTooLarge() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((512L << 20) + 1); // sparse: takes no room
        }

        DocumentVerdict verdict = new Verification(folder).of(List.of(file)).get(0);

        assertEquals(Conclusion.UNREADABLE, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.NOT_CHECKED, "document.tooLarge");
        assertEquals(Optional.empty(), verdict.sha256());
    }

    @Test
    void knowsEachFileByItsHash() throws Exception {
        byte[] content = "Kính gửi".getBytes(StandardCharsets.UTF_8);
        String expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        assertEquals(Optional.of(expected), new Verification(folder).of(content).sha256());
    }

    @Test
    void refusesPathsAndFoldersThatAreNotThere() throws IOException {
        Path trust = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate());
        Path nowhere = folder.resolve("nowhere");
        VerificationRequest request = new VerificationRequest(trust, Optional.empty(), Optional.empty());

        assertEquals("path.missing", refusal(List.of(nowhere), request));
        assertEquals("trust.folder.unreadable",
                refusal(List.of(trust), new VerificationRequest(nowhere, Optional.empty(), Optional.empty())));
        assertEquals("trust.folder.unreadable",
                refusal(List.of(trust), new VerificationRequest(trust, Optional.of(nowhere), Optional.empty())));
    }

    @Test
    void saysWhichCertificatesAndListsItCouldNotRead() throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"), TestPdf.signed(CmsMaker.of(TestPki.SIGNER)));
        Path trust = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate(), TestPki.ISSUER.certificate());
        Path revocation = TestPki.revocation(folder.resolve("revocation"), TestPki.silentLists());
        Files.write(trust.resolve("broken.crt"), new byte[]{0x30, 3, 1, 2});
        Files.writeString(trust.resolve("README.md"), "which certificates these are");
        Files.writeString(revocation.resolve("broken.crl"), "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n");
        Files.createFile(revocation.resolve("broken-off.crl"));
        Files.writeString(revocation.resolve("README.md"), "which lists these are");

        List<DocumentVerdict> verdicts = new ArrayList<>();
        RunSummary run = Verification.verifier(InstantSource.fixed(Instant.parse(TestPki.AT))).verify(List.of(file),
                new VerificationRequest(trust, Optional.of(revocation), Optional.empty()), Progress.unobserved(),
                verdicts::add);
        DocumentVerdict verdict = verdicts.get(0);

        // The list that cannot be read may be the one that revokes.
        assertEquals(Conclusion.INDETERMINATE, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.NOT_CHECKED, "revocation.file.unreadable");
        assertEquals(
                List.of("trust.file.unreadable", "revocation.file.unreadable", "revocation.file.unreadable"), run
                        .findings().stream().map(Finding::code).filter(code -> code.endsWith("unreadable")).toList());
        assertEquals(Map.of(Conclusion.INDETERMINATE, 1), run.conclusions());
    }

    @Test
    void takesTheTimeFromItsClockUnlessToldAnother() throws Exception {
        Path file = Files.write(folder.resolve("unsigned.pdf"), TestPdf.unsigned());
        Path trust = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate());
        Instant now = Instant.parse("2026-11-21T07:05:00Z");
        List<DocumentVerdict> verdicts = new ArrayList<>();

        Verification.verifier(InstantSource.fixed(now)).verify(List.of(file),
                new VerificationRequest(trust, Optional.empty(), Optional.empty()), Progress.unobserved(),
                verdicts::add);

        assertEquals(now, verdicts.get(0).verifiedAt());
    }

    @Test
    void stopsWhenCancelledAndTellsHowFarItIs() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < 5; i++) {
            Files.write(documents.resolve(i + ".pdf"), TestPdf.unsigned());
        }
        Path trust = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate());
        List<DocumentVerdict> verdicts = new ArrayList<>();
        CountingProgress progress = new CountingProgress(2);

        assertThrows(CancellationException.class,
                () -> Verification.verifier(InstantSource.fixed(Instant.parse(TestPki.AT))).verify(List.of(documents),
                        new VerificationRequest(trust, Optional.empty(), Optional.empty()), progress, verdicts::add));

        assertEquals(2, verdicts.size());
        assertEquals(5, progress.units);
        assertEquals(2, progress.done);
        assertTrue(progress.task.contains("chữ ký số"));
    }

    private String refusal(List<Path> paths, VerificationRequest request) {
        return assertThrows(FindingException.class, () -> Verification.run(paths, request)).finding().code();
    }

    /** Is cancelled after so many units. */
    private static final class CountingProgress implements Progress {
        private final int enough;
        private String task = "";
        private int units;
        private int done;

        CountingProgress(int enough) {
            this.enough = enough;
        }

        @Override
        public void begin(String name, int all) {
            task = name;
            units = all;
        }

        @Override
        public void advance(int more) {
            done += more;
        }

        @Override
        public boolean isCancelled() {
            return done >= enough;
        }
    }
}
