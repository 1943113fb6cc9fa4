package vn.haidang.signature.internal.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lines of text on as many A4 pages as they need, in Liberation Sans, which PDFBox carries and which has all letters of Vietnamese. */
final class ReportPage implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.35f;
    /** A report is read by people; a document with more findings has the rest in the other report. */
    private static final int MOST_PAGES = 200;

    private final PDDocument document;
    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private PDPageContentStream content;
    private float at;

    ReportPage(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new FileNotFoundException(FONT);
            }
            this.font = PDType0Font.load(document, file, true);
        }
        begin();
    }

    private void begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        at = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** A paragraph, broken between words; the indent and the size are in points. */
    void write(String text, float size, float indent) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        String rest = printable(text);
        while (!rest.isEmpty()) {
            int end = fitting(rest, size, width);
            line(rest.substring(0, end).stripTrailing(), size, indent);
            rest = rest.substring(end).stripLeading();
        }
    }

    void space(float points) {
        at -= points;
    }

    private void line(String text, float size, float indent) throws IOException {
        if (at - size < MARGIN) {
            if (document.getNumberOfPages() >= MOST_PAGES) {
                return;
            }
            content.close();
            begin();
        }
        at -= size * LEADING;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN + indent, at);
        content.showText(text);
        content.endText();
    }

    /** How much of the text fits on a line, at least a letter. */
    private int fitting(String text, float size, float width) throws IOException {
        float used = 0;
        int space = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int next = text.offsetByCodePoints(i, 1);
            used += font.getStringWidth(text.substring(i, next)) / 1000 * size;
            if (used > width && i > 0) {
                return space > 0 ? space : i;
            }
            if (text.charAt(i) == ' ') {
                space = next;
            }
        }
        return text.length();
    }

    /** On one line, composed, with a question mark for each letter that the font does not have. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").codePoints()
                .forEach(letter -> printable.append(isKnown(letter) ? Character.toString(letter) : "?"));
        return printable.toString();
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, key -> {
            try {
                font.encode(Character.toString(letter));
                return true;
            } catch (IllegalArgumentException | IOException e) {
                // that it cannot be encoded is the answer
                return false;
            }
        });
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
