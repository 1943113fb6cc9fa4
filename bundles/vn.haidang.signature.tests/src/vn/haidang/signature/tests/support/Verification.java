package vn.haidang.signature.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.internal.asic.AsicSignatureFormat;
import vn.haidang.signature.internal.batch.BatchLimits;
import vn.haidang.signature.internal.cades.CmsSignatureFormat;
import vn.haidang.signature.internal.ooxml.OoxmlSignatureFormat;
import vn.haidang.signature.internal.pdf.PdfSignatureFormat;
import vn.haidang.signature.internal.xml.XmlSignatureFormat;

/** Runs the verifier as its users do, in a folder of the test's own. */
public final class Verification {

    /** Held, because the JDK forgets the level of a logger that nobody holds: PDFBox logs every broken object at length. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private final Path folder;
    private X509Certificate[] trusted = {TestPki.ROOT.certificate(), TestPki.ISSUER.certificate()};
    private X509CRL[] lists = TestPki.silentLists();
    private Instant at = Instant.parse(TestPki.AT);

    /** Makes PDFBox silent for tests that use it beside a verification. */
    public static boolean isQuiet() {
        return PDFBOX.getLevel() == Level.OFF;
    }

    public Verification(Path folder) {
        this.folder = folder;
    }

    public Verification trusting(X509Certificate... certificates) {
        trusted = certificates;
        return this;
    }

    public Verification lists(X509CRL... revocation) {
        lists = revocation;
        return this;
    }

    public Verification at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    public DocumentVerdict of(byte[] document) {
        try {
            Path file = Files.write(folder.resolve("document.pdf"), document);
            return of(List.of(file)).get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public List<DocumentVerdict> of(List<Path> paths) {
        try {
            Path trust = TestPki.trust(folder.resolve("trust"), trusted);
            Path revocation = TestPki.revocation(folder.resolve("revocation"), lists);
            return run(paths, new VerificationRequest(trust, Optional.of(revocation), Optional.of(at)));
        } catch (IOException | FindingException e) {
            throw new AssertionError(e);
        }
    }

    /** Verifies with a verifier set up as in the product; every text of every finding must render. */
    public static List<DocumentVerdict> run(List<Path> paths, VerificationRequest request) throws FindingException {
        List<DocumentVerdict> verdicts = new ArrayList<>();
        verifier(InstantSource.fixed(Instant.parse(TestPki.AT))).verify(paths, request, Progress.unobserved(),
                verdicts::add);
        verdicts.stream().flatMap(Verification::findings).forEach(Verification::assertRenders);
        return verdicts;
    }

    public static SignatureVerifier verifier(InstantSource clock) {
        FormatRegistry registry = new FormatRegistry();
        registry.addFormat(new AsicSignatureFormat());
        registry.addFormat(new CmsSignatureFormat());
        registry.addFormat(new OoxmlSignatureFormat());
        registry.addFormat(new PdfSignatureFormat());
        registry.addFormat(new XmlSignatureFormat());
        BatchLimits usual = BatchLimits.standard();
        // a busy machine must not decide what is found
        return new DocumentVerifier(registry, clock,
                new BatchLimits(usual.workers(), Duration.ofMinutes(2), usual.bytesAtOnce()));
    }

    /** All findings of a document, those of its signatures included. */
    public static Stream<Finding> findings(DocumentVerdict verdict) {
        return Stream.concat(verdict.findings().stream(),
                verdict.signatures().stream().flatMap(signature -> signature.findings().stream()));
    }

    public static void assertFinding(DocumentVerdict verdict, Severity severity, String code) {
        List<String> found = findings(verdict).map(finding -> finding.severity() + " " + finding.code()).toList();
        assertTrue(found.contains(severity + " " + code), () -> severity + " " + code + " not among " + found);
    }

    private static void assertRenders(Finding finding) {
        for (Language language : Language.values()) {
            ValueFormat format = ValueFormat.of(language);
            assertFalse(finding.summary(format).isBlank());
            finding.explanation(format);
            finding.remedy(format);
        }
        assertEquals(finding.code(), finding.code().strip());
    }
}
