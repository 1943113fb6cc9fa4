package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.pdf.PdfSignatureFormat;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/**
 * A hundred thousand signed PDFs with something wrong: bytes flipped, put in, taken out, doubled and moved, numbers of the
 * structure exchanged, updates appended that change anything. None may end in an unexpected exception or take long, and
 * none may have a valid signature whose bytes were touched or whose pages say something else. Every certificate is held for
 * good here, so that nothing but the document itself decides.
 */
class MutatedPdfTest {

    /** Fewer while something else is worked on: {@code -Dhaidang.mutants=1000}. */
    private static final int DOCUMENTS = Integer.getInteger("haidang.mutants", 100_000);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);

    /** A document as it was signed, and the place of its first signature. */
    private record Original(byte[] bytes, int gapStart, int gapEnd, int end, String text) {

        /** Whether the bytes that the first signature covers are where and what they were. */
        boolean isKeptIn(byte[] mutant) {
            return mutant.length >= end && Arrays.equals(bytes, 0, gapStart, mutant, 0, gapStart)
                    && Arrays.equals(bytes, gapEnd, end, mutant, gapEnd, end);
        }
    }

    @TempDir
    Path folder;

    @Test
    void noneIsValidThatShouldNotBe() throws IOException {
        assertTrue(Verification.isQuiet());
        List<Original> originals = originals();
        for (Original original : originals) {
            assertEquals(List.of(), wrong(original, original.bytes(), -1), "the originals are right");
            assertFalse(signatures(original.bytes()).isEmpty());
            assertTrue(signatures(original.bytes()).stream()
                    .allMatch(signature -> signature.verdict() == Verdict.VALID));
        }
        AtomicLong slowest = new AtomicLong();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, DOCUMENTS).parallel().forEach(seed -> {
            Original original = originals.get(seed % originals.size());
            byte[] mutant = Mutation.of(original.bytes(), new Random(seed));
            long begun = System.nanoTime();
            wrong.addAll(wrong(original, mutant, seed));
            slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
        });
        assertEquals(List.of(), wrong.stream().sorted().limit(20).toList());
        assertTrue(slowest.get() < MOST.toNanos(), () -> "slowest " + Duration.ofNanos(slowest.get()));
    }

    private List<String> wrong(Original original, byte[] mutant, int seed) {
        if (seed >= 0 && Arrays.equals(original.bytes(), mutant)) {
            return List.of();
        }
        try {
            List<String> wrong = new ArrayList<>();
            for (SignatureVerdict signature : signatures(mutant)) {
                boolean valid = signature.verdict() == Verdict.VALID;
                if (valid && !original.isKeptIn(mutant)) {
                    wrong.add(seed + ": valid although what was signed changed");
                } else if (valid && !text(mutant).equals(original.text())) {
                    wrong.add(seed + ": valid although the pages say something else");
                }
            }
            return wrong;
        } catch (Error | RuntimeException e) {
            return List.of(seed + ": " + e);
        }
    }

    private List<SignatureVerdict> signatures(byte[] document) {
        Path file = folder.resolve(Thread.currentThread().getName() + ".pdf");
        try (DocumentBytes bytes = DocumentBytes.open(Files.write(file, document))) {
            return new PdfSignatureFormat().verify(bytes, new Trusting()) instanceof DocumentReading.Signed signed
                    ? signed.signatures() : List.of();
        } catch (IOException e) {
            // broken, and said to be so
            return List.of();
        } catch (RuntimeException e) {
            // PDFBox throws them on odd objects; the verifier above turns them into "broken"
            return List.of();
        }
    }

    private static String text(byte[] document) {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static List<Original> originals() {
        HandmadeSignature first = HandmadeSignature.first();
        Prepared prepared = first.prepared();
        byte[] once = prepared.sign(SIGNATURE);
        byte[] twice = first.next(once).sign(SIGNATURE);
        byte[] filled = HandmadePdf.after(once).object(HandmadePdf.INFO,
                "<< /Title (Quyet dinh) /ModDate (D:20230816) >>").bytes();
        return List.of(once, twice, filled).stream().map(bytes -> new Original(bytes, prepared.gapStart(),
                prepared.gapEnd(), once.length, text(bytes))).toList();
    }

    /** Holds every certificate for good. */
    private static final class Trusting implements SignatureJudge {
        private static final List<Finding> GOOD = List.of(AppendixTwo.VALIDITY.finding(Severity.OK, "ok"),
                AppendixTwo.REVOCATION.finding(Severity.OK, "good"), AppendixTwo.ALGORITHM.finding(Severity.OK, "ok"),
                AppendixTwo.USAGE.finding(Severity.OK, "ok"), AppendixTwo.EXTENDED_USAGE.finding(Severity.OK, "ok"),
                AppendixTwo.CERTIFICATE.finding(Severity.OK, "ok"));

        @Override
        public Instant at() {
            return Instant.parse(TestPki.AT);
        }

        @Override
        public Judgement judge(SigningEvidence evidence) {
            return new Judgement(Verdict.VALID, new Signer(evidence.signer(), SignerKind.PERSON, "", Optional.empty(), "", "", Optional.empty(), ""), GOOD,
                    List.of(evidence.signer()), ValidationMaterial.none());
        }

        @Override
        public TimestampJudgement timestamp(TimestampEvidence evidence) {
            return new TimestampJudgement(Verdict.INVALID, Optional.empty(), Optional.empty(), List.of(), List.of(),
                    ValidationMaterial.none());
        }
    }
}
