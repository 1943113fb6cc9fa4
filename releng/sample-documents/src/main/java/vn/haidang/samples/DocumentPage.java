package vn.haidang.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lays a document out on one page in the form of Nghị định 30/2020/NĐ-CP, as near as a sample needs. */
final class DocumentPage implements AutoCloseable {

    private static final float LEFT = 85;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 50;
    private static final float MIDDLE_OF_LEFT_HALF = 170;
    private static final float MIDDLE_OF_RIGHT_HALF = 418;
    private static final float SIZE = 11;
    private static final float LINE = 17;

    private final Fonts fonts;
    private final PDPageContentStream content;
    private float y = PDRectangle.A4.getHeight() - 60;

    private DocumentPage(PDDocument document, PDPage page, Fonts fonts) throws IOException {
        this.fonts = fonts;
        // not compressed, so that one document can be altered after it was signed
        this.content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
    }

    /** Adds the page; the answer is the baseline of the signer's name on it. */
    static float add(PDDocument document, Fonts fonts, Draft draft) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (DocumentPage layout = new DocumentPage(document, page, fonts)) {
            layout.head(draft);
            layout.body(draft);
            float name = layout.signature(draft);
            layout.foot();
            return name;
        }
    }

    private void head(Draft draft) throws IOException {
        float top = y;
        centred(fonts.regular(), 9, MIDDLE_OF_LEFT_HALF, draft.office().get(0));
        for (String line : wrapped(fonts.bold(), 9, draft.office().get(1), 212)) {
            y -= 14;
            centred(fonts.bold(), 9, MIDDLE_OF_LEFT_HALF, line);
        }
        y -= 5;
        line(MIDDLE_OF_LEFT_HALF, 60);
        y -= 19;
        centred(fonts.regular(), SIZE - 1, MIDDLE_OF_LEFT_HALF, "Số: " + draft.number());
        float numberLine = y;
        y = top;
        centred(fonts.bold(), 9, MIDDLE_OF_RIGHT_HALF, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        y -= 14;
        centred(fonts.bold(), 10, MIDDLE_OF_RIGHT_HALF, "Độc lập - Tự do - Hạnh phúc");
        y -= 5;
        line(MIDDLE_OF_RIGHT_HALF, 150);
        y = numberLine;
        centred(fonts.regular(), SIZE - 1, MIDDLE_OF_RIGHT_HALF, String.format(Locale.ROOT,
                "Quy Nhơn, ngày %02d tháng %d năm %d", draft.day().getDayOfMonth(), draft.day().getMonthValue(),
                draft.day().getYear()));
    }

    private void body(Draft draft) throws IOException {
        float middle = (LEFT + RIGHT) / 2;
        y -= 52;
        centred(fonts.bold(), 13, middle, draft.title().get(0));
        for (String line : wrapped(fonts.bold(), SIZE, draft.title().get(1), RIGHT - LEFT - 20)) {
            y -= LINE;
            centred(fonts.bold(), SIZE, middle, line);
        }
        y -= 12;
        for (String paragraph : draft.text()) {
            y -= 8;
            float indent = 28;
            for (String line : wrapped(fonts.regular(), SIZE, paragraph, RIGHT - LEFT - indent)) {
                y -= LINE;
                at(fonts.regular(), SIZE, LEFT + indent, line);
                indent = 0;
            }
        }
    }

    private float signature(Draft draft) throws IOException {
        y -= 48;
        at(fonts.bold(), 9, LEFT, "Nơi nhận:");
        for (String post : draft.post()) {
            centred(fonts.bold(), SIZE, MIDDLE_OF_RIGHT_HALF, post);
            y -= LINE;
        }
        at(fonts.regular(), 9, LEFT, "- Như trên;");
        y -= 13;
        at(fonts.regular(), 9, LEFT, "- Lưu: VT.");
        y -= 45;
        centred(fonts.bold(), SIZE, MIDDLE_OF_RIGHT_HALF, draft.name());
        return y;
    }

    private void foot() throws IOException {
        y = 40;
        content.setNonStrokingColor(0.45f);
        centred(fonts.regular(), 8, PDRectangle.A4.getWidth() / 2,
                "Văn bản mẫu để trình diễn phần mềm; người, số liệu và chữ ký đều không có thật.");
    }

    private void line(float middle, float width) throws IOException {
        content.setLineWidth(0.6f);
        content.moveTo(middle - width / 2, y);
        content.lineTo(middle + width / 2, y);
        content.stroke();
    }

    private void centred(PDFont font, float size, float middle, String text) throws IOException {
        at(font, size, middle - width(font, size, text) / 2, text);
    }

    private void at(PDFont font, float size, float x, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** Breaks at spaces; the first line is as narrow as all, since its indent is taken off the width given. */
    private static List<String> wrapped(PDFont font, float size, String text, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(font, size, longer) > room && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
