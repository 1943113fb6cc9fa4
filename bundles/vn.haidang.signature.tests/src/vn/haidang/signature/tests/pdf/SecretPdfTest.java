package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** A PDF stamped as a state secret is not read further, signed or not, and nothing of it is kept. */
class SecretPdfTest {

    @TempDir
    Path folder;

    record Text(float x, float y, String words) {}

    @ParameterizedTest
    @MethodSource("papers")
    void isSetAsideWhenStamped(String name, byte[] document, boolean secret) {
        DocumentVerdict verdict = new Verification(folder).of(document);

        assertEquals(secret ? Conclusion.UNREADABLE : Conclusion.UNSIGNED, verdict.conclusion());
        assertEquals(secret, verdict.sha256().equals(Optional.empty()));
    }

    @Test
    void isSetAsideWhenSignedToo() throws IOException {
        byte[] signed = TestPdf.signed(paper(new Text(72, 700, "TỐI MẬT")), CmsMaker.of(TestPki.SIGNER));

        DocumentVerdict verdict = new Verification(folder).of(signed);

        assertEquals(Conclusion.UNREADABLE, verdict.conclusion());
        assertEquals(0, verdict.signatures().size());
        assertEquals(Optional.empty(), verdict.sha256());
    }

    static Stream<Object[]> papers() throws IOException {
        return Stream.of(
                new Object[]{"stamp", paper(new Text(72, 760, "ỦY BAN NHÂN DÂN"), new Text(90, 700, "MẬT"),
                        new Text(72, 600, "BÁO CÁO")), true},
                new Object[]{"stamp beside the title", paper(new Text(90, 700, "TUYỆT MẬT"),
                        new Text(300, 700, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), true},
                new Object[]{"stamp letter by letter", paper(new Text(90, 700, "M"), new Text(103, 700, "Ậ"),
                        new Text(114, 700, "T")), true},
                new Object[]{"accents as signs of their own", paper(new Text(90, 700, "MA\u0302\u0323T")), true},
                new Object[]{"one accent as a sign of its own", paper(new Text(90, 700, "TỐI MÂ\u0323T")), true},
                new Object[]{"stamp as a drawing within", drawn(new Text(90, 700, "TỐI MẬT")), true},
                new Object[]{"no such letter", paper(new Text(90, 700, "BÁO CÁO “quý III” – 1.250.000 đồng")), false},
                new Object[]{"title", paper(new Text(72, 700, "BẢO VỆ BÍ MẬT NHÀ NƯỚC")), false},
                new Object[]{"title over two lines", paper(new Text(72, 700, "QUY CHẾ BẢO"), new Text(100, 684, "MẬT")),
                        false},
                new Object[]{"running text", paper(new Text(72, 700, "Văn bản này không thuộc loại MẬT")), false});
    }

    private static byte[] paper(Text... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, document, texts);
            }
            return saved(document);
        }
    }

    /** The page shows a form, and the form the texts. */
    private static byte[] drawn(Text... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(new PDResources());
            form.setBBox(PDRectangle.A4);
            try (PDPageContentStream content = new PDPageContentStream(document,
                    new PDAppearanceStream(form.getCOSObject()))) {
                write(content, document, texts);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            return saved(document);
        }
    }

    private static void write(PDPageContentStream content, PDDocument document, Text... texts) throws IOException {
        PDType0Font font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
        for (Text text : texts) {
            content.beginText();
            content.setFont(font, 13);
            content.newLineAtOffset(text.x(), text.y());
            content.showText(text.words());
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
