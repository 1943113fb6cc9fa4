package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** A document signed rightly stands or falls with the signer's certificate at the time of signing. */
class CertificateVerdictTest {

    private static final String BEGIN = "2023-01-01T00:00:00Z";
    private static final String END = "2025-01-01T00:00:00Z";
    private static final String BEFORE = "2023-07-01T00:00:00Z";
    private static final String AFTER = "2023-10-01T00:00:00Z";
    private static final X509CRL ROOT_LIST = TestPki.ROOT.list(BEGIN, END).signed();
    private static final X509Certificate SIGNER = TestPki.SIGNER.certificate();
    private static final X509Certificate ROOT = TestPki.ROOT.certificate();
    private static final X509Certificate ISSUER = TestPki.ISSUER.certificate();

    @TempDir
    Path folder;

    record Case(String name, CmsMaker signature, UnaryOperator<Verification> setting, Conclusion conclusion,
            Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + conclusion;
        }
    }

    @ParameterizedTest
    @MethodSource({"paths", "revocations", "validities", "usages", "algorithms"})
    void judgesTheCertificate(Case given) {
        DocumentVerdict verdict = given.setting().apply(new Verification(folder))
                .of(TestPdf.signed(given.signature()));

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> paths() {
        Identity stranger = TestPki.STRANGER.issue(Wish.signer("Người lạ"), TestPki.KEYS);
        return Stream.of(
                new Case("only the leaf embedded", CmsMaker.of(TestPki.SIGNER), usual(), Conclusion.VALID, Severity.OK,
                        "certificate.path.ok"),
                new Case("intermediate embedded, only the root trusted", CmsMaker.of(TestPki.SIGNER).embedding(ISSUER),
                        test -> test.trusting(ROOT), Conclusion.VALID, Severity.OK, "certificate.path.ok"),
                new Case("intermediate missing", CmsMaker.of(TestPki.SIGNER), test -> test.trusting(ROOT),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "certificate.path.none"),
                new Case("nothing trusted", CmsMaker.of(TestPki.SIGNER), test -> test.trusting(),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "certificate.path.none"),
                new Case("unknown authority", CmsMaker.of(stranger), usual(), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "certificate.path.none"),
                new Case("unknown authority embeds its own root",
                        CmsMaker.of(stranger).embedding(TestPki.STRANGER.certificate()), usual(),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "certificate.path.none"),
                new Case("issuer of the same name with another key",
                        CmsMaker.of(
                                TestAuthority.root("CA cấp hai thử nghiệm").issue(Wish.signer("Giả"), TestPki.KEYS)),
                        usual(), Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "certificate.path.none"),
                new Case("thirty authorities of one name embedded", maze(), usual(), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "certificate.path.none"));
    }

    static Stream<Case> revocations() {
        X509CRL held = list(BEGIN, "2023-09-01T00:00:00Z", BEFORE, CRLReason.certificateHold);
        X509CRL lifted = TestPki.ISSUER.list("2023-09-01T00:00:00Z", END).signed();
        return Stream.of(
                new Case("on no list", CmsMaker.of(TestPki.SIGNER), usual(), Conclusion.VALID, Severity.OK,
                        "certificate.revocation.good"),
                revoked("revoked before signing", Conclusion.INVALID, Severity.ERROR, "revoked",
                        list(BEGIN, END, BEFORE, CRLReason.cessationOfOperation)),
                revoked("revoked before signing, only a later list says so", Conclusion.INVALID, Severity.ERROR,
                        "revoked", TestPki.ISSUER.list(BEGIN, AFTER).signed(),
                        list(AFTER, END, BEFORE, CRLReason.superseded)),
                revoked("revoked before signing, and a newer list speaks of authorities only", Conclusion.INVALID,
                        Severity.ERROR, "revoked", TestPki.ISSUER.list(BEGIN, AFTER).onlyFor(false).signed(),
                        TestPki.ISSUER.list("2023-12-01T00:00:00Z", END).onlyFor(false)
                                .revoking(SIGNER, BEFORE, CRLReason.unspecified).signed(),
                        TestPki.ISSUER.list("2023-12-15T00:00:00Z", END).onlyFor(true).signed()),
                revoked("replaced after signing", Conclusion.VALID, Severity.INFO, "revokedLater",
                        list(BEGIN, END, AFTER, CRLReason.superseded)),
                revoked("revoked after signing without a reason", Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "unexplainedLater", list(BEGIN, END, AFTER, CRLReason.unspecified)),
                revoked("suspended after signing", Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "unexplainedLater",
                        list(BEGIN, END, AFTER, CRLReason.certificateHold)),
                revoked("list that does not say until when it holds", Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "unknown", TestPki.ISSUER.list(BEGIN).signed()),
                revoked("lists for parts of the certificates, put together", Conclusion.VALID, Severity.OK, "good",
                        TestPki.ISSUER.list(BEGIN, END).onlyFor(false).signed()),
                revoked("list for another part of the certificates", Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "unknown", TestPki.ISSUER.list(BEGIN, END).onlyFor(true).signed()),
                revoked("key compromised after the claimed time", Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "compromisedLater", list(BEGIN, END, AFTER, CRLReason.keyCompromise)),
                revoked("suspended when signing, lifted since", Conclusion.INVALID, Severity.ERROR, "revoked", held,
                        lifted),
                revoked("no list of the issuer", Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "unknown"),
                revoked("list ended before signing", Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "unknown",
                        TestPki.ISSUER.list(BEGIN, BEFORE).signed()),
                revoked("list signed by another", Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "unknown",
                        TestPki.ISSUER.list(BEGIN, END).signedBy(TestPki.SIGNER)),
                new Case("no list of the root", CmsMaker.of(TestPki.SIGNER),
                        test -> test.lists(TestPki.ISSUER.list(BEGIN, END).signed()), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "certificate.revocation.unknown"),
                new Case("no list of the root, replaced after signing", CmsMaker.of(TestPki.SIGNER),
                        test -> test.lists(list(BEGIN, END, AFTER, CRLReason.superseded)), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "certificate.revocation.unknown"),
                new Case("intermediate revoked", CmsMaker.of(TestPki.SIGNER),
                        test -> test.lists(TestPki.ISSUER.list(BEGIN, END).signed(), TestPki.ROOT.list(BEGIN, END)
                                .revoking(ISSUER, BEFORE, CRLReason.cACompromise).signed()),
                        Conclusion.INVALID, Severity.ERROR, "certificate.revocation.revoked"));
    }

    static Stream<Case> validities() {
        return Stream.of(
                wish("valid then, expired now", Wish.signer("A").within("2022-01-01T00:00:00Z", "2023-12-01T00:00:00Z"),
                        Conclusion.VALID, Severity.OK, "certificate.validity.ok"),
                wish("expired when signing", Wish.signer("B").within("2022-01-01T00:00:00Z", "2023-08-01T00:00:00Z"),
                        Conclusion.INVALID, Severity.ERROR, "certificate.validity.expired"),
                wish("not yet valid when signing",
                        Wish.signer("C").within("2023-08-16T00:00:00Z", "2024-08-01T00:00:00Z"), Conclusion.INVALID,
                        Severity.ERROR, "certificate.validity.notYet"));
    }

    static Stream<Case> usages() {
        return Stream.of(
                wish("for digital signatures", Wish.signer("D").usage(KeyUsage.digitalSignature), Conclusion.VALID,
                        Severity.OK, "certificate.usage.ok"),
                wish("for non-repudiation", Wish.signer("E").usage(KeyUsage.nonRepudiation), Conclusion.VALID,
                        Severity.OK, "certificate.usage.ok"),
                wish("without key usage", Wish.signer("F").usage(0), Conclusion.VALID, Severity.OK,
                        "certificate.usage.unrestricted"),
                wish("for encryption", Wish.signer("G").usage(KeyUsage.keyEncipherment), Conclusion.INVALID,
                        Severity.ERROR, "certificate.usage.wrong"),
                wish("for e-mail", Wish.signer("H").purpose(KeyPurposeId.id_kp_emailProtection), Conclusion.VALID,
                        Severity.OK, "certificate.extendedUsage.ok"),
                wish("for servers", Wish.signer("I").purpose(KeyPurposeId.id_kp_serverAuth), Conclusion.VALID,
                        Severity.WARNING, "certificate.extendedUsage.other"),
                wish("for servers and nothing else", Wish.signer("K").onlyPurpose(KeyPurposeId.id_kp_serverAuth),
                        Conclusion.INVALID, Severity.ERROR, "certificate.extendedUsage.wrong"),
                wish("for e-mail and nothing else", Wish.signer("L").onlyPurpose(KeyPurposeId.id_kp_emailProtection),
                        Conclusion.VALID, Severity.OK, "certificate.extendedUsage.ok"));
    }

    static Stream<Case> algorithms() {
        Identity elliptic = TestPki.ISSUER.issue(Wish.signer("EC").signedWith("SHA256withRSAandMGF1"),
                TestAuthority.elliptic("P-256"));
        Identity shortKey = TestPki.ISSUER.issue(Wish.signer("Khóa ngắn"), TestAuthority.rsa(1024));
        Identity brainpool = TestPki.ISSUER.issue(Wish.signer("Đường cong khác"),
                TestAuthority.elliptic("brainpoolP256r1"));
        TestAuthority curved = TestAuthority.root("CA đường cong khác", TestAuthority.elliptic("brainpoolP256r1"));
        Identity ofCurved = curved.issue(Wish.signer("Do CA đường cong khác cấp").signedWith("SHA256withECDSA"),
                TestPki.KEYS);
        Identity shortCurve = TestPki.ISSUER.issue(Wish.signer("Đường cong ngắn"), TestAuthority.elliptic("P-224"));
        return Stream.of(
                new Case("RSA PKCS #1", CmsMaker.of(TestPki.SIGNER), usual(), Conclusion.VALID, Severity.INFO,
                        "signature.algorithm.notAppendixOne"),
                new Case("RSA PSS", CmsMaker.of(TestPki.SIGNER).algorithm("SHA256withRSAandMGF1"), usual(),
                        Conclusion.VALID, Severity.OK, "signature.algorithm.ok"),
                new Case("RSA with SHA-512", CmsMaker.of(TestPki.SIGNER).algorithm("SHA512withRSA"), usual(),
                        Conclusion.VALID, Severity.INFO, "signature.algorithm.notAppendixOne"),
                new Case("ECDSA", CmsMaker.of(elliptic).algorithm("SHA256withECDSA"), usual(), Conclusion.VALID,
                        Severity.OK, "signature.algorithm.ok"),
                new Case("SHA-1", CmsMaker.of(TestPki.SIGNER).algorithm("SHA1withRSA"), usual(), Conclusion.INVALID,
                        Severity.ERROR, "signature.algorithm.weak"),
                new Case("MD5", CmsMaker.of(TestPki.SIGNER).algorithm("MD5withRSA"), usual(), Conclusion.INVALID,
                        Severity.ERROR, "signature.algorithm.weak"),
                new Case("RSA with 1024 bit", CmsMaker.of(shortKey), usual(), Conclusion.INVALID, Severity.ERROR,
                        "certificate.algorithm.weak"),
                new Case("curve with 224 bit", CmsMaker.of(shortCurve).algorithm("SHA256withECDSA"), usual(),
                        Conclusion.INVALID, Severity.ERROR, "certificate.algorithm.weak"),
                new Case("curve that the JDK lacks", CmsMaker.of(brainpool).algorithm("SHA256withECDSA"), usual(),
                        Conclusion.VALID, Severity.OK, "signature.value.ok"),
                new Case("authority with a curve that the JDK lacks", CmsMaker.of(ofCurved),
                        test -> test.trusting(curved.certificate())
                                .lists(curved.list(BEGIN, END).signedWith("SHA256withECDSA").signed()),
                        Conclusion.VALID, Severity.OK, "certificate.path.ok"),
                listOf("list signed with SHA-1", "SHA1withRSA", Conclusion.INDETERMINATE, Severity.NOT_CHECKED,
                        "certificate.algorithm.weakList"),
                listOf("list signed with SHA-512", "SHA512withRSA", Conclusion.VALID, Severity.OK,
                        "certificate.revocation.good"),
                wish("certificate signed with SHA-1", Wish.signer("J").signedWith("SHA1withRSA"), Conclusion.INVALID,
                        Severity.ERROR, "certificate.algorithm.weak"));
    }

    private static Case wish(String name, Wish wish, Conclusion conclusion, Severity severity, String code) {
        return new Case(name, CmsMaker.of(TestPki.ISSUER.issue(wish, TestPki.KEYS)), usual(), conclusion, severity,
                code);
    }

    /** By their names any of them may stand above any other: more ways than could ever be tried. */
    private static CmsMaker maze() {
        TestAuthority maze = TestAuthority.root("CA mê cung");
        X509Certificate[] walls = Stream.generate(() -> maze.issue(Wish.signer("CA mê cung"), TestPki.KEYS))
                .limit(30).map(Identity::certificate).toArray(X509Certificate[]::new);
        return CmsMaker.of(maze.issue(Wish.signer("Lạc lối"), TestPki.KEYS)).embedding(walls);
    }

    private static Case listOf(String name, String algorithm, Conclusion conclusion, Severity severity, String code) {
        X509CRL list = TestPki.ISSUER.list(BEGIN, END).signedWith(algorithm).signed();
        return new Case(name, CmsMaker.of(TestPki.SIGNER), test -> test.lists(ROOT_LIST, list), conclusion, severity,
                code);
    }

    private static Case revoked(String name, Conclusion conclusion, Severity severity, String result,
            X509CRL... lists) {
        X509CRL[] all = Stream.concat(Stream.of(ROOT_LIST), Stream.of(lists)).toArray(X509CRL[]::new);
        return new Case(name, CmsMaker.of(TestPki.SIGNER), test -> test.lists(all), conclusion, severity,
                "certificate.revocation." + result);
    }

    private static X509CRL list(String from, String to, String since, int reason) {
        return TestPki.ISSUER.list(from, to).revoking(SIGNER, since, reason).signed();
    }

    private static UnaryOperator<Verification> usual() {
        return UnaryOperator.identity();
    }
}
