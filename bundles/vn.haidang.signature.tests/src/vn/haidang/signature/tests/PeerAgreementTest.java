package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1InputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.Command;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/**
 * Poppler's pdfsig and OpenSSL, each with an implementation of its own, come to the same conclusion on the integrity of
 * the same documents. (What a signature leaves uncovered they do not judge.)
 */
class PeerAgreementTest {

    private static final String FORM = "adbe.pkcs7.detached";
    private static final Prepared PAPER = TestPdf.prepare(TestPdf.unsigned(), FORM);

    @TempDir
    Path folder;

    record Case(String name, byte[] document, boolean intact) {
        @Override
        public String toString() {
            return name + (intact ? ": intact" : ": broken");
        }
    }

    static Stream<Case> documents() {
        byte[] plain = PAPER.sign(CmsMaker.of(TestPki.SIGNER));
        byte[] advanced = TestPdf.prepare(TestPdf.unsigned(), "ETSI.CAdES.detached")
                .sign(CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate()).time(null));
        return Stream.of(new Case("PKCS #7", plain, true), new Case("PAdES", advanced, true),
                new Case("RSA PSS", PAPER.sign(CmsMaker.of(TestPki.SIGNER).algorithm("SHA256withRSAandMGF1")), true),
                new Case("SHA-512", PAPER.sign(CmsMaker.of(TestPki.SIGNER).algorithm("SHA512withRSA")), true),
                new Case("text changed", TestPdf.replaced(plain, TestPdf.AMOUNT, "So tien 9.000.000 dong"), false),
                new Case("PAdES, text changed", TestPdf.replaced(advanced, TestPdf.AMOUNT, "So tien 0.000.001 dong"),
                        false),
                new Case("signature of other bytes",
                        PAPER.sign(PAPER.range(), covered -> CmsMaker.of(TestPki.SIGNER).sign(new byte[7])), false));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void popplerAgrees(Case given) throws IOException {
        Path file = Files.write(folder.resolve("document.pdf"), given.document());

        Command pdfsig = Command.run("pdfsig", "-nocert", file.toString());

        assertEquals(given.intact(), pdfsig.output().contains("Signature is Valid"), pdfsig::output);
        assertSaidByUs(given);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void opensslAgrees(Case given) throws IOException {
        byte[] document = given.document();
        int start = TestPdf.lastIndexOf(document, "/Contents <", document.length) + "/Contents ".length();
        int end = new String(document, StandardCharsets.ISO_8859_1).indexOf('>', start) + 1;
        byte[] room = HexFormat.of().parseHex(new String(document, start + 1, end - start - 2,
                StandardCharsets.US_ASCII));
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        covered.write(document, 0, start);
        covered.write(document, end, document.length - end);
        Path signature = Files.write(folder.resolve("signature.der"), withoutPadding(room));
        Path content = Files.write(folder.resolve("content"), covered.toByteArray());
        Path trust = Files.write(folder.resolve("signer.der"), encoded());

        Command openssl = Command.run("openssl", "cms", "-verify", "-inform", "DER", "-in", signature.toString(),
                "-content", content.toString(), "-binary", "-noverify", "-certfile", trust.toString(),
                "-out", folder.resolve("out").toString());

        assertEquals(given.intact(), openssl.exit() == 0, openssl::output);
        assertTrue(openssl.output().contains(given.intact() ? "successful" : "failure"), openssl::output);
        assertSaidByUs(given);
    }

    private void assertSaidByUs(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());
        Verification.assertFinding(verdict, given.intact() ? Severity.OK : Severity.ERROR,
                given.intact() ? "signature.integrity.ok" : "signature.integrity.broken");
    }

    private static byte[] withoutPadding(byte[] room) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(room)) {
            return in.readObject().getEncoded("DER");
        }
    }

    private static byte[] encoded() throws IOException {
        try {
            return TestPki.SIGNER.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }
}
