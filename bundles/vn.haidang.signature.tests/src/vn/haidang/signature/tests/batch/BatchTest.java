package vn.haidang.signature.tests.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.BatchResult.Unchanged;
import vn.haidang.signature.batch.BatchResult.Verified;
import vn.haidang.signature.batch.BatchVerifier;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.internal.pdf.PdfSignatureFormat;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TextFormat;
import vn.haidang.storage.Database;
import vn.haidang.testing.ChildProcess;
import vn.haidang.testing.JavaProgram;

/** Runs over many files are broken off and taken up again, and nothing is verified twice that did not change. */
class BatchTest {

    private static final Instant AT = Instant.parse(TestPki.AT);

    @TempDir
    Path folder;

    private Instant now = AT;
    private final TextFormat format = new TextFormat();

    @Test
    void goesOnWhereItWasCancelled() throws Exception {
        byte[] signed = TestPdf.signed(CmsMaker.of(TestPki.SIGNER));
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < 2_000; i++) {
            Files.write(documents.resolve(String.format("%04d.pdf", i)), TestPdf.joined(signed, new byte[i % 7]));
        }
        TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate(), TestPki.ISSUER.certificate());
        BatchVerifier verifier = verifier(new PdfSignatureFormat());

        List<BatchResult> first = new ArrayList<>();
        assertThrows(CancellationException.class,
                () -> run(verifier, List.of(documents), new CancelledAfter(700, first), first::add));
        List<BatchResult> second = new ArrayList<>();
        run(verifier, List.of(documents), Progress.unobserved(), second::add);

        assertEquals(700, first.size());
        assertEquals(700, second.stream().filter(Unchanged.class::isInstance).count());
        assertEquals(IntStream.range(0, 2_000).mapToObj(i -> String.format("%04d.pdf", i)).toList(),
                second.stream().map(result -> result.file().getFileName().toString()).toList());
        assertEquals(first.stream().map(BatchResult::conclusion).toList(),
                second.subList(0, 700).stream().map(BatchResult::conclusion).toList());
        Unchanged unchanged = (Unchanged) second.get(0);
        assertEquals(Optional.of("Nguyễn Văn Mẫu"), unchanged.former().signatures().get(0).signer());
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        Path documents = texts(60);
        Files.createDirectories(folder.resolve("trust"));
        JavaProgram program = JavaProgram.of(BatchProgram.class, DocumentVerifier.class, Progress.class,
                JsonFactory.class, BouncyCastleProvider.class,
                X509CertificateHolder.class, FrameworkUtil.class,
                ContentInfo.class, Database.class);
        int seen = 0;
        try (ChildProcess other = program.start(folder.toString())) {
            while (seen < 20) {
                other.nextLine();
                seen++;
            }
            other.kill();
            seen += other.remainingLines().size();
        }
        Files.write(journal(), new byte[]{'1', '2'}, StandardOpenOption.APPEND);

        List<BatchResult> results = run(List.of(documents));

        long unchanged = results.stream().filter(Unchanged.class::isInstance).count();
        assertEquals(60, results.size());
        assertTrue(unchanged >= seen - 1 && unchanged < 60, unchanged + " after " + seen);
        assertEquals(60 - unchanged, format.verified());
    }

    @Test
    void verifiesAgainWhatChangedEvenWhenItsDateAndSizeSayNo() throws Exception {
        Path documents = texts(3);
        run(List.of(documents));
        Path changed = documents.resolve("001.txt");
        FileTime date = Files.getLastModifiedTime(changed);
        Files.writeString(changed, Files.readString(changed).replace('1', '9'));
        Files.setLastModifiedTime(changed, date);

        List<BatchResult> again = run(List.of(documents));

        assertEquals(List.of(Unchanged.class, Verified.class, Unchanged.class),
                again.stream().<Class<?>>map(BatchResult::getClass).toList());
    }

    @Test
    void verifiesEverythingAgainWhenWhatItIsJudgedByChanged() throws Exception {
        Path documents = texts(3);
        run(List.of(documents));
        assertEquals(0, verifiedAgain(documents));

        TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate());
        assertEquals(3, verifiedAgain(documents));
        TestPki.revocation(folder.resolve("revocation"), TestPki.silentLists());
        assertEquals(3, verifiedAgain(documents));
        assertEquals(0, verifiedAgain(documents));
    }

    @Test
    void aVerdictForNowHoldsForTheDay() throws Exception {
        Path documents = texts(2);
        now = Instant.parse("2026-11-22T01:00:00Z");
        runNow(documents);
        now = Instant.parse("2026-11-22T16:59:00Z");
        assertEquals(2, runNow(documents).stream().filter(Unchanged.class::isInstance).count());
        now = Instant.parse("2026-11-22T17:01:00Z"); // the next day in the city
        assertEquals(0, runNow(documents).stream().filter(Unchanged.class::isInstance).count());
    }

    @Test
    void writesNothingDownOfAStateSecret() throws Exception {
        Path documents = texts(1);
        Path secret = Files.writeString(documents.resolve("secret.txt"), "T MẬT");

        run(List.of(documents));

        assertFalse(Files.readString(journal()).contains("secret.txt"));
        assertEquals(Conclusion.UNREADABLE, run(List.of(secret)).get(0).conclusion());
    }

    @Test
    void aJournalIsForOneRunAtATime() throws Exception {
        Path documents = texts(1);
        List<String> codes = new ArrayList<>();
        run(verifier(format), List.of(documents), Progress.unobserved(), result -> {
            try {
                run(List.of(documents));
            } catch (FindingException | IOException e) {
                codes.add(((FindingException) e).finding().code());
            }
        });
        assertEquals(List.of("batch.journal.inUse"), codes);
    }

    private long verifiedAgain(Path documents) throws FindingException, IOException {
        return run(List.of(documents)).stream().filter(Verified.class::isInstance).count();
    }

    private List<BatchResult> run(List<Path> paths) throws FindingException, IOException {
        List<BatchResult> results = new ArrayList<>();
        run(verifier(format), paths, Progress.unobserved(), results::add);
        return results;
    }

    private List<BatchResult> runNow(Path documents) throws FindingException, IOException {
        List<BatchResult> results = new ArrayList<>();
        verifier(format).verify(List.of(documents), request(Optional.empty()), journal(), Progress.unobserved(),
                results::add);
        return results;
    }

    private void run(BatchVerifier verifier, List<Path> paths, Progress progress, Consumer<BatchResult> results)
            throws FindingException, IOException {
        verifier.verify(paths, request(Optional.of(AT)), journal(), progress, results);
    }

    private VerificationRequest request(Optional<Instant> at) throws IOException {
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Path revocation = folder.resolve("revocation");
        return new VerificationRequest(trust, Optional.of(revocation).filter(Files::isDirectory), at);
    }

    private Path journal() {
        return folder.resolve("data/verification/journal");
    }

    private Path texts(int count) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < count; i++) {
            Files.writeString(documents.resolve(String.format("%03d.txt", i)), "T" + i);
        }
        return documents;
    }

    private BatchVerifier verifier(SignatureFormat... formats) {
        FormatRegistry registry = new FormatRegistry();
        Stream.of(formats).forEach(registry::addFormat);
        return new DocumentVerifier(registry, () -> now);
    }

    /** Cancelled as soon as there are that many results. */
    private record CancelledAfter(int most, List<BatchResult> results) implements Progress {
        @Override
        public void begin(String task, int units) {
            assertEquals(2_000, units);
        }

        @Override
        public void advance(int units) {
            // the results are counted
        }

        @Override
        public boolean isCancelled() {
            return results.size() >= most;
        }
    }
}
