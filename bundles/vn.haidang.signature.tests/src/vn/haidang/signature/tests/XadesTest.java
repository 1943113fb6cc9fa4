package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.crypto.dsig.CanonicalizationMethod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;
import vn.haidang.signature.tests.support.XmlTransforms;

/** What XAdES adds to a signature: what it says of itself, time-stamps, values kept for later, counter-signatures. */
class XadesTest {

    private static final String SMALL = "<CongVan><So>12</So><NoiDung>1.000.000 đồng</NoiDung></CongVan>";
    private static final String END = "</xades:UnsignedSignatureProperties>";

    @TempDir
    Path folder;

    record Advanced(String name, XmlMaker maker, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Advanced> advanced() {
        Identity other = TestPki.ISSUER.issue(Wish.signer("Người khác"), TestPki.KEYS);
        return Stream.of(
                new Advanced("certificate exchanged for one with the same key",
                        XmlMaker.of(TestPki.SIGNER).advanced().naming(other), Conclusion.INVALID, Severity.ERROR,
                        "signature.signer.otherCertificate"),
                new Advanced("properties not referenced",
                        XmlMaker.of(TestPki.SIGNER).advanced().propertiesNotReferenced(), Conclusion.INVALID,
                        Severity.ERROR, "xml.xades.notSigned"),
                new Advanced("properties referenced without type",
                        XmlMaker.of(TestPki.SIGNER).advanced().propertiesType(null), Conclusion.INVALID,
                        Severity.ERROR, "xml.xades.notSigned"),
                new Advanced("no time", XmlMaker.of(TestPki.SIGNER).advanced().time(null), Conclusion.VALID,
                        Severity.INFO, "signature.time.missing"),
                new Advanced("in the future",
                        XmlMaker.of(TestPki.SIGNER).advanced().time(Instant.parse(TestPki.AT).plusSeconds(90)),
                        Conclusion.INVALID, Severity.ERROR, "signature.time.future"),
                new Advanced("plain", XmlMaker.of(TestPki.SIGNER), Conclusion.VALID, Severity.OK,
                        "signature.signer.byKeyInfo"),
                new Advanced("signed by somebody's other key",
                        XmlMaker.of(new Identity(TestAuthority.rsa(2048).getPrivate(), TestPki.SIGNER.certificate())),
                        Conclusion.INVALID, Severity.ERROR, "signature.value.wrong"));
    }

    @ParameterizedTest
    @MethodSource("advanced")
    void judgesWhatTheSignatureSaysOfItself(Advanced given) {
        DocumentVerdict document = verify(given.maker().reference("", XmlTransforms.enveloped()).inside(SMALL));

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    @Test
    void readsCounterSignatures() {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced()
                .reference("", XmlTransforms.withoutSignatures("not(ancestor-or-self::ds:Signature)")).inside(SMALL),
                StandardCharsets.UTF_8);
        String room = signed.replace("</xades:QualifyingProperties>", "<xades:UnsignedProperties>"
                + "<xades:UnsignedSignatureProperties><xades:CounterSignature/></xades:UnsignedSignatureProperties>"
                + "</xades:UnsignedProperties></xades:QualifyingProperties>");
        DocumentVerdict right = verify(XmlMaker.of(TestPki.SIGNER).id("hai")
                .typed("#sig-value", "http://uri.etsi.org/01903#CountersignedSignature")
                .inside(room, "xades:CounterSignature"));
        DocumentVerdict wrong = verify(XmlMaker.of(TestPki.SIGNER).id("hai").reference("#sig-properties")
                .inside(room, "xades:CounterSignature"));

        assertEquals(List.of("SIGNATURE", "COUNTER_SIGNATURE"),
                right.signatures().stream().map(signature -> signature.role().name()).toList());
        assertEquals(Conclusion.VALID, right.conclusion());
        Verification.assertFinding(wrong, Severity.ERROR, "xml.counterSignature.otherTarget");
    }

    @Test
    void countsTimestampsOverTheSignatureValue() {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlTransforms.enveloped())
                .inside(SMALL), StandardCharsets.UTF_8);
        byte[] right = TimestampMaker.usual().over(XmlMaker.canonicalValue(signed));
        byte[] wrong = TimestampMaker.usual().over(new byte[3]);

        DocumentVerdict proven = verify(stamped(signed, right));
        DocumentVerdict unproven = verify(stamped(signed, wrong));

