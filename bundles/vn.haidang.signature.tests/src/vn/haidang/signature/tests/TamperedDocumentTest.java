package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/**
 * Documents altered after signing, and documents whose signature was made so that it can be altered: none may be valid.
 * Hostile byte ranges are signed rightly over exactly what they name, so that only the look at the range itself can
 * refuse them.
 */
class TamperedDocumentTest {

    private static final CmsMaker SIGNATURE = CmsMaker.of(TestPki.SIGNER);
    private static final String FORM = "adbe.pkcs7.detached";
    private static final byte[] SIGNED = TestPdf.signed(SIGNATURE);

    @TempDir
    Path folder;

    record Case(String name, byte[] document, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name + ": " + conclusion;
        }
    }

    @ParameterizedTest
    @MethodSource({"alterations", "ranges", "contents", "severalSignatures"})
    void isNotValid(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }

    static Stream<Case> alterations() {
        byte[] tail = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                invalid("text changed", TestPdf.replaced(SIGNED, TestPdf.AMOUNT, "So tien 9.000.000 dong"),
                        "signature.integrity.broken"),
                invalid("one bit in the file's head", flipped(SIGNED, 11), "signature.integrity.broken"),
                invalid("last byte", flipped(SIGNED, SIGNED.length - 1), "signature.integrity.broken"),
                invalid("one line break appended", TestPdf.joined(SIGNED, new byte[]{'\n'}),
                        "signature.coverage.appended"),
                invalid("bytes appended", TestPdf.joined(SIGNED, tail), "signature.coverage.appended"),
                invalid("revision appended", TestPdf.revised(SIGNED), "signature.coverage.appended"),
                invalid("end cut off", Arrays.copyOf(SIGNED, SIGNED.length - 7), "signature.range.outsideFile"));
    }

    static Stream<Case> ranges() {
        Prepared paper = TestPdf.prepare(TestPdf.unsigned(), FORM);
        int start = paper.gapStart();
        int end = paper.gapEnd();
        int length = paper.bytes().length;
        return Stream.of(
                invalid("gap begins early", paper.sign(SIGNATURE, 0, start - 11, end, length - end),
                        "signature.range.gap"),
                invalid("gap ends late", paper.sign(SIGNATURE, 0, start, end + 5, length - end - 5),
                        "signature.range.gap"),
                invalid("gap begins inside the signature", paper.sign(SIGNATURE, 0, start + 2, end, length - end),
                        "signature.range.gap"),
                invalid("no gap", paper.sign(new long[]{0, end, end, length - end}, SIGNATURE::sign),
                        "signature.range.gap"),
                invalid("not from the start", paper.sign(SIGNATURE, 10, start - 10, end, length - end),
                        "signature.range.notFromStart"),
                invalid("overlapping", paper.sign(SIGNATURE, 0, end, start, length - start),
                        "signature.range.overlapping"),
                invalid("beyond the end", paper.sign(SIGNATURE, 0, start, end, length),
                        "signature.range.outsideFile"),
                invalid("beyond every file", paper.sign(SIGNATURE, 0, start, end, 9_223_372_036_854L),
                        "signature.range.outsideFile"),
                invalid("sum overflows", paper.sign(SIGNATURE, 0, start, Long.MAX_VALUE, 1),
                        "signature.range.outsideFile"),
                invalid("negative", paper.sign(new long[]{0, start, -1, 5}, any -> new byte[3]),
                        "signature.range.malformed"),
                invalid("two numbers", paper.sign(SIGNATURE, 0, start), "signature.range.malformed"),
                invalid("six numbers", paper.sign(SIGNATURE, 0, start, end, 1, end + 1, 2),
                        "signature.range.malformed"),
                invalid("end left out", paper.sign(SIGNATURE, 0, start, end, length - end - 1),
                        "signature.coverage.appended"),
                invalid("no range at all",
                        TestPdf.replaced(paper.sign(SIGNATURE), "/ByteRange", "/ByteRanje"),
                        "signature.range.missing"));
    }

    static Stream<Case> contents() {
        Prepared paper = TestPdf.prepare(TestPdf.unsigned(), FORM);
        long[] range = paper.range();
        byte[] spaced = paper.sign(SIGNATURE);
        spaced[paper.gapEnd() - 3] = ' ';
        return Stream.of(
                invalid("something after the signature", paper.sign(range,
                        covered -> TestPdf.joined(SIGNATURE.sign(covered), new byte[]{0, 0, 1})),
                        "signature.structure.broken"),
                invalid("not hexadecimal", spaced, "signature.range.gap"),
                invalid("empty", paper.sign(range, covered -> new byte[0]), "signature.structure.broken"),
                invalid("signature of other bytes", paper.sign(range, covered -> SIGNATURE.sign(new byte[100])),
                        "signature.integrity.broken"),
                invalid("content of its own inside", paper.sign(range,
                        covered -> CmsMaker.of(TestPki.SIGNER).contentInside().sign(new byte[10])),
                        "signature.structure.broken"),
                invalid("signature value altered", paper.sign(range, TamperedDocumentTest::withOtherValue),
                        "signature.value.wrong"),
                invalid("no DER", paper.sign(range, covered -> new byte[]{0x30, (byte) 0x84, 127, 127, 127, 127}),
                        "signature.structure.broken"),
                invalid("endlessly nested", paper.sign(range, covered -> nested(2400)), "signature.structure.broken"));
    }

    static Stream<Case> severalSignatures() {
        byte[] twice = TestPdf.prepare(SIGNED, FORM).sign(SIGNATURE);
        byte[] copied = copiedField();
        return Stream.of(
                invalid("signed twice, then appended", TestPdf.joined(twice, new byte[]{'%'}),
                        "signature.coverage.appended"),
                invalid("changed between two signatures",
                        TestPdf.prepare(TestPdf.replaced(SIGNED, TestPdf.AMOUNT, "So tien 9.000.000 dong"), FORM)
                                .sign(SIGNATURE),
                        "signature.integrity.broken"),
                invalid("signature taken over by a second field", copied, "signature.range.shared"));
    }

    @Test
    void ordersSignaturesAsTheyWereMade() {
        DocumentVerdict verdict = new Verification(folder).of(TestPdf.prepare(SIGNED, FORM).sign(SIGNATURE));

        assertEquals(List.of(Verdict.VALID, Verdict.VALID),
                verdict.signatures().stream().map(signature -> signature.verdict()).toList());
        assertFalse(verdict.signatures().get(0).coversWholeDocument());
        Verification.assertFinding(verdict, Severity.OK, "signature.coverage.permitted");
        Verification.assertFinding(verdict, Severity.INFO, "pdf.change.signature");
    }

    /** Every byte outside the signature is covered: whichever is changed, the document must not stay valid. */
    @Test
    void noChangedByteStaysValid() throws IOException {
        Prepared paper = TestPdf.prepare(TestPdf.unsigned(), FORM);
        byte[] signed = paper.sign(SIGNATURE);
        List<Path> files = new ArrayList<>();
        for (int at = 0; at < signed.length; at += at >= paper.gapStart() && at < paper.gapEnd() ? 97 : 5) {
            if (at <= paper.gapStart() || at >= paper.gapEnd() - 1) {
                files.add(Files.write(folder.resolve("at-" + at), flipped(signed, at)));
            }
        }
        for (DocumentVerdict verdict : new Verification(folder).of(files)) {
            assertNotEquals(Conclusion.VALID, verdict.conclusion(), () -> verdict.file().getFileName().toString());
        }
    }

    private static Case invalid(String name, byte[] document, String code) {
        return new Case(name, document, Conclusion.INVALID, Severity.ERROR, code);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] result = bytes.clone();
        result[at] ^= 1;
        return result;
    }

    private static byte[] withOtherValue(byte[] covered) {
        byte[] cms = SIGNATURE.sign(covered);
        try {
            byte[] value = new CMSSignedData(cms).getSignerInfos().iterator().next().getSignature();
            String text = new String(cms, StandardCharsets.ISO_8859_1);
            return flipped(cms, text.indexOf(new String(value, StandardCharsets.ISO_8859_1)) + 20);
        } catch (CMSException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] nested(int depth) {
        byte[] bytes = new byte[depth];
        for (int i = 0; i < depth; i += 2) {
            bytes[i] = 0x30;
            bytes[i + 1] = (byte) 0x80;
        }
        return bytes;
    }

    /** A later revision whose field brings a copy of the first signature's dictionary. */
    private static byte[] copiedField() {
        byte[] second = TestPdf.prepare(SIGNED, FORM).bytes();
        String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf("/ByteRange");
        String range = text.substring(from, text.indexOf(']', from) + 1);
        byte[] copy = second.clone();
        int at = TestPdf.lastIndexOf(copy, "/ByteRange", copy.length);
        System.arraycopy(range.getBytes(StandardCharsets.ISO_8859_1), 0, copy, at, range.length());
        return copy;
    }
}
