package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.OfficeMaker;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** Documents of Word signed as Office signs them, and what can be done to them afterwards. */
class OoxmlSignatureTest {

    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder;

    @Test
    void tellsWhoSignedWhenAndWhatIsLeftOut() {
        DocumentVerdict document = verify(OfficeMaker.letter().sign(TestPki.SIGNER));

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(Optional.of("OOXML"), document.format());
        SignatureVerdict signature = document.signatures().get(0);
        assertTrue(signature.coversWholeDocument());
        assertEquals("Nguyễn Văn Mẫu", signature.signer().orElseThrow().name());
        assertEquals(Optional.of(Instant.parse(TestPki.SIGNED)), signature.time().claimed());
        Verification.assertFinding(document, Severity.OK, "ooxml.coverage.whole");
        Verification.assertFinding(document, Severity.INFO, "ooxml.coverage.properties");
    }

    @Test
    void readsTheTimeThatOfficeWrites() {
        DocumentVerdict document = verify(
                OfficeMaker.letter().sign(TestPki.SIGNER, XmlMaker.of(TestPki.SIGNER)));

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(Optional.of(Instant.parse(TestPki.SIGNED)), document.signatures().get(0).time().claimed());
    }

    @Test
    void letsSeveralPeopleSign() {
        DocumentVerdict document = verify(
                OfficeMaker.letter().sign(TestPki.SIGNER).sign(TestPki.SIGNER).replace("docProps/core.xml", "core",
                        "c"));

        assertEquals(2, document.signatures().size());
        assertEquals(Conclusion.VALID, document.conclusion());
    }

