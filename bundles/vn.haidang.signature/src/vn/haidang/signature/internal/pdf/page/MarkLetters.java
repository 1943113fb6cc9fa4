package vn.haidang.signature.internal.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import vn.haidang.signature.internal.SecrecyMark;

/**
 * Looks whether a page draws any letter of a secrecy mark at all, without finding out where each letter stands, which is
 * what costs: most pages have none and need not be read as lines. In doubt there is one. For one page and one thread.
 */
final class MarkLetters extends PDFStreamEngine {

    private static final int MAX_OPERATORS = 200_000;

    /** The codes of each font that are known to be of no mark. */
    private final Map<PDFont, Set<Integer>> harmless = new HashMap<>();
    private boolean found;
    private int operators;

    private MarkLetters() {
        List.of(new BeginText(this), new EndText(this), new SetFontAndSize(this), new ShowText(this),
                new ShowTextAdjusted(this), new ShowTextLine(this), new ShowTextLineAndSpace(this), new Save(this),
                new Restore(this), new SetGraphicsStateParameters(this), new DrawObject(this))
                .forEach(this::addOperator);
    }

    static boolean mayBeOn(PDPage page) {
        MarkLetters letters = new MarkLetters();
        try {
            letters.processPage(page);
            return letters.found;
        } catch (IOException | RuntimeException e) {
            // PDFBox throws unchecked exceptions on odd objects; reading the lines tells what can be read all the same
            return true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            found = true;
        }
        if (!found) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        look(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        for (COSBase each : array) {
            if (each instanceof COSString string) {
                look(string.getBytes());
            }
        }
    }

    private void look(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            found = true;
            return;
        }
        Set<Integer> known = harmless.computeIfAbsent(font, any -> new HashSet<>());
        InputStream codes = new ByteArrayInputStream(string);
        while (!found && codes.available() > 0) {
            int code = font.readCode(codes);
            if (!known.contains(code)) {
                found = mayBeOfMark(font, code);
                known.add(code);
            }
        }
    }

    /** A composite font shows a code as text only when it says what it stands for. */
    private static boolean mayBeOfMark(PDFont font, int code) throws IOException {
        String signs = font.toUnicode(code);
        return signs == null ? !(font instanceof PDType0Font) : SecrecyMark.mayContain(signs);
    }
}
