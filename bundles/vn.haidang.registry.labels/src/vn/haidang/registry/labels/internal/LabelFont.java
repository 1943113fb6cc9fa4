package vn.haidang.registry.labels.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document, embedded as far as they are used: Liberation Sans, which PDFBox carries for documents that
 * lack a font, and which has all letters of Vietnamese; the standard fonts of PDF do not.
 */
final class LabelFont {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ELLIPSIS = "…";
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private LabelFont(PDFont font) {
        this.font = font;
    }

    static LabelFont embeddedIn(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return new LabelFont(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** A text on one line, composed, with a question mark for each letter that the font does not have. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").codePoints().forEach(
                letter -> printable.append(isKnown(letter) ? Character.toString(letter) : UNKNOWN));
        return printable.toString();
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, key -> {
            try {
                font.encode(Character.toString(letter));
                return true;
            } catch (IllegalArgumentException | IOException e) {
                // That it cannot be encoded is the answer.
                return false;
            }
        });
    }

    /** How wide a printable text is in a size, both in points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** As much of a printable text as fits a width, with an ellipsis when that is not all. */
    String shortened(String text, float size, float width) throws IOException {
        if (width(text, size) <= width) {
            return text;
        }
        int end = fitting(text, size, width - width(ELLIPSIS, size));
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** How many characters from the beginning of a printable text fit a width. */
    int fitting(String text, float size, float width) throws IOException {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
