package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.EncodedList;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.Judging;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPki;

/** What a proven time changes: it shields from what came later, and shows what the signer's clock got wrong. */
class ValidationTimeTest {

    private static final String BEGIN = "2023-01-01T00:00:00Z";
    private static final String END = "2025-01-01T00:00:00Z";
    private static final String SIGNED = TestPki.SIGNED;
    private static final String STAMPED = "2023-08-15T03:00:05Z";
    private static final String AFTER = "2023-10-01T00:00:00Z";
    private static final String LATE = "2023-11-01T00:00:00Z";
    private static final X509Certificate SIGNER = TestPki.SIGNER.certificate();
    private static final X509CRL ROOT_LIST = TestPki.ROOT.list(BEGIN, END).signed();

    private static final TestAuthority OLD = TestAuthority.root("CA năm xưa",
            Wish.signer("CA năm xưa").within("2000-01-01T00:00:00Z", "2040-01-01T00:00:00Z"));
    private static final X509Certificate OLD_SIGNER = OLD.issue(Wish.signer("Cũ").within("2005-01-01T00:00:00Z",
            "2030-01-01T00:00:00Z").signedWith("SHA1withRSA"), TestAuthority.rsa(1024)).certificate();

    @TempDir
    Path folder;

    record Case(String name, X509Certificate certificate, UnaryOperator<Judging> setting, Verdict verdict,
            Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + verdict;
        }
    }

    static Stream<Case> revocations() {
        X509CRL stolen = list(AFTER, CRLReason.keyCompromise);
        X509CRL unexplained = list(AFTER, CRLReason.unspecified);
        X509CRL doubted = TestPki.ISSUER.list(BEGIN, END).doubting(SIGNER, AFTER, "2023-08-01T00:00:00Z").signed();
        X509CRL authorityStolen = TestPki.ROOT.list(BEGIN, END)
                .revoking(TestPki.ISSUER.certificate(), AFTER, CRLReason.cACompromise).signed();
        X509CRL silent = TestPki.ISSUER.list(BEGIN, END).signed();
        return Stream.of(
                later("compromised after the proof", test -> test.lists(ROOT_LIST, stolen).proven(STAMPED),
                        Verdict.VALID, Severity.INFO, "revokedAfterProof"),
                later("revoked without reason after the proof",
                        test -> test.lists(ROOT_LIST, unexplained).proven(STAMPED), Verdict.VALID, Severity.INFO,
                        "revokedAfterProof"),
                later("compromised before the proof", test -> test.lists(ROOT_LIST, stolen).proven(LATE),
                        Verdict.INDETERMINATE, Severity.NOT_CHECKED, "compromisedLater"),
                later("revoked before the proof, and no time claimed before it",
                        test -> test.lists(ROOT_LIST, stolen).claimed("2023-12-01T00:00:00Z").proven(LATE),
                        Verdict.INVALID, Severity.ERROR, "revoked"),
                later("in doubt since before the signing", test -> test.lists(ROOT_LIST, doubted).proven(STAMPED),
                        Verdict.INDETERMINATE, Severity.NOT_CHECKED, "inDoubt"),
                later("authority compromised after the proof of the signature alone",
                        test -> test.lists(authorityStolen, silent).proven(STAMPED), Verdict.INDETERMINATE,
                        Severity.NOT_CHECKED, "compromisedLater"),
                later("authority compromised after the proof of everything",
                        test -> test.lists(authorityStolen).embedding(material(silent)).proven(STAMPED)
                                .existing(STAMPED),
                        Verdict.VALID, Severity.INFO, "revokedAfterProof"),
                later("authority compromised after a proof that does not cover its list",
                        test -> test.lists(authorityStolen, silent).proven(STAMPED).existing(STAMPED),
                        Verdict.INDETERMINATE, Severity.NOT_CHECKED, "compromisedLater"),
                later("nothing known since", test -> test.lists(ROOT_LIST, TestPki.ISSUER.list(BEGIN, AFTER).signed()),
                        Verdict.VALID, Severity.WARNING, "notSince"),
                later("nothing known since, but the time is proven",
                        test -> test.lists(ROOT_LIST, TestPki.ISSUER.list(BEGIN, AFTER).signed()).proven(STAMPED),
                        Verdict.VALID, Severity.OK, "good"));
    }

    static Stream<Case> times() {
        X509Certificate expired = TestPki.ISSUER.issue(
                Wish.signer("A").within("2022-01-01T00:00:00Z", "2023-09-01T00:00:00Z"), TestPki.KEYS).certificate();
        return Stream.of(time("claimed", test -> test, Verdict.VALID, Severity.INFO, "claimed"),
                time("proven", test -> test.proven(STAMPED), Verdict.VALID, Severity.OK, "proven"),
                time("seven hours ahead of the proof", test -> test.claimed("2023-08-15T10:00:00Z").proven(STAMPED),
                        Verdict.VALID, Severity.INFO, "localAsUniversal"),
                time("six hours and ten minutes ahead",
                        test -> test.claimed("2023-08-15T09:10:05Z").proven(STAMPED), Verdict.VALID, Severity.INFO,
                        "localAsUniversal"),
                time("five hours ahead of the proof", test -> test.claimed("2023-08-15T08:00:05Z").proven(STAMPED),
                        Verdict.VALID, Severity.WARNING, "afterProof"),
                time("a minute ahead of the proof", test -> test.claimed("2023-08-15T03:01:00Z").proven(STAMPED),
                        Verdict.VALID, Severity.OK, "proven"),
                time("ahead of now", test -> test.claimed("2024-01-01T00:02:00Z"), Verdict.INVALID, Severity.ERROR,
                        "future"),
                time("ahead of now, but proven", test -> test.claimed("2024-01-01T00:02:00Z").proven(STAMPED),
                        Verdict.VALID, Severity.WARNING, "afterProof"),
                new Case("expired since the proof", expired, test -> test.proven(STAMPED), Verdict.VALID, Severity.OK,
                        "certificate.validity.ok"),
                new Case("expired when the time is wrong and the proof late", expired,
                        test -> test.claimed("2023-12-01T00:00:00Z").proven(LATE), Verdict.INVALID, Severity.ERROR,
                        "certificate.validity.expired"));
    }

    static Stream<Case> algorithms() {
        X509Certificate old = TestPki.ISSUER.issue(Wish.signer("Cũ").within("2005-01-01T00:00:00Z",
                "2030-01-01T00:00:00Z").signedWith("SHA1withRSA"), TestAuthority.rsa(1024)).certificate();
        return Stream.of(
                new Case("weak by now", old, test -> test, Verdict.INVALID, Severity.ERROR,
                        "certificate.algorithm.weak"),
                new Case("weak when it was proven", old, test -> test.proven(STAMPED), Verdict.INVALID, Severity.ERROR,
                        "certificate.algorithm.weak"),
                new Case("proven while it was sound, under an authority of the time", OLD_SIGNER,
                        test -> test.claimed("2010-05-01T00:00:00Z").proven("2010-05-02T00:00:00Z")
                                .trusting(OLD.certificate())
                                .lists(OLD.list("2010-01-01T00:00:00Z", END).signed()),
                        Verdict.VALID, Severity.INFO, "certificate.algorithm.notAppendixOne"),
                new Case("its list is weak by now", OLD_SIGNER,
                        test -> test.claimed("2010-05-01T00:00:00Z").proven("2010-05-02T00:00:00Z")
                                .trusting(OLD.certificate())
                                .lists(OLD.list("2010-01-01T00:00:00Z", END).signedWith("SHA1withRSA").signed()),
                        Verdict.INDETERMINATE, Severity.NOT_CHECKED, "certificate.algorithm.weakList"),
                new Case("its list was sound when it was proven", OLD_SIGNER,
                        test -> test.claimed("2010-05-01T00:00:00Z").proven("2010-05-02T00:00:00Z")
                                .existing("2010-06-01T00:00:00Z").trusting(OLD.certificate())
                                .embedding(material(
                                        OLD.list("2010-01-01T00:00:00Z", END).signedWith("SHA1withRSA").signed())),
                        Verdict.VALID, Severity.OK, "certificate.revocation.good"));
    }

    @ParameterizedTest
    @MethodSource({"revocations", "times", "algorithms"})
    void judgesForTheBestTimeKnown(Case given) {
        Judging judging = given.setting().apply(new Judging(folder).lists(TestPki.silentLists()));

        Judgement judgement = judging.of(given.certificate());

        Judging.assertFinding(judgement.findings(), given.severity(), given.code());
        assertEquals(given.verdict(), judgement.verdict(), () -> judgement.findings().toString());
    }

    private static ValidationMaterial material(X509CRL list) {
        try {
            return new ValidationMaterial(List.of(), List.of(new EncodedList(list.getEncoded())), List.of());
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509CRL list(String since, int reason) {
        return TestPki.ISSUER.list(BEGIN, END).revoking(SIGNER, since, reason).signed();
    }

    private static Case later(String name, UnaryOperator<Judging> setting, Verdict verdict, Severity severity,
            String result) {
        return new Case(name, SIGNER, setting, verdict, severity, "certificate.revocation." + result);
    }

    private static Case time(String name, UnaryOperator<Judging> setting, Verdict verdict, Severity severity,
            String result) {
        return new Case(name, SIGNER, setting, verdict, severity, "signature.time." + result);
    }
}
