package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
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
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/**
 * Working imitations of the published attacks on PDF signatures: signature wrapping (SWA), universal signature forgery
 * (USF), incremental saving (ISA), and the shadow attacks that change what a signer was shown beforehand.
 */
class ForgedSignatureTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);
    private static final HandmadeSignature FIRST = HandmadeSignature.first();
    private static final Prepared PAPER = FIRST.prepared();
    private static final byte[] SIGNED = PAPER.sign(SIGNATURE);
    private static final String FORGED = HandmadePdf.text(HandmadePdf.OTHER_AMOUNT);

    @TempDir
    Path folder;

    record Case(String name, byte[] document, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"wrapping", "forgery", "saving", "shadows", "sneaky"})
    void isRefused(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, Severity.ERROR, given.code());
        assertEquals(Conclusion.INVALID, verdict.conclusion());
    }

    static Stream<Case> wrapping() {
        String hidden = "> >> endobj 4 0 obj " + FORGED + " endobj 30 0 obj << /X <";
        byte[] wrapped = withinTheGap(hidden);
        long object = new String(wrapped, StandardCharsets.ISO_8859_1).indexOf("4 0 obj", PAPER.gapStart());
        return Stream.of(new Case("objects in the gap", wrapped, "signature.range.gap"),
                new Case("objects in the gap, and a section that leads there",
                        HandmadePdf.after(wrapped).entry(4, object).bytes(),
                        "signature.range.gap"),
                new Case("second byte range in the gap",
                        withinTheGap("> /ByteRange [0 " + PAPER.gapStart() + " " + PAPER.gapEnd() + " 9] /X <"),
                        "signature.range.gap"),
                new Case("second signature value in the gap", withinTheGap("> /Contents <"), "signature.range.gap"));
    }

    static Stream<Case> forgery() {
        return Stream.of("", "/ByteRange null", "/ByteRange []", "/ByteRange [0]", "/ByteRange [0 0 0 0]",
                "/ByteRange [0 -1 -1 5]", "/ByteRange (0 1 2 3)", "/ByteRange [0 1 2 99999999999]",
                "/ByteRange [0 1 2 3 4]", "/ByteRange [0.5 1 2 3]").flatMap(range -> Stream.of(
                        "", "/Contents null", "/Contents <>", "/Contents <00>", "/Contents ()", "/Contents 0")
                        .map(contents -> new Case(range + " " + contents, forged(range + " " + contents),
                                code(range))));
    }

    private static String code(String range) {
        if (range.isEmpty() || range.endsWith("null") || range.endsWith(")")) {
            return "signature.range.missing";
        }
        return range.contains("999") ? "signature.range.outsideFile"
                : range.equals("/ByteRange [0 0 0 0]") ? "signature.range.gap" : "signature.range.malformed";
    }

    static Stream<Case> saving() {
        CmsMaker stranger = CmsMaker.of(TestPki.STRANGER.issue(Wish.signer("Ke Gia Mao"), TestPki.KEYS));
        byte[] changed = HandmadePdf.after(SIGNED).object(4, FORGED).bytes();
        return Stream.of(new Case("content in an update", changed, "pdf.change.content"),
                new Case("content in an update, then signed by a stranger", FIRST.next(changed).sign(stranger),
                        "pdf.change.content"),
                new Case("content in the update that signs", Prepared.of(FIRST.next(SIGNED).update().object(4, FORGED)
                        .bytes()).sign(SIGNATURE), "pdf.change.content"),
                new Case("content changed and changed back", HandmadePdf.after(changed).object(4, HandmadePdf.text("So tien 1.000.000 dong"))
                        .bytes(), "pdf.change.content"),
                new Case("section that forgets the signed one",
                        TestPdf.replaced(changed, "/Prev " + HandmadePdf.lastStartxref(SIGNED),
                                "/Prxv " + HandmadePdf.lastStartxref(SIGNED)),
                        "pdf.change.cut"));
    }

    static Stream<Case> shadows() {
        // what hides the content before signing is taken away afterwards
        byte[] hiding = HandmadePdf.paper().object(4, HandmadePdf.text(HandmadePdf.OTHER_AMOUNT))
                .object(3, HandmadePdf.page("/Contents [4 0 R 19 0 R] /Annots [10 0 R 13 0 R]"))
                .object(19, HandmadePdf.stream("", "1 1 1 rg 0 600 595 200 re f")).bytes();
        HandmadeSignature hide = HandmadeSignature.of(hiding);
        byte[] hidden = Prepared.of(hide.update().object(3,
                HandmadePdf.page("/Contents [4 0 R 19 0 R] /Annots [10 0 R 13 0 R 20 0 R]")).bytes()).sign(SIGNATURE);
        return Stream.of(
                new Case("hide: cover emptied", update(hidden).object(19, HandmadePdf.stream("", " ")).bytes(),
                        "pdf.change.content"),
                new Case("hide: cover freed", update(hidden).entry(19, 0).bytes(), "pdf.change.content"),
                new Case("hide: cover unlinked",
                        update(hidden).object(3, HandmadePdf.page("/Contents 4 0 R /Annots [10 0 R 13 0 R 20 0 R]"))
                                .bytes(),
                        "pdf.change.content"),
                new Case("replace: font with other letters",
                        update(SIGNED).object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").bytes(),
                        "pdf.change.font"),
                new Case("replace: what a field shows", update(SIGNED).object(11, HandmadePdf.appearance("9"))
                        .bytes(), "pdf.change.appearance"),
                new Case("hide and replace: another catalogue",
                        HandmadePdf.after(SIGNED).trailer("/Root 15 0 R /Info 6 0 R").object(61, "null").bytes(),
                        "pdf.change.catalogReplaced"),
                new Case("hide and replace: section that leads to the copy",
                        update(SIGNED).entry(4, copy()).bytes(), "pdf.change.elsewhere"));
    }

    /** A further signature whose picture lies over the amount. */
    static Stream<Case> sneaky() {
        return Stream.of(
                new Case("white box with another amount", shown("1 1 1 rg 0 0 300 30 re f 0 g BT /F1 14 Tf 2 10 Td "
                        + "(" + HandmadePdf.OTHER_AMOUNT + ") Tj ET"), "pdf.change.signatureCovers"),
                new Case("light grey box", shown("0.95 g 0 0 300 30 re f"), "pdf.change.signatureCovers"),
                new Case("white line", shown("1 G 30 w 0 15 m 300 15 l S"), "pdf.change.signatureCovers"),
                new Case("field laid over the page before, filled in after", laidOver(), "pdf.change.fieldCovers"),
                new Case("white in another colour space",
                        shown("/DeviceRGB cs 1 1 1 sc 0 0 300 30 re f"), "pdf.change.signatureCovers"));
    }

    /** A field that shows nothing lies over the amount when it is signed. */
    private static byte[] laidOver() {
        String field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ghi chu) /Rect [70 690 370 720] /F 4 /P 3 0 R "
                + "/AP << /N 11 0 R >> /DA (/F1 10 Tf) ";
        byte[] paper = HandmadePdf.paper().object(HandmadePdf.FIELD, field + "/V () >>").bytes();
        byte[] signed = HandmadeSignature.of(paper).sign(SIGNATURE);
        return update(signed).object(HandmadePdf.FIELD, field + "/V (9) >>").object(HandmadePdf.APPEARANCE,
                HandmadePdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 300 30] /Resources << >>",
                        "1 g 0 0 300 30 re f")).bytes();
    }

    private static byte[] shown(String content) {
        return FIRST.next(SIGNED).showing("70 690 370 720", HandmadePdf.stream("/Type /XObject /Subtype /Form "
                + "/BBox [0 0 300 30] /Resources << /Font << /F1 5 0 R >> >>", content)).sign(SIGNATURE);
    }

    /** A seal over a signature or a line of text lets both be seen. */
    @ParameterizedTest
    @MethodSource("seals")
    void aSealMayLieOverText(byte[] document) {
        assertEquals(Conclusion.VALID, new Verification(folder).of(document).conclusion());
    }

    static Stream<byte[]> seals() {
        return Stream.of(shown("1 0 0 RG 3 w 20 2 26 26 re S"), shown("1 0 0 rg BT /F1 9 Tf 2 10 Td (da ky) Tj ET"),
                shown("q 1 1 1 rg 280 0 20 30 re f Q"));
    }

    /** Whatever is built after the signed bytes, at every length: nothing may be taken for harmless by its shape. */
    @ParameterizedTest
    @MethodSource("tails")
    void noTailIsValid(byte[] tail) {
        assertNotEquals(Conclusion.VALID, new Verification(folder).of(TestPdf.joined(SIGNED, tail)).conclusion());
    }

    static Stream<byte[]> tails() {
        return Stream.of("\n", " ", "\0", "%", "%%EOF", "\n%%EOF\n", "startxref\n0\n%%EOF\n",
                "startxref\n" + HandmadePdf.lastStartxref(SIGNED) + "\n%%EOF\n", "xref\n0 0\ntrailer\n<< >>\n",
                "4 0 obj\n" + FORGED + "\nendobj\n", "trailer\n<< /Root 15 0 R >>\nstartxref\n0\n%%EOF\n")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static HandmadePdf update(byte[] file) {
        return HandmadePdf.after(file);
    }

    private static long copy() {
        String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        return text.indexOf("4 0 obj", text.indexOf("4 0 obj") + 1);
    }

    /** The signed file with something in the place of the zeros behind the signature. */
    private static byte[] withinTheGap(String text) {
        byte[] bytes = SIGNED.clone();
        byte[] inserted = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(inserted, 0, bytes, PAPER.gapEnd() - 100 - inserted.length, inserted.length);
        return bytes;
    }

    /** The signature dictionary written anew, so that there is nothing to be checked, and the content with it. */
    private static byte[] forged(String entries) {
        return update(SIGNED).object(4, FORGED).object(21,
                "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached " + entries + " >>").bytes();
    }
}
