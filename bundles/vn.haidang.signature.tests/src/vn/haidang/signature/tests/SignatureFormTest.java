package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** What a signature says of itself, its form and its CMS structure. */
class SignatureFormTest {

    private static final String PKCS7 = "adbe.pkcs7.detached";
    private static final String CADES = "ETSI.CAdES.detached";

    @TempDir
    Path folder;

    record Case(String name, String form, CmsMaker signature, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + conclusion;
        }
    }

    @Test
    void tellsWhoSignedWhenAndThatNothingIsLeftOut() {
        DocumentVerdict document = new Verification(folder).of(TestPdf.signed(CmsMaker.of(TestPki.SIGNER)));

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(Optional.of("PDF"), document.format());
        assertEquals(Instant.parse(TestPki.AT), document.verifiedAt());
        SignatureVerdict signature = document.signatures().get(0);
        assertEquals(Verdict.VALID, signature.verdict());
        Signer signer = signature.signer().orElseThrow();
        assertEquals("Nguyễn Văn Mẫu", signer.name());
        assertEquals("CA cấp hai thử nghiệm", signer.issuer());
        assertEquals("CN=Nguyễn Văn Mẫu", signer.subject());
        assertEquals(TestPki.SIGNER.certificate().getSerialNumber().toString(16), signer.serialNumber());
        assertEquals(Optional.of(Instant.parse(TestPki.SIGNED)), signature.time().best());
        assertTrue(signature.coversWholeDocument());
    }

    /** Phụ lục II 1.1 to 2.4, in this order, whatever became of the signature. */
    @ParameterizedTest
    @MethodSource("documents")
    void namesEveryCheckOfTheCircularFirst(String name, byte[] document) {
        DocumentVerdict verdict = new Verification(folder).of(document);

        List<String> items = verdict.signatures().get(0).findings().stream()
                .flatMap(finding -> finding.citation().stream())
                .filter(citation -> citation.startsWith("TT 15/2025/TT-BKHCN, Phụ lục II, "))
                .map(citation -> citation.substring(citation.lastIndexOf(' ') + 1)).toList();
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4"), items);
        // the reason in one line stands before them
        assertEquals(items.size(), verdict.signatures().get(0).findings().stream().skip(1).limit(items.size())
                .filter(finding -> finding.citation().orElse("").contains("Phụ lục II")).count());
    }

    static Stream<Object[]> documents() {
        return Stream.of(new Object[]{"right", TestPdf.signed(CmsMaker.of(TestPki.SIGNER))},
                new Object[]{"no CMS at all",
                        TestPdf.prepare(TestPdf.unsigned(), PKCS7).sign(new long[]{0, 1, 2, 3}, any -> new byte[3])},
                new Object[]{"another form",
                        TestPdf.prepare(TestPdf.unsigned(), "Tu.Che").sign(CmsMaker.of(TestPki.SIGNER))});
    }

    @ParameterizedTest
    @MethodSource({"forms", "structures"})
    void judgesTheForm(Case given) {
        DocumentVerdict verdict = new Verification(folder)
                .of(TestPdf.prepare(TestPdf.unsigned(), given.form()).sign(given.signature()));

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> forms() {
        CmsMaker right = CmsMaker.of(TestPki.SIGNER);
        CmsMaker named = CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate());
        CmsMaker other = CmsMaker.of(TestPki.SIGNER)
                .naming(TestPki.ISSUER.issue(Wish.signer("Người khác"), TestPki.KEYS).certificate());
        return Stream.of(
                new Case("PKCS #7", PKCS7, right, Conclusion.VALID, Severity.OK, "signature.signer.byNumber"),
                new Case("PKCS #7 with indefinite lengths", PKCS7, CmsMaker.of(TestPki.SIGNER).indefinite(),
                        Conclusion.VALID, Severity.OK, "signature.integrity.ok"),
                new Case("PAdES", CADES, named, Conclusion.VALID, Severity.OK, "signature.signer.ok"),
                new Case("PAdES without signing-certificate", CADES, right, Conclusion.VALID, Severity.WARNING,
                        "signature.signer.notNamed"),
                new Case("certificate exchanged for one with the same key", PKCS7, other, Conclusion.INVALID,
                        Severity.ERROR, "signature.signer.otherCertificate"),
                new Case("unheard of", "Tu.Che", right, Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "signature.form.unsupported"),
                new Case("with a broken time-stamp", PKCS7, CmsMaker.of(TestPki.SIGNER).stamped(), Conclusion.INVALID,
                        Severity.ERROR, "timestamp.structure.broken"));
    }

    static Stream<Case> structures() {
        return Stream.of(
                new Case("made with a shorter key", PKCS7,
                        CmsMaker.of(new Identity(TestAuthority.rsa(1024).getPrivate(), TestPki.SIGNER.certificate())),
                        Conclusion.INVALID, Severity.ERROR, "signature.value.wrong"),
                new Case("made with a key of another kind", PKCS7,
                        CmsMaker.of(new Identity(TestAuthority.elliptic("P-256").getPrivate(),
                                TestPki.SIGNER.certificate())).algorithm("SHA256withECDSA"),
                        Conclusion.INVALID, Severity.ERROR, "signature.value.wrong"),
                new Case("no certificate", PKCS7, CmsMaker.of(TestPki.SIGNER).withoutCertificate(),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "signature.certificateMissing"),
                new Case("no signed attributes", PKCS7, CmsMaker.of(TestPki.SIGNER).withoutAttributes(),
                        Conclusion.INVALID, Severity.ERROR, "signature.value.noSignedAttributes"),
                new Case("content type of something else", PKCS7,
                        CmsMaker.of(TestPki.SIGNER).contentType(CMSObjectIdentifiers.envelopedData),
                        Conclusion.INVALID, Severity.ERROR, "signature.attributes.contentType"),
                new Case("two signers", PKCS7, CmsMaker.of(TestPki.SIGNER).twice(), Conclusion.INVALID, Severity.ERROR,
                        "signature.structure.broken"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsNamesWithoutTricks(String name, String inCertificate, String shown) {
        DocumentVerdict document = new Verification(folder)
                .of(TestPdf.signed(CmsMaker.of(TestPki.ISSUER.issue(Wish.signer(inCertificate), TestPki.KEYS))));

        SignatureVerdict signature = document.signatures().get(0);
        Signer signer = signature.signer().orElseThrow();
        assertEquals(shown, signer.name());
        Stream<String> all = Stream.concat(Stream.of(signer.subject()),
                signature.findings().stream().map(finding -> finding.summary(ValueFormat.of(Language.VIETNAMESE))));
        assertEquals(List.of(), all.filter(text -> text.matches("(?s).*[\\p{Cc}\\p{Cf}].*")).toList());
    }

    static Stream<Object[]> names() {
        return Stream.of(new Object[]{"plain", "Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"},
                new Object[]{"turned round", "Nguyễn \u202Eẫm năV\u202C", "Nguyễn  ẫm năV"},
                new Object[]{"letters hidden", "Nguyễn\u200B Văn\u2066 Mẫu\u2069", "Nguyễn  Văn  Mẫu"},
                new Object[]{"over several lines", "Nguyễn\nHợp lệ", "Nguyễn Hợp lệ"},
                new Object[]{"endless", "dài".repeat(500), "dài".repeat(66) + "d…"});
    }

    /** What nobody here knows is not called wrong, but not right either. */
    @Test
    void leavesUnknownAlgorithmsUndecided() {
        TestPdf.Prepared prepared = TestPdf.prepare(TestPdf.unsigned(), PKCS7);
        DocumentVerdict document = new Verification(folder).of(prepared.sign(prepared.range(),
                content -> unheardOf(unheardOf(CmsMaker.of(TestPki.SIGNER).sign(content), "608648016503040201"),
                        "2a864886f70d01010b")));

        assertEquals(Conclusion.INDETERMINATE, document.conclusion());
        Verification.assertFinding(document, Severity.NOT_CHECKED, "signature.algorithm.unknown");
        Verification.assertFinding(document, Severity.NOT_CHECKED, "signature.integrity.notChecked");
        Verification.assertFinding(document, Severity.NOT_CHECKED, "signature.value.notChecked");
        assertTrue(Verification.findings(document).flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> evidence.value().equals("1.2.840.113549.1.1.127")));
    }

    /** The signature with the last mention of an algorithm, the signer's own, turned into one that nobody has heard of. */
    private static byte[] unheardOf(byte[] signature, String algorithm) {
        String hex = HexFormat.of().formatHex(signature);
        int at = hex.lastIndexOf(algorithm);
        String changed = hex.substring(0, at) + algorithm.substring(0, algorithm.length() - 2) + "7f"
                + hex.substring(at + algorithm.length());
        return HexFormat.of().parseHex(changed);
    }

    @ParameterizedTest
    @MethodSource("times")
    void judgesTheTimeOfSigning(String name, Instant attribute, Instant written, Severity severity, String code,
            Optional<Instant> expected) {
        DocumentVerdict verdict = new Verification(folder).of(TestPdf.prepare(TestPdf.unsigned(), PKCS7, written)
                .sign(CmsMaker.of(TestPki.SIGNER).time(attribute)));

        Verification.assertFinding(verdict, severity, code);
        assertEquals(expected, verdict.signatures().get(0).time().best());
        assertEquals(severity == Severity.ERROR ? Conclusion.INVALID : Conclusion.VALID, verdict.conclusion());
    }

    static Stream<Object[]> times() {
        Instant signed = Instant.parse(TestPki.SIGNED);
        Instant at = Instant.parse(TestPki.AT);
        return Stream.of(
                new Object[]{"signed attribute", signed, null, Severity.INFO, "signature.time.claimed",
                        Optional.of(signed)},
                new Object[]{"attribute before the dictionary's entry", signed, at, Severity.INFO,
                        "signature.time.claimed", Optional.of(signed)},
                new Object[]{"dictionary's entry", null, signed, Severity.INFO, "signature.time.claimed",
                        Optional.of(signed)},
                new Object[]{"no time", null, null, Severity.INFO, "signature.time.missing", Optional.empty()},
                new Object[]{"within the difference of clocks", at.plusSeconds(30), null, Severity.INFO,
                        "signature.time.claimed", Optional.of(at.plusSeconds(30))},
                new Object[]{"in the future", at.plusSeconds(90), null, Severity.ERROR, "signature.time.future",
                        Optional.of(at.plusSeconds(90))});
    }
}
