package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;

/** PAdES from B-B to B-LTA: a level is named only when all it demands was verified. */
class LongTermPdfTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate());
    private static final String CADES = "ETSI.CAdES.detached";
    private static final HandmadeSignature FIRST = HandmadeSignature.first().form(CADES);
    private static final byte[] SIGNED = FIRST.sign(SIGNATURE);

    @TempDir
    Path folder;

    @Test
    void nothingButASignatureIsLevelB() {
        assertEquals(List.of("PAdES-B-B"), levels(new Verification(folder).of(SIGNED)));
    }

    @Test
    void aSignatureThatDoesNotNameItsCertificateHasNoLevel() {
        DocumentVerdict verdict = new Verification(folder).of(HandmadeSignature.first().form(CADES)
                .sign(CmsMaker.of(TestPki.SIGNER)));

        assertEquals(List.of(""), levels(verdict));
    }

    @Test
    void aDocumentTimestampProvesTheTime() {
        byte[] stamped = stamp(FIRST.next(SIGNED), TimestampMaker.usual());

        DocumentVerdict verdict = new Verification(folder).of(stamped);

        assertEquals(List.of("PAdES-B-T", ""), levels(verdict));
        assertEquals(List.of(SignatureRole.SIGNATURE, SignatureRole.DOCUMENT_TIMESTAMP),
                verdict.signatures().stream().map(SignatureVerdict::role).toList());
        assertEquals(Optional.of(Instant.parse(TestPki.SIGNED).plusSeconds(5)),
                verdict.signatures().get(0).time().proven());
        assertEquals(Conclusion.VALID, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.INFO, "pdf.change.timestamp");
    }

    @Test
    void aTimestampOverOtherBytesProvesNothing() {
        Prepared prepared = FIRST.next(SIGNED).form("ETSI.RFC3161").prepared();
        byte[] stamped = prepared.sign(prepared.range(), any -> TimestampMaker.usual().over(new byte[7]));

        DocumentVerdict verdict = new Verification(folder).of(stamped);

        assertEquals(List.of("PAdES-B-B", ""), levels(verdict));
        assertEquals(Verdict.INVALID, verdict.signatures().get(1).verdict());
        assertEquals(Optional.empty(), verdict.signatures().get(0).time().proven());
    }

    @Test
    void whatTheDocumentBringsAndATimestampOverItMakeItLast() {
        byte[] kept = store(SIGNED);
        HandmadeSignature next = FIRST.next(kept).withCatalog("/DSS 70 0 R");
        byte[] archived = stamp(next, TimestampMaker.usual());

        // without any list of the verifier's own
        DocumentVerdict verdict = new Verification(folder).lists().of(archived);

        assertEquals(Conclusion.VALID, verdict.conclusion(), () -> verdict.toString());
        assertEquals(List.of("PAdES-B-LTA", ""), levels(verdict));
        Verification.assertFinding(verdict, Severity.INFO, "pdf.change.validationData");
    }

    @Test
    void aStoreAfterTheOnlyTimestampIsLevelLt() {
        HandmadeSignature next = FIRST.next(SIGNED);
        byte[] kept = store(stamp(next, TimestampMaker.usual()));

        DocumentVerdict verdict = new Verification(folder).lists().of(kept);

        assertEquals(Conclusion.VALID, verdict.conclusion(), () -> verdict.toString());
        assertEquals(List.of("PAdES-B-LT", ""), levels(verdict));
    }

    @Test
    void withoutTheStoreNothingIsKnownOfRevocation() {
        assertEquals(Conclusion.INDETERMINATE, new Verification(folder).lists().of(SIGNED).conclusion());
    }

    @Test
    void theOldFormsAreReadAndFoundWeak() throws GeneralSecurityException {
        String certificate = "/Cert <" + hex(TestPki.SIGNER.certificate().getEncoded()) + ">";
        byte[] bare = HandmadeSignature.first().form("adbe.x509.rsa_sha1").saying(certificate).prepared()
                .sign(TestPdfForms.bare("SHA1withRSA"));
        byte[] bareSha256 = HandmadeSignature.first().form("adbe.x509.rsa_sha1").saying(certificate).prepared()
                .sign(TestPdfForms.bare("SHA256withRSA"));
        byte[] digest = HandmadeSignature.first().form("adbe.pkcs7.sha1").prepared()
                .sign(TestPdfForms.digestInside());

        for (byte[] document : List.of(bare, digest)) {
            DocumentVerdict verdict = new Verification(folder).of(document);
            Verification.assertFinding(verdict, Severity.OK, "signature.integrity.ok");
            Verification.assertFinding(verdict, Severity.OK, "signature.value.ok");
            Verification.assertFinding(verdict, Severity.ERROR, "signature.algorithm.weak");
            assertEquals(Conclusion.INVALID, verdict.conclusion());
            DocumentVerdict changed = new Verification(folder).of(
                    TestPdf.replaced(document, "So tien 1.000.000", "So tien 9.000.000"));
            Verification.assertFinding(changed, Severity.ERROR, "signature.integrity.broken");
        }
        assertEquals(Conclusion.VALID, new Verification(folder).of(bareSha256).conclusion());
    }

    @Test
    void aTimestampNamesTheAuthority() {
        DocumentVerdict verdict = new Verification(folder).of(stamp(FIRST.next(SIGNED), TimestampMaker.usual()));

        assertTrue(verdict.signatures().get(1).signer().isPresent());
    }

    private static List<String> levels(DocumentVerdict verdict) {
        return verdict.signatures().stream().map(signature -> signature.level().orElse("")).toList();
    }

    private static byte[] stamp(HandmadeSignature place, TimestampMaker maker) {
        Prepared prepared = place.form("ETSI.RFC3161").prepared();
        return prepared.sign(prepared.range(), maker::over);
    }

    /** The file with a security store that has all that is needed. */
    private static byte[] store(byte[] file) {
        try {
            HandmadePdf update = HandmadePdf.after(file).object(HandmadePdf.CATALOG,
                    "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R /DSS 70 0 R >>")
                    .object(70, "<< /Type /DSS /Certs [71 0 R 72 0 R] /CRLs [73 0 R 74 0 R] >>");
            int number = 71;
            for (X509Certificate certificate : List.of(TestPki.ISSUER.certificate(), TestPki.ROOT.certificate())) {
                update.object(number++, stream(certificate.getEncoded()));
            }
            for (X509CRL list : TestPki.silentLists()) {
                update.object(number++, stream(list.getEncoded()));
            }
            return update.bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stream(byte[] bytes) {
        return HandmadePdf.stream("", new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
