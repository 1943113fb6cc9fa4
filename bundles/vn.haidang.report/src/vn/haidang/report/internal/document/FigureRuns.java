package vn.haidang.report.internal.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

import vn.haidang.report.Figure;

/**
 * Writes pieces of text; around each figure a bookmark named after it, so that the figure is found again in a document
 * that somebody has edited.
 */
final class FigureRuns {

    /** Word allows letters, digits and the underscore, at most this many, in the name of a bookmark. */
    private static final int LONGEST_NAME = 40;

    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** The figures written so far, in the order of their first appearance. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void write(XWPFParagraph paragraph, Piece piece, boolean bold) {
        if (piece instanceof Piece.Quoted quoted) {
            BigInteger id = BigInteger.valueOf(names.size());
            CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
            begin.setId(id);
            begin.setName(name(quoted.figure().id()));
            run(paragraph, piece.text(), bold);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
            if (!figures.contains(quoted.figure())) {
                figures.add(quoted.figure());
            }
        } else {
            run(paragraph, piece.text(), bold);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        run.setText(text);
    }

    /** {@code figure_lines_availability} for {@code lines.availability}; a number behind it keeps names apart. */
    private String name(String id) {
        String plain = "figure_" + id.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
        String name = cut(plain, "");
        for (int copy = 2; !names.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = cut(plain, "_" + copy);
        }
        return name;
    }

    private static String cut(String plain, String ending) {
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME - ending.length())) + ending;
    }
}
