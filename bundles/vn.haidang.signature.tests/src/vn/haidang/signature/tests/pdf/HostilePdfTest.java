package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** Updates made to exhaust or to lead in circles end in a verdict that is not "valid". */
class HostilePdfTest {

    private static final byte[] SIGNED = HandmadeSignature.first().sign(CmsMaker.of(TestPki.SIGNER));

    @TempDir
    Path folder;

    record Case(String name, byte[] document) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isNotValid(Case given) {
        assertNotEquals(Conclusion.VALID, new Verification(folder).of(given.document()).conclusion());
    }

    static Stream<Case> documents() throws IOException {
        long last = HandmadePdf.lastStartxref(SIGNED);
        String own = "\nxref\n0 0\ntrailer\n<< /Size 100 /Root 1 0 R /Prev " + (SIGNED.length + 1)
                + " >>\nstartxref\n" + (SIGNED.length + 1) + "\n%%EOF\n";
        return Stream.of(
                new Case("page tree in a circle", update().object(HandmadePdf.PAGES,
                        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 /MediaBox [0 0 595 842] >>").bytes()),
                new Case("fields in a circle", update().object(HandmadePdf.FORM,
                        "<< /Fields [10 0 R 20 0 R 60 0 R] /SigFlags 3 >>").object(60,
                                "<< /T (x) /FT /Sig /Kids [60 0 R] >>").bytes()),
                new Case("section before itself", TestPdf.joined(SIGNED, own.getBytes(StandardCharsets.ISO_8859_1))),
                new Case("millions of entries promised", TestPdf.joined(SIGNED, ("\nxref\n0 900000000\n0000000000 65535"
                        + " f\r\ntrailer\n<< /Size 9 /Root 1 0 R /Prev " + last + " >>\nstartxref\n"
                        + (SIGNED.length + 1) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1))),
                new Case("arrays in arrays", update().object(HandmadePdf.INFO, "<< /Title " + "[".repeat(100_000)
                        + "]".repeat(100_000) + " >>").bytes()),
                new Case("references in a circle", update().object(HandmadePdf.CONTENT, "60 0 R").object(60, "4 0 R")
                        .bytes()),
                new Case("metadata that unpacks without end", update().object(HandmadePdf.METADATA,
                        bomb("/Type /Metadata /Subtype /XML")).bytes()),
                new Case("length that is the stream's own", update().object(HandmadePdf.METADATA,
                        "<< /Type /Metadata /Subtype /XML /Length 18 0 R >>\nstream\nx\nendstream").bytes()));
    }

    /** Each of them harmless, and too many for any honest document: compared to the end, or said not to be. */
    @Test
    void thousandsOfRevisionsAreCountedOrSaidNotToBe() {
        StringBuilder file = new StringBuilder(new String(SIGNED, StandardCharsets.ISO_8859_1));
        long previous = HandmadePdf.lastStartxref(SIGNED);
        for (int i = 0; i < 12_000; i++) {
            int object = file.length();
            file.append("6 0 obj\n<< /Title (Quyet dinh) /ModDate (D:2023").append(i).append(") >>\nendobj\n");
            int section = file.length();
            file.append("xref\n6 1\n").append(String.format("%010d 00000 n\r\n", object))
                    .append("trailer\n<< /Size 100 /Root 1 0 R /Info 6 0 R /Prev ").append(previous)
                    .append(" >>\nstartxref\n").append(section).append("\n%%EOF\n");
            previous = section;
        }

        DocumentVerdict verdict = new Verification(folder)
                .of(file.toString().getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(Conclusion.INDETERMINATE, verdict.conclusion());
        Verification.assertFinding(verdict, Severity.NOT_CHECKED, "pdf.structure.tooDemanding");
    }

    private static HandmadePdf update() {
        return HandmadePdf.after(SIGNED);
    }

    /** 200 MB of zeros in some 200 kB. */
    private static String bomb(String entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        return HandmadePdf.stream(entries + " /Filter /FlateDecode",
                packed.toString(StandardCharsets.ISO_8859_1));
    }
}
