package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.Command;
import vn.haidang.signature.tests.support.Judging;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;

/** A time-stamp proves a time only when everything about it holds. */
class TimestampTest {

    private static final byte[] CONTENT = "chữ ký".getBytes(StandardCharsets.UTF_8);
    private static final String BEGIN = "2023-01-01T00:00:00Z";
    private static final String END = "2025-01-01T00:00:00Z";
    private static final String AFTER = "2023-10-01T00:00:00Z";
    private static final X509Certificate AUTHORITY = TimestampMaker.AUTHORITY.certificate();

    @TempDir
    Path folder;

    record Case(String name, byte[] token, UnaryOperator<Judging> setting, Optional<String> existence, Verdict verdict,
            Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + verdict;
        }
    }

    static Stream<Case> tokens() {
        byte[] usual = TimestampMaker.usual().over(CONTENT);
        byte[] broken = usual.clone();
        broken[broken.length - 3] ^= 1;
        byte[] garbage = Arrays.copyOf(usual, usual.length + 1);
        garbage[usual.length] = 1;
        return Stream.of(valid("right", usual), valid("followed by zeros", Arrays.copyOf(usual, usual.length + 100)),
                wrong("over something else", TimestampMaker.usual().over(new byte[3]), "timestamp.imprint.wrong"),
                wrong("signature value changed", broken, "timestamp.signature.wrong"),
                wrong("followed by something else", garbage, "timestamp.structure.broken"),
                wrong("no token", new byte[20], "timestamp.structure.broken"),
                wrong("cut off", Arrays.copyOf(usual, usual.length / 2), "timestamp.structure.broken"),
                wrong("of next year", TimestampMaker.usual().at(END).over(CONTENT), "timestamp.future"),
                wrong("signed with SHA-1", TimestampMaker.usual().algorithm("SHA1withRSA").over(CONTENT),
                        "timestamp.algorithm.weak"),
                open("by a stranger",
                        TimestampMaker.by(TimestampMaker.authority(TestPki.STRANGER, "TSA lạ")).over(CONTENT),
                        "timestamp.authority.undecided"),
                open("without the certificate", TimestampMaker.usual().withoutCertificate().over(CONTENT),
                        "timestamp.certificate.missing"),
                wrong("by an authority whose time was over", TimestampMaker
                        .by(TestPki.ISSUER.issue(Wish.signer("TSA cũ").within("2022-01-01T00:00:00Z",
                                "2023-08-01T00:00:00Z").onlyPurpose(KeyPurposeId.id_kp_timeStamping), TestPki.KEYS))
                        .over(CONTENT), "timestamp.authority.invalid"));
    }

    static Stream<Case> authorities() {
        byte[] usual = TimestampMaker.usual().over(CONTENT);
        X509CRL later = TestPki.ISSUER.list(BEGIN, END).revoking(AUTHORITY, AFTER, CRLReason.superseded).signed();
        X509CRL stolen = TestPki.ISSUER.list(BEGIN, END).revoking(AUTHORITY, AFTER, CRLReason.keyCompromise).signed();
        X509CRL before = TestPki.ISSUER.list(BEGIN, END)
                .revoking(AUTHORITY, "2023-02-01T00:00:00Z", CRLReason.superseded).signed();
        X509CRL root = TestPki.ROOT.list(BEGIN, END).signed();
        return Stream.of(
                new Case("replaced afterwards", usual, test -> test.lists(root, later), Optional.empty(), Verdict.VALID,
                        Severity.OK, "timestamp.ok"),
                new Case("compromised afterwards", usual, test -> test.lists(root, stolen), Optional.empty(),
                        Verdict.INDETERMINATE, Severity.NOT_CHECKED, "timestamp.authority.undecided"),
                new Case("compromised after a later time-stamp", usual, test -> test.lists(root, stolen),
                        Optional.of("2023-09-01T00:00:00Z"), Verdict.VALID, Severity.OK, "timestamp.ok"),
                new Case("revoked before", usual, test -> test.lists(root, before), Optional.empty(), Verdict.INVALID,
                        Severity.ERROR, "timestamp.authority.invalid"),
                new Case("no list", usual, test -> test.lists(root), Optional.empty(), Verdict.INDETERMINATE,
                        Severity.NOT_CHECKED, "timestamp.authority.undecided"));
    }

    private static Case valid(String name, byte[] token) {
        return new Case(name, token, usual(), Optional.empty(), Verdict.VALID, Severity.OK, "timestamp.ok");
    }

    private static Case wrong(String name, byte[] token, String code) {
        return new Case(name, token, usual(), Optional.empty(), Verdict.INVALID, Severity.ERROR, code);
    }

    private static Case open(String name, byte[] token, String code) {
        return new Case(name, token, usual(), Optional.empty(), Verdict.INDETERMINATE, Severity.NOT_CHECKED, code);
    }

    private static UnaryOperator<Judging> usual() {
        return test -> test.lists(TestPki.silentLists());
    }

    @ParameterizedTest
    @MethodSource({"tokens", "authorities"})
    void provesATimeWhenAllHolds(Case given) throws Exception {
        TimestampJudgement judgement = given.setting().apply(new Judging(folder)).judge().timestamp(
                new TimestampEvidence(given.token(), digest -> digest.update(CONTENT), ValidationMaterial.none(),
                        given.existence().map(Instant::parse)));

        Judging.assertFinding(judgement.findings(), given.severity(), given.code());
        Judging.assertRender(judgement.findings());
        assertEquals(given.verdict(), judgement.verdict());
        assertEquals(given.verdict() == Verdict.VALID, judgement.proven().isPresent());
    }

    @Test
    void aCertificateForOtherPurposesTooGivesNoTimestamps() throws Exception {
        for (Extension purpose : List.of(TimestampMaker.purpose(false, KeyPurposeId.id_kp_timeStamping), TimestampMaker
                .purpose(true, KeyPurposeId.id_kp_timeStamping, KeyPurposeId.id_kp_emailProtection))) {
            Identity authority = TestPki.ISSUER.issue(new X500Name("CN=TSA"), TestPki.KEYS, TestAuthority.FROM,
                    TestAuthority.TO, purpose);
            byte[] token = TimestampMaker.resigned(TimestampMaker.usual().over(CONTENT), authority, authority);

            TimestampJudgement judgement = judged(token);

            assertEquals(Verdict.INVALID, judgement.verdict());
            assertEquals(List.of("timestamp.usage.wrong"), codes(judgement));
        }
    }

    @Test
    void theAuthorityThatSignedIsTheOneNamed() throws Exception {
        Identity twin = TimestampMaker.authority(TestPki.ISSUER, "TSA khác");
        byte[] token = TimestampMaker.resigned(TimestampMaker.usual().over(CONTENT), TimestampMaker.AUTHORITY, twin);

        TimestampJudgement judgement = judged(token);

        assertEquals(Verdict.INVALID, judgement.verdict());
        assertEquals(List.of("timestamp.identity.wrong"), codes(judgement));
    }

    private TimestampJudgement judged(byte[] token) throws Exception {
        return new Judging(folder).lists(TestPki.silentLists()).judge().timestamp(
                new TimestampEvidence(token, digest -> digest.update(CONTENT), ValidationMaterial.none()));
    }

    private static List<String> codes(TimestampJudgement judgement) {
        return judgement.findings().stream().map(Finding::code).toList();
    }

    @Test
    void opensslAgreesOnOurTokenAndWeOnItsOwn() throws Exception {
        Path content = Files.write(folder.resolve("content"), CONTENT);
        Path all = Files.writeString(folder.resolve("ca.pem"),
                pem("CERTIFICATE", TestPki.ROOT.certificate().getEncoded())
                        + pem("CERTIFICATE", TestPki.ISSUER.certificate().getEncoded()));
        Path own = Files.write(folder.resolve("own.der"), TimestampMaker.usual().over(CONTENT));
        Command verified = Command.run("openssl", "ts", "-verify", "-data", content.toString(), "-in", own.toString(),
                "-token_in", "-CAfile", all.toString(), "-attime",
                String.valueOf(Instant.parse(TestPki.AT).getEpochSecond()));
        assertTrue(verified.output().contains("Verification: OK"), verified::output);

        Identity authority = TimestampMaker.AUTHORITY;
        Path config = Files.writeString(folder.resolve("ts.cnf"), """
                [tsa]
                default_tsa = one
                [one]
                serial = %s
                signer_cert = %s
                signer_key = %s
                signer_digest = sha256
                default_policy = 1.2.3.4.1
                digests = sha256, sha512
                accuracy = secs:1
                crypto_device = builtin
                ess_cert_id_alg = sha256
                """.formatted(folder.resolve("serial"),
                Files.writeString(folder.resolve("tsa.pem"), pem("CERTIFICATE", AUTHORITY.getEncoded())),
                Files.writeString(folder.resolve("tsa.key"), pem("PRIVATE KEY", authority.key().getEncoded()))));
        Path request = folder.resolve("request.tsq");
        Path response = folder.resolve("response.tsr");
        Command asked = Command.run("openssl", "ts", "-query", "-data", content.toString(), "-sha512", "-cert", "-out",
                request.toString());
        assertEquals(0, asked.exit(), asked::output);
        Command answered = Command.run("openssl", "ts", "-reply", "-config", config.toString(), "-queryfile",
                request.toString(), "-out", response.toString());
        assertEquals(0, answered.exit(), answered::output);
        byte[] token = new TimeStampResponse(Files.readAllBytes(response)).getTimeStampToken().getEncoded();

        // OpenSSL stamps with today's time, so that it is judged for a later day and by lists of then
        TimestampJudgement judgement = new Judging(folder).at("2034-01-01T00:00:00Z")
                .lists(TestPki.ROOT.list(BEGIN, "2035-01-01T00:00:00Z").signed(),
                        TestPki.ISSUER.list(BEGIN, "2035-01-01T00:00:00Z").signed())
                .judge().timestamp(new TimestampEvidence(token, digest -> digest.update(CONTENT),
                        ValidationMaterial.none()));

        assertEquals(Verdict.VALID, judgement.verdict(), () -> judgement.findings().toString());
        assertEquals(List.of(AUTHORITY, TestPki.ISSUER.certificate(), TestPki.ROOT.certificate()), judgement.path());
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }
}
