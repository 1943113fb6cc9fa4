package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.signature.tests.support.HandmadePdf.APPEARANCE;
import static vn.haidang.signature.tests.support.HandmadePdf.CATALOG;
import static vn.haidang.signature.tests.support.HandmadePdf.CONTENT;
import static vn.haidang.signature.tests.support.HandmadePdf.FIELD;
import static vn.haidang.signature.tests.support.HandmadePdf.FONT;
import static vn.haidang.signature.tests.support.HandmadePdf.FORM;
import static vn.haidang.signature.tests.support.HandmadePdf.FREE;
import static vn.haidang.signature.tests.support.HandmadePdf.INFO;
import static vn.haidang.signature.tests.support.HandmadePdf.LINK;
import static vn.haidang.signature.tests.support.HandmadePdf.METADATA;
import static vn.haidang.signature.tests.support.HandmadePdf.PAGE;
import static vn.haidang.signature.tests.support.HandmadePdf.PAGES;
import static vn.haidang.signature.tests.support.HandmadePdf.SECOND_PAGE;
import static vn.haidang.signature.tests.support.HandmadePdf.after;
import static vn.haidang.signature.tests.support.HandmadePdf.page;
import static vn.haidang.signature.tests.support.HandmadePdf.text;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** Whatever an incremental update after the signature changes is told by name, and only what is harmless is let pass. */
class ChangedAfterSigningTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);
    private static final byte[] SIGNED = TestPdf.prepare(HandmadePdf.paper().bytes(), "adbe.pkcs7.detached")
            .sign(SIGNATURE);
    /** What PDFBox made of the objects that signing changes. */
    private static final String FIELDS = SignedObjects.entry(SIGNED, FORM, "Fields");
    private static final String ANNOTATIONS = SignedObjects.entry(SIGNED, PAGE, "Annots");

    @TempDir
    Path folder;

    record Case(String name, byte[] document, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + conclusion;
        }
    }

    @ParameterizedTest
    @MethodSource({"pages", "content", "annotations", "forms", "catalogue", "structure"})
    void isNamedAndNotValid(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void isNotReadByGuessing(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> unreadable() {
        return Stream.of(
                new Case("encrypted", update().trailer("/Root 1 0 R /Info 6 0 R /Encrypt 61 0 R").object(FREE + 1,
                        "<< /Filter /Unheard /V 9 >>").bytes(), Conclusion.UNREADABLE, Severity.ERROR,
                        "document.broken"),
                new Case("offset of no section", update().object(INFO, "<< /Title (Quyet dinh) >>")
                        .withoutSection("startxref\n7\n%%EOF\n"), Conclusion.UNREADABLE, Severity.NOT_CHECKED,
                        "pdf.structure.unclear"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isNamedAndStaysValid(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, given.severity(), given.code());
        Verification.assertFinding(verdict, Severity.OK, "signature.coverage.permitted");
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> pages() {
        return Stream.of(
                refused("page added", "pageAdded",
                        update().object(FREE, page("/Contents 12 0 R")).object(PAGES,
                                "<< /Type /Pages /Kids [3 0 R 7 0 R 60 0 R] /Count 3 /MediaBox [0 0 595 842] >>")),
                refused("page removed", "pageRemoved",
                        update().object(PAGES, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>")),
                refused("pages in another order", "pagesReordered",
                        update().object(PAGES,
                                "<< /Type /Pages /Kids [7 0 R 3 0 R] /Count 2 /MediaBox [0 0 595 842] >>")),
                refused("other page tree", "pageTree",
                        update().object(CATALOG,
                                "<< /Type /Catalog /Pages 60 0 R /AcroForm 9 0 R /Metadata 18 0 R >>").object(FREE,
                                        "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 /MediaBox [0 0 595 842] >>")),
                refused("page cropped by what it inherits", "pageEntry",
                        update().object(PAGES,
                                "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 /MediaBox [0 0 595 400] >>")),
                refused("page turned", "pageEntry",
                        update().object(SECOND_PAGE, page("/Contents 8 0 R /Rotate 180"))));
    }

    static Stream<Case> content() {
        return Stream.of(
                refused("content rewritten", "content", update().object(CONTENT, text("So tien 9.000.000 dong"))),
                refused("content exchanged", "content",
                        update().object(FREE, text("x")).object(SECOND_PAGE, page("/Contents 60 0 R"))),
                refused("content added", "content",
                        update().object(FREE, text("x")).object(SECOND_PAGE, page("/Contents [8 0 R 60 0 R]"))),
                refused("content taken away", "content", update().entry(8, 0)),
                refused("hidden content put to use", "shadow",
                        update().object(SECOND_PAGE, page("/Contents 12 0 R"))),
                refused("font rewritten", "font",
                        update().object(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")),
                refused("hidden font put to use", "shadow",
                        update().object(SECOND_PAGE,
                                page("/Contents 8 0 R").replace("/F1 5 0 R", "/F1 14 0 R"))),
                refused("picture added to the resources", "image",
                        update().object(FREE, HandmadePdf.appearance("x")).object(SECOND_PAGE, page("/Contents 8 0 R")
                                .replace("/Font", "/XObject << /X 60 0 R >> /Font"))),
                refused("graphics state added", "resource",
                        update().object(SECOND_PAGE,
                                page("/Contents 8 0 R").replace("/Font", "/ExtGState << /G << /ca 0 >> >> /Font"))),
                refused("layer added", "layers", update().object(SECOND_PAGE,
                        page("/Contents 8 0 R").replace("/Font", "/Properties << /L << /Type /OCG >> >> /Font"))));
    }

    static Stream<Case> annotations() {
        return Stream.of(
                refused("free text over content", "annotationCovers",
                        update().object(FREE + 1, annotation("FreeText")).object(SECOND_PAGE,
                                page("/Contents 8 0 R /Annots [61 0 R]"))),
                refused("stamp over content", "annotationCovers",
                        update().object(FREE + 1, annotation("Stamp")).object(SECOND_PAGE,
                                page("/Contents 8 0 R /Annots [61 0 R]"))),
                new Case("note, not certified", update().object(FREE + 1, annotation("Text")).object(SECOND_PAGE,
                        page("/Contents 8 0 R /Annots [61 0 R]")).bytes(), Conclusion.INVALID, Severity.ERROR,
                        "pdf.forbidden.annotation"),
                refused("link led elsewhere", "annotationChanged",
                        update().object(LINK, "<< /Type /Annot /Subtype /Link /Rect [72 500 200 520] "
                                + "/A << /S /URI /URI (https://example.com) >> >>")),
                refused("link removed", "annotationRemoved",
                        update().object(PAGE, page("/Contents 4 0 R /Annots " + ANNOTATIONS.replace("13 0 R", "")))),
                refused("annotations in another order", "annotationOrder", update().object(PAGE,
                        page("/Contents 4 0 R /Annots " + ANNOTATIONS.replace("10 0 R", "X").replace("13 0 R",
                                "10 0 R").replace("X", "13 0 R")))));
    }

    static Stream<Case> forms() {
        return Stream.of(
                refused("appearance without value", "appearance",
                        update().object(APPEARANCE, HandmadePdf.appearance("da duyet"))),
                refused("appearance taken from what lay hidden", "shadow",
                        update().object(FIELD, field("/V () /AP << /N 12 0 R >>"))),
                refused("field moved", "fieldChanged",
                        update().object(FIELD, field("/V () /AP << /N 11 0 R >>").replace("600 272", "300 272"))),
                refused("field added", "fieldAdded",
                        update().object(FORM, form(FIELDS.replace("]", " 61 0 R]"))).object(FREE + 1,
                                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /Rect [0 0 9 9] /P 3 0 R >>")),
                refused("field removed", "fieldRemoved",
                        update().object(FORM, form(FIELDS.replace("10 0 R", "")))),
                refused("signature removed", "fieldRemoved", update().object(FORM, form("[10 0 R]"))),
                refused("appearances to be made anew", "form",
                        update().object(FORM, form(FIELDS).replace("/DA", "/NeedAppearances true /DA"))),
                refused("form of another kind", "form",
                        update().object(FORM, form(FIELDS).replace("/DA", "/XFA (x) /DA"))),
                refused("hidden font put to use in the form", "shadow",
                        update().object(FORM, form(FIELDS).replace("/F1 5 0 R", "/F1 14 0 R"))));
    }

    static Stream<Case> catalogue() {
        return Stream.of(
                refused("script on opening", "catalog",
                        update().object(CATALOG, catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"))),
                refused("layers", "layers", update().object(CATALOG,
                        catalog("/OCProperties << /OCGs [] /D << /BaseState /OFF >> >>"))),
                refused("named destinations", "catalog", update().object(CATALOG, catalog("/Names << >>"))
                        .object(CATALOG, catalog("/Names << /JavaScript << /Names [(a) << /S /JavaScript >>] >> >>"))),
                refused("other catalogue", "catalogReplaced", update().trailer("/Root 15 0 R /Info 6 0 R")
                        .object(FREE + 1, "null")),
                refused("title", "information",
                        update().object(INFO, "<< /Title (Quyet dinh khac) /ModDate (D:20230816) >>")),
                refused("title in the metadata", "information",
                        update().object(METADATA, HandmadePdf.metadata("Quyet dinh khac", "2023-08-15"))));
    }

    static Stream<Case> structure() {
        long offset = HandmadePdf.lastStartxref(SIGNED);
        String text = new String(SIGNED, java.nio.charset.StandardCharsets.ISO_8859_1);
        long hidden = text.indexOf("4 0 obj", text.indexOf("4 0 obj") + 1);
        return Stream.of(
                refused("objects without a section", "tail",
                        update().object(CONTENT, text("So tien 9.000.000 dong")),
                        file -> file.withoutSection("trailer\n<< /Size 100 /Root 1 0 R >>\n")),
                refused("objects and an old section", "tail",
                        update().object(CONTENT, text("So tien 9.000.000 dong")),
                        file -> file.withoutSection("startxref\n" + offset + "\n%%EOF\n")),
                refused("object that no section lists", "unlistedObject",
                        update().ending("4 0 obj\n" + text("So tien 9.000.000 dong") + "\nendobj\n").object(INFO,
                                "<< /Title (Quyet dinh) /ModDate (D:20230816) >>")),
                refused("object twice", "duplicateObject",
                        update().object(INFO, "<< /Title (Quyet dinh) /ModDate (D:20230816) >>")
                                .ending("6 0 obj\n<< /Title (khac) >>\nendobj\n")),
                refused("section leads back to hidden bytes", "elsewhere", update().entry(CONTENT, hidden)),
                refused("bytes between objects", "strayBytes",
                        update().beginning("day la gi\n").object(INFO, "<< /Title (Quyet dinh) >>")),
                refused("object in a comment", "strayBytes",
                        update().beginning("%4 0 obj (x) endobj\n").object(INFO, "<< /Title (Quyet dinh) >>")),
                refused("head of another file", "secondHeader",
                        update().beginning("%PDF-1.4\n").object(INFO, "<< /Title (Quyet dinh) >>")),
                refused("end before the end", "secondEnd",
                        update().beginning("%%EOF\n").object(INFO, "<< /Title (Quyet dinh) >>")),
                refused("end cut in two", "tail", update().object(INFO, "<< /Title (Quyet dinh) >>"),
                        file -> TestPdf.joined(file.bytes(), "%%EOF\n1 0 obj".getBytes())));
    }

    static Stream<Case> harmless() {
        return Stream.of(
                allowed("time of saving", "metadata",
                        update().object(INFO, "<< /Title (Quyet dinh) /ModDate (D:20230816) /Producer (x) >>")),
                allowed("metadata of saving", "metadata",
                        update().object(METADATA, HandmadePdf.metadata("Quyet dinh", "2023-08-16"))),
                allowed("field filled in", "fieldFilled",
                        update().object(FIELD, field("/V (da nhan) /AP << /N 61 0 R >>")).object(FREE + 1,
                                HandmadePdf.appearance("da nhan"))),
                allowed("revocation data", "validationData",
                        update().object(CATALOG, catalog("/DSS << /Certs [61 0 R] >>")).object(FREE + 1,
                                HandmadePdf.stream("", "x"))),
                allowed("version", "declaration",
                        update().object(CATALOG, catalog("/Version /2.0 /Extensions << /ESIC << >> >>"))),
                allowed("field to sign", "signatureField",
                        update().object(FORM, form(FIELDS.replace("]", " 61 0 R]"))).object(FREE + 1,
                                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (moi) /Rect [0 0 0 0] /P 3 0 R >>")));
    }

    private static HandmadePdf update() {
        return after(SIGNED);
    }

    private static String annotation(String subtype) {
        return "<< /Type /Annot /Subtype /" + subtype + " /Rect [72 600 272 620] /Contents (x) >>";
    }

    private static String field(String value) {
        return "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ghi chu) /Rect [72 600 272 620] /F 4 /P 3 0 R " + value
                + " /DA (/F1 10 Tf) >>";
    }

    private static String form(String fields) {
        return "<< /Fields " + fields + " /SigFlags 3 /DR << /Font << /F1 5 0 R >> >> /DA (/F1 10 Tf) >>";
    }

    private static String catalog(String more) {
        return "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R " + more + " >>";
    }

    private static Case refused(String name, String code, HandmadePdf update) {
        return refused(name, code, update, HandmadePdf::bytes);
    }

    private static Case refused(String name, String code, HandmadePdf update,
            java.util.function.Function<HandmadePdf, byte[]> written) {
        return new Case(name, written.apply(update), Conclusion.INVALID, Severity.ERROR, "pdf.change." + code);
    }

    private static Case allowed(String name, String code, HandmadePdf update) {
        return new Case(name, update.bytes(), Conclusion.VALID, Severity.INFO, "pdf.change." + code);
    }
}