    record Change(String name, UnaryOperator<OfficeMaker> change, Conclusion conclusion, Severity severity,
            String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> changes() {
        String header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
        return Stream.of(
                broken("text changed", letter -> letter.replace(DOCUMENT, "1.000.000", "9.000.000"),
                        "signature.integrity.broken"),
                broken("picture changed", letter -> letter.replace("word/media/image1.png", "h", "H"),
                        "signature.integrity.broken"),
                broken("a part that is signed taken away", letter -> letter.without("word/styles.xml"),
                        "xml.reference.missing"),
                broken("a link that is signed taken away", letter -> letter.unlink(DOCUMENT, "rId10"),
                        "signature.integrity.broken"),
                broken("a part added",
                        letter -> letter.part("word/header1.xml", header, "<w:hdr xmlns:w=\"urn:w\">giả</w:hdr>"),
                        "ooxml.coverage.part"),
                broken("a link added", letter -> letter.link(DOCUMENT, "rId77", OfficeMaker.OFFICE + "styles",
                        "media/image1.png"), "ooxml.coverage.relationship"),
                broken("another main document",
                        letter -> letter.part("word/gia.xml", "x/x", "<x/>").link("", "rId0",
                                OfficeMaker.OFFICE + "officeDocument", "word/gia.xml"),
                        "ooxml.coverage.relationship"),
                broken("a template from outside added", letter -> letter.linkOutside(DOCUMENT, "rId78",
                        OfficeMaker.OFFICE + "attachedTemplate", "http://xau.example/mau.dotm"),
                        "ooxml.coverage.relationship"),
                broken("relationships of a part that had none",
                        letter -> letter.link("word/styles.xml", "rId1", OfficeMaker.OFFICE + "image",
                                "media/image1.png"),
                        "ooxml.coverage.relationship"),
                broken("another content type", letter -> letter.type(DOCUMENT, header), "ooxml.contentType"),
                broken("content called a certificate of the signature",
                        letter -> letter.part("word/header1.xml", header, "<gia/>").link("_xmlsignatures/sig1.xml", "c",
                                OfficeMaker.PACKAGE + "/digital-signature/certificate", "../word/header1.xml")
                                .link(DOCUMENT, "rId79", OfficeMaker.OFFICE + "header", "header1.xml"),
                        "ooxml.coverage.relationship"),
                broken("a part of the document called the origin of signatures",
                        letter -> letter.unlink("", "rId99")
                                .link("", "rId99", OfficeMaker.PACKAGE + "/digital-signature/origin", DOCUMENT)
                                .link(DOCUMENT, "s1", OfficeMaker.PACKAGE + "/digital-signature/signature",
                                        "../_xmlsignatures/sig1.xml"),
                        "ooxml.coverage.relationship"),
                broken("content in the signature itself", letter -> letter.replace("_xmlsignatures/sig1.xml",
                        "</ds:KeyInfo>", "</ds:KeyInfo><ds:Object><gia>x</gia></ds:Object>"),
                        "xml.coverage.namesake"),
                new Change("properties changed", letter -> letter.replace("docProps/core.xml", "core", "c"),
                        Conclusion.VALID, Severity.OK, "ooxml.coverage.whole"),
                new Change("a part of a newer Office added",
                        letter -> letter.part("word/people.xml", "x/people+xml", "<p/>").link(DOCUMENT, "rId80",
                                "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "ooxml.coverage.newer"),
                new Change("the signature unlinked", letter -> letter.unlink("", "rId99"), Conclusion.UNSIGNED,
                        Severity.WARNING, "ooxml.unlinked"));
    }

    private static Change broken(String name, UnaryOperator<OfficeMaker> change, String code) {
        return new Change(name, change, Conclusion.INVALID, Severity.ERROR, code);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noticesChanges(Change given) {
        DocumentVerdict document = verify(given.change().apply(OfficeMaker.letter().sign(TestPki.SIGNER)));

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    record Living(String name, OfficeMaker letter, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Living> living() {
        return Stream.of(
                new Living("macros", OfficeMaker.letter().part("word/vbaProject.bin",
                        "application/vnd.ms-office.vbaProject", "Sub").link(DOCUMENT, "v",
                                OfficeMaker.OFFICE + "vbaProject", "vbaProject.bin"),
                        Conclusion.VALID, Severity.WARNING, "ooxml.macro"),
                new Living("an embedded object",
                        OfficeMaker.letter().part("word/embeddings/a.bin", "application/x", "a").link(DOCUMENT, "o",
                                OfficeMaker.OFFICE + "oleObject", "embeddings/a.bin"),
                        Conclusion.VALID, Severity.INFO, "ooxml.embedded"),
                new Living("a picture from outside",
                        OfficeMaker.letter().linkOutside(DOCUMENT, "i", OfficeMaker.OFFICE + "image",
                                "http://xau.example/hinh.png"),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "ooxml.external.shown"),
                new Living("a template of this machine",
                        OfficeMaker.letter().linkOutside(DOCUMENT, "t", OfficeMaker.OFFICE + "attachedTemplate",
                                "file:///C:/mau.dotm"),
                        Conclusion.VALID, Severity.WARNING, "ooxml.external.other"),
                new Living("a hyperlink",
                        OfficeMaker.letter().linkOutside(DOCUMENT, "h", OfficeMaker.OFFICE + "hyperlink",
                                "https://example.vn/"),
                        Conclusion.VALID, Severity.OK, "ooxml.coverage.whole"),
                new Living("a field filled from the properties",
                        OfficeMaker.letter().replace(DOCUMENT, "<w:t>",
                                "<w:dataBinding w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"/><w:t>"),
                        Conclusion.INDETERMINATE, Severity.NOT_CHECKED, "ooxml.boundProperties"));
    }

    @ParameterizedTest
    @MethodSource("living")
    void saysWhatMayChangeByItself(Living given) {
        DocumentVerdict document = verify(given.letter().sign(TestPki.SIGNER));

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    @Test
    void saysOfADocumentWithoutSignatureThatItHasNone() {
        assertEquals(Conclusion.UNSIGNED, verify(OfficeMaker.letter()).conclusion());
    }

    private DocumentVerdict verify(OfficeMaker letter) {
        return new Verification(folder).of(letter.zipped());
    }
}
