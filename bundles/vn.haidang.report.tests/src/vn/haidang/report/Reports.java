package vn.haidang.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

import vn.haidang.report.internal.DocxReportComposer;
import vn.haidang.report.internal.FigureSources;
import vn.haidang.report.internal.LineFigures;
import vn.haidang.report.internal.SignatureFigures;

/** Composers put together as the framework does it, and reports read back. */
final class Reports {

    static final ReportPeriod THIRD_QUARTER = ReportPeriod.parse("2023-Q3").orElseThrow();

    private Reports() {}

    static ReportComposer composer(City city, Signatures signatures) {
        return composer(city, new LineFigures(city, city), new SignatureFigures(signatures));
    }

    static ReportComposer composer(City city, FigureSource... sources) {
        FigureSources all = new FigureSources();
        for (FigureSource source : sources) {
            all.bind(source);
        }
        return new DocxReportComposer(all, city);
    }

    static Map<String, Figure> byId(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure, (a, b) -> a, LinkedHashMap::new));
    }

    /** Every paragraph of the body, those in tables too, in reading order. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(
                        row -> row.getTableCells().forEach(cell -> paragraphs.addAll(cell.getParagraphs())));
            }
        }
        return paragraphs;
    }

    static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    /** The whole text, a line a paragraph. */
    static String text(Path file) throws IOException {
        try (XWPFDocument document = open(file)) {
            return paragraphs(document).stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    /** The cells of a table, row by row. */
    static List<List<String>> table(Path file, int index) throws IOException {
        try (XWPFDocument document = open(file)) {
            return document.getTables().get(index).getRows().stream()
                    .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList()).toList();
        }
    }

    /** What each bookmark encloses. */
    static Map<String, String> bookmarks(Path file) throws IOException {
        Map<String, String> bookmarks = new LinkedHashMap<>();
        try (XWPFDocument document = open(file)) {
            for (XWPFParagraph paragraph : paragraphs(document)) {
                for (CTBookmark begin : paragraph.getCTP().getBookmarkStartList()) {
                    bookmarks.put(begin.getName(), enclosed(paragraph, begin));
                }
            }
        }
        return bookmarks;
    }

    /** The text of the runs between a bookmark's two marks, which are siblings of the runs. */
    private static String enclosed(XWPFParagraph paragraph, CTBookmark begin) {
        StringBuilder text = new StringBuilder();
        try (XmlCursor cursor = begin.newCursor()) {
            while (cursor.toNextSibling() && cursor.getObject() instanceof CTR run) {
                text.append(new XWPFRun(run, (IRunBody) paragraph).text());
            }
        }
        return text.toString();
    }
}
