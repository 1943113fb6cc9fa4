package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/**
 * XML signature wrapping (McIntosh and Austel 2005; the shapes XSW1 to XSW6 of Somorovsky et al. 2012, made for
 * documents): what was signed is kept so that the signature stays right, and other content stands where it is read.
 */
class XmlWrappingTest {

    private static final String BODY = "<NoiDung Id=\"noi-dung\"><Tien>1.000.000</Tien></NoiDung>";
    private static final String FAKE = "<NoiDung Id=\"gia\"><Tien>9.000.000</Tien></NoiDung>";
    /** A paper whose body is signed and that holds nothing else. */
    private static final String SIGNED = text(
            XmlMaker.of(TestPki.SIGNER).advanced().reference("#noi-dung").inside("<CongVan>" + BODY + "</CongVan>"));
    private static final String SIGNATURE = SIGNED.substring(SIGNED.indexOf("<ds:Signature"),
            SIGNED.indexOf("</CongVan>"));
    private static final String NO_SIGNATURE = SIGNED.replace(SIGNATURE, "");

    @TempDir
    Path folder;

    record Attack(String name, String document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        String original = SIGNED.substring(SIGNED.indexOf("<NoiDung"), SIGNED.indexOf("</NoiDung>") + 10);
        String fakeRoot = "<CongVan>" + FAKE + "%s</CongVan>";
        return Stream.of(
                new Attack("XSW1: the signed body moved into an object of its own signature",
                        fakeRoot.formatted(inObject(original))),
                new Attack("XSW2: the signed body beside the signature, after a false one",
                        "<CongVan>" + FAKE + original + SIGNATURE + "</CongVan>"),
                new Attack("XSW3: the false body before the true one",
                        "<CongVan>" + FAKE + SIGNATURE + original + "</CongVan>"),
                new Attack("XSW4: the true body inside the false one",
                        "<CongVan>" + FAKE.replace("</NoiDung>", original + "</NoiDung>") + SIGNATURE + "</CongVan>"),
                new Attack("XSW5: the false body under the signed one's identifier, the true one at the end",
                        "<CongVan>" + FAKE.replace("gia", "noi-dung") + SIGNATURE + original + "</CongVan>"),
                new Attack("XSW6: the same, the true one in an object of the signature",
                        "<CongVan>" + FAKE.replace("gia", "noi-dung") + inObject(original) + "</CongVan>"),
                new Attack("the signed paper whole in a wrapper of another name",
                        "<CongVan>" + FAKE + "<Cu>" + original + SIGNATURE + "</Cu></CongVan>"),
                new Attack("the identifier written with other capitals",
                        "<CongVan>" + FAKE.replace("Id=\"gia\"", "ID=\"noi-dung\"") + original + SIGNATURE
                                + "</CongVan>"),
                new Attack("another element's attribute that a reader may take for an identifier",
                        "<CongVan xmlns:w=\"urn:w\"><Khac w:Id=\"noi-dung\">9.000.000</Khac>" + original + SIGNATURE
                                + "</CongVan>"),
                new Attack("a false body of another name", "<CongVan><Sua>9.000.000</Sua>" + original + SIGNATURE
                        + "</CongVan>"),
                new Attack("text beside the signed body", "<CongVan>9.000.000" + original + SIGNATURE + "</CongVan>"),
                new Attack("an attribute beside the signed body",
                        "<CongVan tien=\"9.000.000\">" + original + SIGNATURE + "</CongVan>"),
                new Attack("content hidden in KeyInfo",
                        SIGNED.replace("</ds:KeyInfo>", "<Tien xmlns=\"\">9.000.000</Tien></ds:KeyInfo>")),
                new Attack("content hidden in an unsigned property", SIGNED.replace("</xades:QualifyingProperties>",
                        "<xades:UnsignedProperties><Tien>9.000.000</Tien></xades:UnsignedProperties>"
                                + "</xades:QualifyingProperties>")),
                new Attack("a second SignedInfo", SIGNED.replace("</ds:SignedInfo>",
                        "</ds:SignedInfo><ds:SignedInfo><ds:Reference URI=\"#gia\"/></ds:SignedInfo>")),
                new Attack("SignedInfo moved into an object",
                        SIGNED.replaceFirst("(?s)<ds:SignedInfo>(.*)</ds:SignedInfo>(.*?)</ds:Signature>",
                                "$2<ds:Object><ds:SignedInfo>$1</ds:SignedInfo></ds:Object></ds:Signature>")),
                new Attack("another certificate's properties in a second object", SIGNED.replace("</ds:Signature>",
                        "<ds:Object><xades:QualifyingProperties xmlns:xades=\"" + XmlMaker.XADES
                                + "\" Target=\"#sig\"/></ds:Object></ds:Signature>")),
                new Attack("a style sheet before the paper", "<?xml-stylesheet href=\"gia.xsl\"?>" + SIGNED));
    }

    private static String inObject(String original) {
        return SIGNATURE.replace("</ds:Signature>", "<ds:Object>" + original + "</ds:Object></ds:Signature>");
    }

    @Test
    void theHonestPaperIsValid() {
        DocumentVerdict verdict = verify(SIGNED);

        assertEquals(Conclusion.VALID, verdict.conclusion());
        assertEquals(Conclusion.UNSIGNED, verify(NO_SIGNATURE).conclusion());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void neverIsValid(Attack attack) {
        DocumentVerdict verdict = verify(attack.document());

        assertNotEquals(Conclusion.VALID, verdict.conclusion());
        assertFalse(verdict.signatures().isEmpty());
        assertFalse(verdict.signatures().stream().anyMatch(SignatureVerdict::coversWholeDocument));
    }

    /** Whoever moves the signed content and puts his own in its place is named, not just doubted. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void namesTheExchange(int shape) {
        DocumentVerdict verdict = verify(attacks().toList().get(shape).document());

        assertEquals(Conclusion.INVALID, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.ERROR,
                shape == 4 || shape == 5 ? "xml.reference.ambiguous" : "xml.coverage.namesake");
    }

    @Test
    void saysWhichPartIsSigned() {
        DocumentVerdict verdict = verify(SIGNED.replace("<CongVan>", "<CongVan><GhiChu>gấp</GhiChu>"));

        assertEquals(Conclusion.INDETERMINATE, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.OK, "signature.integrity.ok");
        Verification.assertFinding(verdict, Severity.INFO, "xml.coverage.part");
        Verification.assertFinding(verdict, Severity.NOT_CHECKED, "xml.coverage.uncovered");
    }

    private DocumentVerdict verify(String document) {
        return new Verification(folder).of(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
