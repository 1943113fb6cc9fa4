package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** What a signature allows to be done after it (DocMDP, FieldMDP, locks), and what is done in spite of it. */
class CertifiedPdfTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);

    @TempDir
    Path folder;

    record Case(String name, byte[] document, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + conclusion;
        }
    }

    @ParameterizedTest
    @MethodSource({"levels", "locks", "certifications"})
    void isHeldToWhatTheSignatureAllows(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> levels() {
        return Stream.of(1, 2, 3).flatMap(level -> {
            HandmadeSignature certification = HandmadeSignature.first().certifying(level);
            byte[] certified = certification.sign(SIGNATURE);
            boolean filling = level >= 2;
            boolean noting = level == 3;
            return Stream.of(
                    new Case(level + ", nothing after it", certified, Conclusion.VALID, Severity.INFO,
                            "pdf.certification.level" + level),
                    changed(level + ", signed", certification.next(certified).withCatalog("/Perms << /DocMDP 21 0 R >>")
                            .sign(SIGNATURE), filling, "signature"),
                    changed(level + ", filled in", filled(certified), filling, "fieldFilled"),
                    changed(level + ", noted", noted(certified, "Text"), noting, "annotation"),
                    changed(level + ", revocation data", HandmadePdf.after(certified).object(HandmadePdf.CATALOG,
                            "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R "
                                    + "/Perms << /DocMDP 21 0 R >> /DSS << >> >>")
                            .bytes(),
                            true, "validationData"),
                    new Case(level + ", written over", noted(certified, "FreeText"), Conclusion.INVALID,
                            Severity.ERROR, "pdf.change.annotationCovers"),
                    new Case(level + ", permissions taken away", HandmadePdf.after(certified)
                            .object(HandmadePdf.CATALOG,
                                    "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R >>")
                            .bytes(),
                            Conclusion.INVALID, Severity.ERROR, "pdf.change.catalog"));
        });
    }

    static Stream<Case> locks() {
        byte[] all = HandmadeSignature.first().locking("/Action /All").sign(SIGNATURE);
        byte[] included = HandmadeSignature.first().locking("/Action /Include /Fields [(ghi chu)]").sign(SIGNATURE);
        byte[] others = HandmadeSignature.first().locking("/Action /Include /Fields [(khac)]").sign(SIGNATURE);
        byte[] excluded = HandmadeSignature.first().locking("/Action /Exclude /Fields [(ghi chu)]").sign(SIGNATURE);
        byte[] rest = HandmadeSignature.first().locking("/Action /Exclude /Fields [(khac)]").sign(SIGNATURE);
        return Stream.of(locked("all", all, true), locked("this one", included, true), locked("another", others, false),
                locked("all but this one", excluded, false), locked("all but another", rest, true));
    }

    static Stream<Case> certifications() {
        HandmadeSignature approval = HandmadeSignature.first();
        byte[] approved = approval.sign(SIGNATURE);
        return Stream.of(
                new Case("certified second", approval.next(approved).certifying(2).sign(SIGNATURE), Conclusion.INVALID,
                        Severity.ERROR, "pdf.certification.notFirst"),
                new Case("level unheard of", HandmadeSignature.first().certifying(7).sign(SIGNATURE),
                        Conclusion.INVALID, Severity.ERROR, "pdf.certification.unknown"));
    }

    @Test
    void tellsCertificationAndSignatureApart() {
        HandmadeSignature certification = HandmadeSignature.first().certifying(2);
        byte[] both = certification.next(certification.sign(SIGNATURE)).withCatalog("/Perms << /DocMDP 21 0 R >>")
                .sign(SIGNATURE);

        DocumentVerdict verdict = new Verification(folder).of(both);

        assertEquals(List.of(SignatureRole.CERTIFICATION, SignatureRole.SIGNATURE),
                verdict.signatures().stream().map(SignatureVerdict::role).toList());
        assertEquals(Conclusion.VALID, verdict.conclusion());
    }

    private static byte[] filled(byte[] signed) {
        return HandmadePdf.after(signed).object(HandmadePdf.FIELD, "<< /Type /Annot /Subtype /Widget /FT /Tx "
                + "/T (ghi chu) /Rect [72 600 272 620] /F 4 /P 3 0 R /V (da nhan) /AP << /N 61 0 R >> /DA (/F1 10 Tf) >>")
                .object(61, HandmadePdf.appearance("da nhan")).bytes();
    }

    private static byte[] noted(byte[] signed, String subtype) {
        return HandmadePdf.after(signed).object(HandmadePdf.SECOND_PAGE,
                HandmadePdf.page("/Contents 8 0 R /Annots [61 0 R]"))
                .object(61, "<< /Type /Annot /Subtype /" + subtype + " /Rect [72 600 92 620] /Contents (x) >>")
                .bytes();
    }

    private static Case changed(String name, byte[] document, boolean allowed, String code) {
        return new Case(name, document, allowed ? Conclusion.VALID : Conclusion.INVALID,
                allowed ? Severity.INFO : Severity.ERROR, (allowed ? "pdf.change." : "pdf.forbidden.") + code);
    }

    private static Case locked(String name, byte[] signed, boolean locked) {
        return new Case("locked " + name, filled(signed), locked ? Conclusion.INVALID : Conclusion.VALID,
                locked ? Severity.ERROR : Severity.INFO, locked ? "pdf.forbidden.locked" : "pdf.change.fieldFilled");
    }
}
