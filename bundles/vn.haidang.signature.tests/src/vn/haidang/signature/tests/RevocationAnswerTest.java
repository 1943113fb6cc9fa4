package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.Command;
import vn.haidang.signature.tests.support.Judging;
import vn.haidang.signature.tests.support.OcspMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;

/** Answers of OCSP responders and revocation data in documents: who may give them, and for when they count. */
class RevocationAnswerTest {

    private static final X509Certificate SIGNER = TestPki.SIGNER.certificate();
    private static final String BEFORE = "2023-07-01T00:00:00Z";
    private static final String AFTER = "2023-10-01T00:00:00Z";
    private static final X509CRL ROOT_LIST = TestPki.ROOT.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z")
            .signed();
    private static final Identity DELEGATE = responder(TestPki.ISSUER, true, KeyPurposeId.id_kp_OCSPSigning);
    private static final Identity CHECKED_DELEGATE = responder(TestPki.ISSUER, false, KeyPurposeId.id_kp_OCSPSigning);

    @TempDir
    Path folder;

    record Case(String name, OcspMaker answer, Verdict verdict, Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + verdict;
        }
    }

    private static Identity responder(TestAuthority issuer, boolean noCheck, KeyPurposeId purpose) {
        try {
            Extension usage = TimestampMaker.purpose(false, purpose);
            Extension[] extensions = noCheck
                    ? new Extension[]{usage, new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false,
                            DERNull.INSTANCE.getEncoded())}
                    : new Extension[]{usage};
            return issuer.issue(new X500Name("CN=OCSP"), TestPki.KEYS, TestAuthority.FROM, TestAuthority.TO,
                    extensions);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OcspMaker answer() {
        return OcspMaker.of(TestPki.ISSUER, SIGNER);
    }

    static Stream<Case> answers() {
        Identity stranger = responder(TestPki.STRANGER, true, KeyPurposeId.id_kp_OCSPSigning);
        Identity other = responder(TestPki.ISSUER, true, KeyPurposeId.id_kp_emailProtection);
        return Stream.of(good("the authority's own", answer()), good("by key and SHA-256", answer().namedByKey()
                .askedBySha256()), good("without a certificate", answer().withoutCertificate()),
                good("a delegate's", answer().by(DELEGATE)),
                good("a delegate's, by key", answer().by(DELEGATE).namedByKey()),
                good("of after the signing", answer().within(AFTER, "2023-10-02T00:00:00Z")),
                good("of after the signing, without an end", answer().within(AFTER, null)),
                open("of before the signing, without an end", answer().within(BEFORE, null)),
                open("ended before the signing", answer().within("2023-06-01T00:00:00Z", BEFORE)),
                open("the responder does not know it", answer().unknown()),
                open("about another number", answer().about(BigInteger.TEN)),
                open("about another authority's certificate",
                        OcspMaker.of(TestPki.ROOT, SIGNER).by(TestPki.ISSUER.identity())),
                open("a stranger's", answer().by(stranger)),
                open("of somebody with another purpose", answer().by(other)),
                open("of another subscriber", answer().by(TestPki.SIGNER)),
                open("a delegate's whose certificate does not come along",
                        answer().by(DELEGATE).withoutCertificate()),
                open("a delegate's of whom nobody knows whether it was revoked", answer().by(CHECKED_DELEGATE)),
                new Case("signed with SHA-1", answer().signedWith("SHA1withRSA"), Verdict.INDETERMINATE,
                        Severity.NOT_CHECKED, "certificate.algorithm.weakList"),
                new Case("revoked before", answer().revoked(BEFORE, CRLReason.cessationOfOperation), Verdict.INVALID,
                        Severity.ERROR, "certificate.revocation.revoked"),
                new Case("replaced after", answer().within(AFTER, "2025-01-01T00:00:00Z").revoked(AFTER,
                        CRLReason.superseded), Verdict.VALID, Severity.INFO, "certificate.revocation.revokedLater"),
                new Case("compromised after", answer().within(AFTER, "2025-01-01T00:00:00Z").revoked(AFTER,
                        CRLReason.keyCompromise), Verdict.INDETERMINATE, Severity.NOT_CHECKED,
                        "certificate.revocation.compromisedLater"));
    }

    private static Case good(String name, OcspMaker answer) {
        return new Case(name, answer, Verdict.VALID, Severity.OK, "certificate.revocation.good");
    }

    private static Case open(String name, OcspMaker answer) {
        return new Case(name, answer, Verdict.INDETERMINATE, Severity.NOT_CHECKED, "certificate.revocation.unknown");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void countWhereTheyMayBeGiven(Case given) {
        Judgement judgement = new Judging(folder).lists(ROOT_LIST).answers(given.answer().encoded()).of(SIGNER);

        Judging.assertFinding(judgement.findings(), given.severity(), given.code());
        assertEquals(given.verdict(), judgement.verdict());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void countTheSameInsideADocument(Case given) {
        Judgement judgement = new Judging(folder).lists(ROOT_LIST).embedding(new ValidationMaterial(List.of(),
                List.of(), List.of(new EncodedResponse(given.answer().encoded())))).of(SIGNER);

        assertEquals(given.verdict(), judgement.verdict());
    }

    @Test
    void aDelegateWithoutTheExtensionIsBelievedWhereAListSaysThatItIsGood() throws Exception {
        X509CRL list = TestPki.ISSUER.list("2023-01-01T00:00:00Z", AFTER).signed();
        X509CRL revoking = TestPki.ISSUER.list("2023-01-01T00:00:00Z", AFTER)
                .revoking(CHECKED_DELEGATE.certificate(), BEFORE, CRLReason.superseded).signed();
        OcspMaker answer = answer().by(CHECKED_DELEGATE).revoked(BEFORE, CRLReason.superseded);

        assertEquals(Verdict.INVALID,
                new Judging(folder).lists(ROOT_LIST, list).answers(answer.encoded()).of(SIGNER).verdict());
        assertEquals(Verdict.VALID,
                new Judging(Files.createDirectory(folder.resolve("second"))).lists(ROOT_LIST, revoking)
                        .answers(answer.encoded()).of(SIGNER).verdict());
    }

    @Test
    void aRevocationInEitherOfListAndAnswerCounts() {
        X509CRL silent = TestPki.ISSUER.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z").signed();

        assertEquals(Verdict.INVALID, new Judging(folder).lists(ROOT_LIST, silent)
                .answers(answer().revoked(BEFORE, CRLReason.unspecified).encoded()).of(SIGNER).verdict());
    }

    @Test
    void listsInsideADocumentAreAsGoodAsThoseInAFolder() throws Exception {
        ValidationMaterial lists = new ValidationMaterial(List.of(), Stream.of(TestPki.silentLists())
                .map(RevocationAnswerTest::encoded).toList(), List.of());

        Judgement judgement = new Judging(folder).embedding(lists).of(SIGNER);

        assertEquals(Verdict.VALID, judgement.verdict());
        assertEquals(lists.crls().size(), judgement.used().crls().size());
        assertEquals(List.of(SIGNER, TestPki.ISSUER.certificate(), TestPki.ROOT.certificate()), judgement.path());
    }

    @Test
    void malformedMaterialInADocumentSaysNothing() {
        ValidationMaterial broken = new ValidationMaterial(List.of(), List.of(new EncodedList(new byte[]{0x30, 3})),
                List.of(new EncodedResponse(new byte[]{0x30, 3, 10, 1, 6}), new EncodedResponse(new byte[5])));

        assertEquals(Verdict.VALID,
                new Judging(folder).lists(TestPki.silentLists()).embedding(broken).of(SIGNER).verdict());
    }

    /** OpenSSL answers from an index file; nothing of the answer is made here. */
    @Test
    void anAnswerMadeByOpensslIsRead() throws Exception {
        Path issuer = pem("issuer.pem", TestPki.ISSUER.certificate(), "CERTIFICATE");
        Path key = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(TestPki.ISSUER.identity().key().getEncoded())
                + "\n-----END PRIVATE KEY-----\n");
        String number = HexFormat.of().withUpperCase().formatHex(SIGNER.getSerialNumber().toByteArray());
        Path index = Files.writeString(folder.resolve("index.txt"),
                "R\t270101000000Z\t230701000000Z,superseded\t" + number + "\tunknown\t/CN=x\n");
        Path request = folder.resolve("request.der");
        Path response = folder.resolve("response.der");
        Command asked = Command.run("openssl", "ocsp", "-sha256", "-issuer", issuer.toString(), "-cert",
                pem("signer.pem", SIGNER, "CERTIFICATE").toString(), "-reqout", request.toString());
        assertEquals(0, asked.exit(), asked::output);
        Command answered = Command.run("openssl", "ocsp", "-index", index.toString(), "-CA", issuer.toString(),
                "-rsigner", issuer.toString(), "-rkey", key.toString(), "-reqin", request.toString(), "-respout",
                response.toString(), "-ndays", "7");
        assertEquals(0, answered.exit(), answered::output);

        Judgement judgement = new Judging(folder).lists(ROOT_LIST).answers(Files.readAllBytes(response)).of(SIGNER);

        Judging.assertFinding(judgement.findings(), Severity.ERROR, "certificate.revocation.revoked");
        assertTrue(judgement.findings().stream().flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> evidence.label().equals("OCSP")));
        assertEquals(Instant.parse("2023-07-01T00:00:00Z"), judgement.findings().stream()
                .filter(finding -> finding.code().endsWith(".revoked")).findFirst().orElseThrow().arguments().values()
                .get("since"));
    }

    private Path pem(String name, X509Certificate certificate, String kind) throws Exception {
        return Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END " + kind
                + "-----\n");
    }

    private static EncodedList encoded(X509CRL list) {
        try {
            return new EncodedList(list.getEncoded());
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }
}