        assertEquals(Conclusion.VALID, proven.conclusion());
        assertEquals(Optional.of("XAdES-B-T"), proven.signatures().get(0).level());
        assertTrue(proven.signatures().get(0).time().proven().isPresent());
        assertTrue(unproven.signatures().get(0).time().proven().isEmpty());
        assertNotEquals(Optional.of("XAdES-B-T"), unproven.signatures().get(0).level());
    }

    private static byte[] stamped(String signed, byte[] token) {
        return signed.replace("</xades:QualifyingProperties>", "<xades:UnsignedProperties>"
                + "<xades:UnsignedSignatureProperties><xades:SignatureTimeStamp><ds:CanonicalizationMethod Algorithm=\""
                + CanonicalizationMethod.EXCLUSIVE + "\"/><xades:EncapsulatedTimeStamp>"
                + Base64.getEncoder().encodeToString(token)
                + "</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
                + "</xades:UnsignedSignatureProperties></xades:UnsignedProperties></xades:QualifyingProperties>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheLevelThatWasVerified() {
        String stamped = new String(stamped(signed(), TimestampMaker.usual().over(XmlMaker.canonicalValue(signed()))),
                StandardCharsets.UTF_8);
        String complete = stamped.replace(END, values() + END);
        byte[] archive = TimestampMaker.usual().at("2023-09-01T00:00:00Z").over(archived(complete));
        String archived = complete.replace(END, archiveTimestamp(archive) + END);
        String changed = archived.replace("<xades:RevocationValues>", "<xades:RevocationValues><!-- --> ");

        assertEquals(Optional.of("XAdES-B-B"), level(signed()));
        assertEquals(Optional.of("XAdES-B-T"), level(stamped));
        assertEquals(Optional.of("XAdES-B-LT"), level(complete));
        assertEquals(Optional.of("XAdES-B-LTA"), level(archived));
        assertNotEquals(Optional.of("XAdES-B-LTA"), level(changed));
    }

    private Optional<String> level(String document) {
        return verify(document.getBytes(StandardCharsets.UTF_8)).signatures().get(0).level();
    }

    /** The same signature each time: RSA with PKCS #1 v1.5 has no chance in it. */
    private static String signed() {
        return new String(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlTransforms.enveloped())
                .inside(SMALL), StandardCharsets.UTF_8);
    }

    private static String values() {
        try {
            StringBuilder values = new StringBuilder("<xades:CertificateValues>");
            for (var certificate : List.of(TestPki.ISSUER.certificate(), TestPki.ROOT.certificate())) {
                values.append("<xades:EncapsulatedX509Certificate>" + base64(certificate.getEncoded())
                        + "</xades:EncapsulatedX509Certificate>");
            }
            values.append("</xades:CertificateValues><xades:RevocationValues><xades:CRLValues>");
            for (X509CRL list : TestPki.silentLists()) {
                values.append("<xades:EncapsulatedCRLValue>" + base64(list.getEncoded())
                        + "</xades:EncapsulatedCRLValue>");
            }
            return values.append("</xades:CRLValues></xades:RevocationValues>").toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String archiveTimestamp(byte[] token) {
        return "<xades141:ArchiveTimeStamp xmlns:xades141=\"http://uri.etsi.org/01903/v1.4.1#\">"
                + "<ds:CanonicalizationMethod Algorithm=\"" + CanonicalizationMethod.EXCLUSIVE + "\"/>"
                + "<xades:EncapsulatedTimeStamp>" + base64(token)
                + "</xades:EncapsulatedTimeStamp></xades141:ArchiveTimeStamp>";
    }

    /** What an archive-time-stamp is over, put together as ETSI EN 319 132-1, 5.5.2.2 has it. */
    private static byte[] archived(String signed) {
        try {
            XmlDocument document = XmlReader.read(signed.getBytes(StandardCharsets.UTF_8));
            XmlElement signature = named(document, "Signature");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            Canonicalizer.write(document, Set.of(signature), form(document), all);
            for (String name : List.of("SignedProperties", "SignedInfo", "SignatureValue", "KeyInfo",
                    "SignatureTimeStamp", "CertificateValues", "RevocationValues")) {
                Canonicalizer.write(named(document, name), Set.of(), form(document), all);
            }
            return all.toByteArray();
        } catch (IOException | XmlRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XmlElement named(XmlDocument document, String name) {
        return document.elements().stream().filter(element -> element.local().equals(name)).findFirst().orElseThrow();
    }

    private static CanonicalForm form(XmlDocument document) {
        return CanonicalForm.of(named(document, "CanonicalizationMethod")).orElseThrow();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private DocumentVerdict verify(byte[] document) {
        return new Verification(folder).of(document);
    }
}
