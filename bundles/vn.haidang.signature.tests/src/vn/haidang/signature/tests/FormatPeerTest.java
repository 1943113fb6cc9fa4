package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.Command;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** OpenSSL and xmlsec1 sign what we verify and verify what we are given: each with an implementation of its own. */
class FormatPeerTest {

    private static final String TEXT = "Kính gửi: 1.000.000 đồng";

    @TempDir
    Path folder;
    private Path key;
    private Path certificate;

    @BeforeEach
    void writeKeys() throws IOException, CertificateEncodingException {
        key = pem("key.pem", "PRIVATE KEY", TestPki.SIGNER.key().getEncoded());
        certificate = pem("signer.pem", "CERTIFICATE", TestPki.SIGNER.certificate().getEncoded());
        Path root = pem("root.pem", "CERTIFICATE", TestPki.ROOT.certificate().getEncoded());
        Path issuer = pem("issuer.pem", "CERTIFICATE", TestPki.ISSUER.certificate().getEncoded());
        Files.writeString(folder.resolve("authorities.pem"), Files.readString(root) + Files.readString(issuer));
        Files.writeString(folder.resolve("van-ban.txt"), TEXT);
    }

    /** The signing time is the peer's own: now, which is after the usual time of verification. */
    @ParameterizedTest
    @CsvSource({"-nodetach,p7m,DER", "-nodetach,p7m,PEM", "-nodetach -stream -indef,p7m,DER", "-nodetach -cades,p7m,DER",
            "-nodetach -keyid,p7m,DER", "-binary,p7s,DER", "-binary -md sha512,p7s,PEM",
            "-binary -keyopt rsa_padding_mode:pss,p7s,DER"})
    void weVerifyWhatOpensslSigned(String options, String extension, String form) throws IOException {
        Path signed = folder.resolve("van-ban.txt." + extension);
        List<String> words = new ArrayList<>(List.of("openssl", "cms", "-sign", "-binary", "-in",
                folder.resolve("van-ban.txt").toString(), "-signer", certificate.toString(), "-inkey", key.toString(),
                "-certfile", folder.resolve("issuer.pem").toString(), "-outform", form, "-out", signed.toString()));
        words.addAll(List.of(options.split(" ")));
        assertDone(Command.run(words.toArray(String[]::new)));

        DocumentVerdict document = new Verification(folder).of(List.of(signed)).get(0);

        Verification.assertFinding(document, Severity.OK, "signature.integrity.ok");
        Verification.assertFinding(document, Severity.OK, "signature.value.ok");
        Verification.assertFinding(document, Severity.OK, "certificate.path.ok");
    }

    record Message(String name, byte[] message, boolean detached, boolean intact) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Message> messages() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        CmsMaker named = CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate());
        byte[] changed = CmsMaker.of(TestPki.SIGNER).contentInside().sign(text);
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("1.000")] = '9';
        return Stream.of(new Message("attached", CmsMaker.of(TestPki.SIGNER).contentInside().sign(text), false, true),
                new Message("BER", CmsMaker.of(TestPki.SIGNER).contentInside().indefinite().sign(text), false, true),
                new Message("detached", named.sign(text), true, true),
                new Message("over something else", named.sign(new byte[3]), true, false),
                new Message("changed", changed, false, false));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void opensslAgrees(Message given) throws IOException {
        Path signature = Files.write(folder.resolve("van-ban.txt.p7s"), given.message());
        List<String> words = new ArrayList<>(List.of("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in",
                signature.toString(), "-CAfile", folder.resolve("authorities.pem").toString(), "-attime", "1700000000", "-purpose", "any", "-out",
                folder.resolve("out").toString()));
        if (given.detached()) {
            words.addAll(List.of("-content", folder.resolve("van-ban.txt").toString()));
        }

        Command openssl = Command.run(words.toArray(String[]::new));
        DocumentVerdict document = new Verification(folder).of(List.of(signature)).get(0);

        assertEquals(given.intact(), openssl.exit() == 0, openssl::output);
        assertEquals(given.intact() ? Conclusion.VALID : Conclusion.INVALID, document.conclusion());
    }

    @ParameterizedTest
    @CsvSource({"http://www.w3.org/TR/2001/REC-xml-c14n-20010315,http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2006/12/xml-c14n11,http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2001/10/xml-exc-c14n#,http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments,http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"})
    void weVerifyWhatXmlsecSigned(String form, String method) throws IOException {
        Path template = Files.writeString(folder.resolve("mau.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- đầu --><?in trang?>
                <cv:CongVan xmlns:cv="urn:cv" xmlns="urn:m" xml:lang="vi" b="2" a="&#10;1">Kính gửi &amp; <!-- giữa -->
                <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>
                <CanonicalizationMethod Algorithm="%1$s"/><SignatureMethod Algorithm="%2$s"/><Reference URI="">
                <Transforms><Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
                <Transform Algorithm="%1$s"/></Transforms>
                <DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue/></Reference></SignedInfo>
                <SignatureValue/><KeyInfo><X509Data/></KeyInfo></Signature></cv:CongVan>""".formatted(form, method));
        Path signed = folder.resolve("van-ban.xml");

        assertDone(Command.run("xmlsec1", "--sign", "--privkey-pem", key + "," + certificate, "--output",
                signed.toString(), template.toString()));

        assertEquals(Conclusion.VALID, new Verification(folder).of(List.of(signed)).get(0).conclusion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.000.000|9.000.000", "</So>|</So><x/>", "DigestValue>|DigestValue>A"})
    void xmlsecAgrees(String change) throws IOException {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlMaker.enveloped())
                .inside("<CongVan><So>12</So><Tien>1.000.000</Tien></CongVan>"), StandardCharsets.UTF_8);
        String[] parts = change.split("\\|");
        Path file = Files.writeString(folder.resolve("van-ban.xml"),
                change.isEmpty() ? signed : signed.replaceFirst(parts[0], parts[1]));

        Command xmlsec = Command.run("xmlsec1", "--verify", "--trusted-pem", folder.resolve("root.pem").toString(),
                "--untrusted-pem", folder.resolve("issuer.pem").toString(), "--id-attr:Id",
                XmlMaker.XADES + ":SignedProperties", "--verification-time", "2023-12-01 00:00:00", file.toString());

        assertEquals(change.isEmpty(), xmlsec.exit() == 0, xmlsec::output);
        assertEquals(change.isEmpty() ? Conclusion.VALID : Conclusion.INVALID,
                new Verification(folder).of(List.of(file)).get(0).conclusion());
    }

    private static void assertDone(Command command) {
        assertEquals(0, command.exit(), command::output);
    }

    private Path pem(String name, String kind, byte[] der) throws IOException {
        return Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind + "-----\n");
    }
}
