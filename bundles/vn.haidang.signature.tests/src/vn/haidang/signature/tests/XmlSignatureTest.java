package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.crypto.dsig.CanonicalizationMethod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** XML documents signed as people sign them, and what of the signature is checked. */
class XmlSignatureTest {

    /** With all that canonical forms differ in: namespaces, comments, instructions, references, attributes of xml. */
    private static final String LETTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?trinh-bay kieu="a"?><!-- đầu -->
            <cv:CongVan xmlns:cv="urn:cong-van" xmlns="urn:mac-dinh" xmlns:thua="urn:thua" xml:lang="vi" b="2" a="1" cv:z="&quot;&#10;&#9;&lt;>">
              <So Id="so">12/UBND</So><!-- giữa --><trong xmlns=""/>
              <NoiDung Id="noi-dung" xmlns:x="urn:x" x:y='&apos;'>Kính gửi &amp; trân trọng&#13;<![CDATA[ < 5 > ]]><?in trang?></NoiDung>
            </cv:CongVan>
            """;
    private static final String SMALL = "<CongVan><So>12</So><NoiDung>1.000.000 đồng</NoiDung></CongVan>";

    @TempDir
    Path folder;

    @Test
    void tellsWhoSignedWhenAndWhatIsCovered() {
        DocumentVerdict document = verify(XmlMaker.of(TestPki.SIGNER).advanced()
                .reference("", XmlMaker.enveloped()).inside(SMALL));

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(Optional.of("XML"), document.format());
        SignatureVerdict signature = document.signatures().get(0);
        assertEquals("Nguyễn Văn Mẫu", signature.signer().orElseThrow().name());
        assertEquals(Optional.of(Instant.parse(TestPki.SIGNED)), signature.time().claimed());
        assertEquals(Optional.of("XAdES-B-B"), signature.level());
        assertTrue(signature.coversWholeDocument());
        Verification.assertFinding(document, Severity.OK, "signature.signer.ok");
        Verification.assertFinding(document, Severity.OK, "xml.coverage.whole");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryCanonicalForm(String form) {
        DocumentVerdict whole = verify(XmlMaker.of(TestPki.SIGNER).form(form)
                .reference("", XmlMaker.enveloped(), XmlMaker.transform(form)).inside(LETTER));
        DocumentVerdict pointed = verify(XmlMaker.of(TestPki.SIGNER).form(form)
                .reference("#xpointer(/)", XmlMaker.enveloped(), XmlMaker.transform(form)).inside(LETTER));
        DocumentVerdict part = verify(XmlMaker.of(TestPki.SIGNER).form(form)
                .reference("#noi-dung", XmlMaker.transform(form)).inside(LETTER));
        DocumentVerdict partPointed = verify(XmlMaker.of(TestPki.SIGNER).form(form)
                .reference("#xpointer(id('noi-dung'))", XmlMaker.transform(form)).inside(LETTER));

        assertEquals(Conclusion.VALID, whole.conclusion());
        assertEquals(Conclusion.VALID, pointed.conclusion());
        Verification.assertFinding(part, Severity.OK, "signature.integrity.ok");
        Verification.assertFinding(part, Severity.OK, "signature.value.ok");
        Verification.assertFinding(partPointed, Severity.OK, "signature.integrity.ok");
    }

    static Stream<String> forms() {
        return Stream.of(CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
                CanonicalizationMethod.INCLUSIVE_11, CanonicalizationMethod.INCLUSIVE_11_WITH_COMMENTS,
                CanonicalizationMethod.EXCLUSIVE, CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS);
    }

    record Algorithm(String method, String digest, Identity signer, Conclusion conclusion, String code) {
        @Override
        public String toString() {
            return method.substring(method.indexOf('#')) + " " + digest.substring(digest.indexOf('#'));
        }
    }

    static Stream<Algorithm> algorithms() {
        String more = "http://www.w3.org/2001/04/xmldsig-more#";
        String sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
        Identity onP256 = TestPki.ISSUER.issue(Wish.signer("Nguyễn Văn Mẫu"), TestAuthority.elliptic("P-256"));
        Identity onP384 = TestPki.ISSUER.issue(Wish.signer("Nguyễn Văn Mẫu"), TestAuthority.elliptic("P-384"));
        String other = "INFO signature.algorithm.notAppendixOne";
        return Stream.of(new Algorithm(more + "rsa-sha256", sha256, TestPki.SIGNER, Conclusion.VALID, other),
                new Algorithm(more + "rsa-sha384", more + "sha384", TestPki.SIGNER, Conclusion.VALID, other),
                new Algorithm(more + "rsa-sha512", "http://www.w3.org/2001/04/xmlenc#sha512", TestPki.SIGNER,
                        Conclusion.VALID, other),
                new Algorithm("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", sha256, TestPki.SIGNER,
                        Conclusion.VALID, "OK signature.algorithm.ok"),
                new Algorithm("http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1", sha256, TestPki.SIGNER,
                        Conclusion.VALID, "OK signature.algorithm.ok"),
                new Algorithm(more + "ecdsa-sha256", sha256, onP256, Conclusion.VALID, "OK signature.algorithm.ok"),
                new Algorithm(more + "ecdsa-sha384", sha256, onP384, Conclusion.VALID, "OK signature.algorithm.ok"),
                new Algorithm("http://www.w3.org/2000/09/xmldsig#rsa-sha1", sha256, TestPki.SIGNER, Conclusion.INVALID,
                        "ERROR signature.algorithm.weak"),
                new Algorithm(more + "rsa-sha256", "http://www.w3.org/2000/09/xmldsig#sha1", TestPki.SIGNER,
                        Conclusion.INVALID, "ERROR signature.algorithm.weak"));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void judgesAlgorithms(Algorithm given) {
        DocumentVerdict document = verify(XmlMaker.of(given.signer()).method(given.method()).digest(given.digest())
                .reference("", XmlMaker.enveloped()).inside(SMALL));

        String[] expected = given.code().split(" ");
        Verification.assertFinding(document, Severity.valueOf(expected[0]), expected[1]);
        assertEquals(given.conclusion(), document.conclusion());
    }

    @Test
    void leavesUnknownAlgorithmsUndecided() {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).reference("", XmlMaker.enveloped()).inside(SMALL),
                StandardCharsets.UTF_8);
        DocumentVerdict document = verify(
                signed.replace("rsa-sha256", "rsa-ripemd160").getBytes(StandardCharsets.UTF_8));

        assertEquals(Conclusion.INDETERMINATE, document.conclusion());
        Verification.assertFinding(document, Severity.NOT_CHECKED, "signature.algorithm.unknown");
        Verification.assertFinding(document, Severity.NOT_CHECKED, "signature.value.notChecked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000.000|9.000.000", "<So>12</So>|<So>13</So>", "2023-08-15T|2023-08-16T",
            "<CongVan>|<CongVan a=''>", "</So>|</So><x/>", "#rsa-sha256|#rsa-sha512"})
    void noticesEveryChange(String change) {
        String[] parts = change.split("\\|");
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlMaker.enveloped())
                .inside(SMALL), StandardCharsets.UTF_8);
        assertTrue(signed.contains(parts[0]), signed);

        assertEquals(Conclusion.INVALID,
                verify(signed.replace(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8)).conclusion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(ancestor-or-self::ds:Signature)", "/descendant::d:Signature", "//d:Signature"})
    void letsSeveralPeopleSignTheSameContent(String expression) {
        String first = new String(several(expression).id("mot").inside(SMALL), StandardCharsets.UTF_8);
        DocumentVerdict document = verify(several(expression).id("hai").inside(first));

        assertEquals(2, document.signatures().size());
        assertEquals(Conclusion.VALID, document.conclusion());
        assertTrue(document.signatures().stream().allMatch(SignatureVerdict::coversWholeDocument));
    }

    private static XmlMaker several(String expression) {
        return XmlMaker.of(TestPki.SIGNER).advanced().reference("", expression.startsWith("not")
                ? XmlMaker.withoutSignatures(expression)
                : XmlMaker.subtractingSignatures(expression));
    }

    @Test
    void takesTwoPartsThatAreAllThereIs() {
        String paper = "<CongVan><So Id='a'>12</So><NoiDung Id='b'>1.000.000</NoiDung></CongVan>";
        String first = new String(XmlMaker.of(TestPki.SIGNER).reference("#a").id("mot").inside(paper),
                StandardCharsets.UTF_8);
        DocumentVerdict document = verify(XmlMaker.of(TestPki.SIGNER).reference("#b").id("hai").inside(first));

        assertEquals(Conclusion.VALID, document.conclusion());
        Verification.assertFinding(document, Severity.INFO, "xml.coverage.part");
    }

    @Test
    void readsContentInsideTheSignature() {
        DocumentVerdict document = verify(XmlMaker.of(TestPki.SIGNER).advanced()
                .object("<CongVan Id='cv'>1.000.000</CongVan>").reference("#cv-object").alone());

        assertEquals(Conclusion.VALID, document.conclusion());
        assertTrue(document.signatures().get(0).coversWholeDocument());
    }

    @ParameterizedTest
    @CsvSource({"v%C4%83n%20b%E1%BA%A3n.txt,Kính gửi,VALID,INFO,signature.content.file",
            "v%C4%83n%20b%E1%BA%A3n.txt,Kính gứi,INVALID,ERROR,signature.integrity.broken",
            "khong-co.txt,Kính gửi,INVALID,ERROR,xml.reference.missing",
            "../văn%20bản.txt,Kính gửi,INVALID,ERROR,xml.reference.missing",
            "document.pdf,Kính gửi,INVALID,ERROR,xml.reference.missing",
            "file:///etc/hostname,Kính gửi,INVALID,ERROR,xml.reference.missing"})
    void readsTheFileBesideAndSaysSo(String uri, String signed, Conclusion conclusion, Severity severity, String code)
            throws IOException {
        Files.writeString(folder.resolve("văn bản.txt"), "Kính gửi");
        DocumentVerdict document = verify(
                XmlMaker.of(TestPki.SIGNER).outside(uri, signed.getBytes(StandardCharsets.UTF_8)).alone());

        assertEquals(conclusion, document.conclusion());
        Verification.assertFinding(document, severity, code);
    }

    @Test
    void countsTimestampsOverTheSignatureValue() {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlMaker.enveloped())
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
    void saysOfXmlWithoutSignatureThatItHasNone() {
        assertEquals(Conclusion.UNSIGNED, verify(SMALL.getBytes(StandardCharsets.UTF_8)).conclusion());
        assertEquals(Conclusion.UNSIGNED, verify(SMALL.getBytes(StandardCharsets.UTF_16)).conclusion());
    }

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
        DocumentVerdict document = verify(given.maker().reference("", XmlMaker.enveloped()).inside(SMALL));

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    @Test
    void readsCounterSignatures() {
        String signed = new String(XmlMaker.of(TestPki.SIGNER).advanced()
                .reference("", XmlMaker.withoutSignatures("not(ancestor-or-self::ds:Signature)")).inside(SMALL),
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

    private DocumentVerdict verify(byte[] document) {
        return new Verification(folder).of(document);
    }
}
