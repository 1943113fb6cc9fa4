package vn.haidang.signature.internal.pdf.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the first page's text as lines, cut where there is a gap: a stamp on the height of another line is a line of its
 * own. For one thread and one use.
 */
public final class FirstPageText extends PDFTextStripper {

    /** A full page has some 3,000 characters; a stamp stands above them. */
    private static final int MAX_CHARACTERS = 30_000;
    private static final int MAX_OPERATORS = 200_000;
    private static final int MAX_ANNOTATIONS = 500;
    /** Words of one line stand closer than this many times their height. */
    private static final double GAP = 1.2;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double right = Double.NaN;
    private double baseline = Double.NaN;
    private int characters;
    private int operators;

    private FirstPageText() {
        setStartPage(1);
        setEndPage(1);
        setSortByPosition(true);
    }

    /**
     * The lines as far as they can be read: a picture of a stamp is none. Where no letter of a mark is on the page, the
     * page's own lines are left out.
     */
    public static List<String> lines(PDDocument document) throws IOException {
        FirstPageText text = new FirstPageText();
        if (MarkLetters.mayBeOn(document.getPage(0))) {
            text.read(document);
        }
        List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
        for (PDAnnotation annotation : annotations.subList(0, Math.min(annotations.size(), MAX_ANNOTATIONS))) {
            if (annotation.getContents() != null) {
                annotation.getContents().lines().limit(MAX_ANNOTATIONS).forEach(text.lines::add);
            }
        }
        return text.lines;
    }

    private void read(PDDocument document) throws IOException {
        try {
            writeText(document, Writer.nullWriter());
        } catch (EnoughException e) {
            lines.add(line.toString());
        }
        flush();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new EnoughException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double height = Math.max(first.getHeightDir(), first.getFontSizeInPt() / 2);
        boolean apart = Math.abs(first.getYDirAdj() - baseline) > height
                || first.getXDirAdj() - right > GAP * height || first.getXDirAdj() < right - height;
        if (apart) {
            flush();
        } else {
            line.append(' ');
        }
        line.append(text);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = first.getYDirAdj();
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw new EnoughException();
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    /** Ends the reading of a page that goes on and on. */
    private static final class EnoughException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
