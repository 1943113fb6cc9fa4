package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.Command;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/**
 * Documents as other programs write them (qpdf: object streams, cross-reference streams, linearized), signed twice by
 * PDFBox; poppler's pdfsig agrees on the integrity.
 */
class PeerWrittenPdfTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);
    private static final String FORM = "adbe.pkcs7.detached";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--object-streams=generate", "--linearize", "--object-streams=disable",
            "--linearize --object-streams=generate", "--qdf"})
    void isSignedTwiceAndStaysValid(String options) throws IOException {
        byte[] twice = signed(signed(written(options)));

        DocumentVerdict verdict = new Verification(folder).of(twice);

        assertEquals(Conclusion.VALID, verdict.conclusion(), verdict::toString);
        Verification.assertFinding(verdict, Severity.OK, "signature.coverage.permitted");
        Command pdfsig = Command.run("pdfsig", "-nocert", Files.write(folder.resolve("peer.pdf"), twice).toString());
        assertEquals(3, pdfsig.output().split("Signature is Valid", -1).length, pdfsig::output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--object-streams=generate", "--linearize", "--object-streams=disable"})
    void isChangedAfterSigningAndNamed(String options) throws IOException {
        byte[] signed = signed(written(options));
        byte[] changed;
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getPage(1).getCOSObject().setItem("Contents", document.getPage(0).getCOSObject()
                    .getItem("Contents"));
            document.getPage(1).getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            changed = out.toByteArray();
        }

        DocumentVerdict verdict = new Verification(folder).of(changed);

        assertEquals(Conclusion.INVALID, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.ERROR, "pdf.change.content");
    }

    private byte[] written(String options) throws IOException {
        Path from = Files.write(folder.resolve("from.pdf"), HandmadePdf.paper().bytes());
        Path to = folder.resolve("to.pdf");
        List<String> words = new ArrayList<>(List.of("qpdf"));
        words.addAll(List.of(options.split(" ")));
        words.addAll(List.of(from.toString(), to.toString()));
        Command qpdf = Command.run(words.toArray(String[]::new));
        assertTrue(qpdf.exit() == 0 || qpdf.exit() == 3, qpdf::output);
        return Files.readAllBytes(to);
    }

    private static byte[] signed(byte[] pdf) {
        return TestPdf.prepare(pdf, FORM).sign(SIGNATURE);
    }
}
