package vn.haidang.report.internal.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Makes the tables of a document: those one sees, and those that only hold things beside each other. */
final class DecreeTables {

    private final XWPFDocument document;
    private final FigureRuns runs;

    DecreeTables(XWPFDocument document, FigureRuns runs) {
        this.document = document;
        this.runs = runs;
    }

    /** A table without borders whose cells stand beside each other. */
    XWPFTable layout(int rows, int... widths) {
        return create(rows, "TableNormal", widths);
    }

    /** A table with borders; its heading row is repeated on every page, no row is torn apart. */
    void write(DocumentTable table) {
        List<DocumentTable.Column> columns = table.columns();
        XWPFTable made = create(table.rows().size() + 1, "TableGrid",
                columns.stream().mapToInt(DocumentTable.Column::width).toArray());
        made.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < columns.size(); column++) {
            XWPFTableCell heading = made.getRow(0).getCell(column);
            heading.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            runs.write(paragraph(heading, 0, Style.TABLE_HEADING), new Piece.Words(columns.get(column).heading()),
                    false);
            for (int row = 0; row < table.rows().size(); row++) {
                cell(made.getRow(row + 1).getCell(column), table.rows().get(row).get(column),
                        columns.get(column).alignment());
            }
        }
    }

    private void cell(XWPFTableCell made, DocumentTable.Cell cell, DocumentTable.Alignment alignment) {
        made.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = paragraph(made, 0, Style.TABLE);
        paragraph.setAlignment(switch (alignment) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        });
        runs.write(paragraph, cell.piece(), cell.bold());
    }

    /** The paragraph at a position of a cell, made when it is not there yet. */
    static XWPFParagraph paragraph(XWPFTableCell cell, int position, Style style) {
        while (cell.getParagraphs().size() <= position) {
            cell.addParagraph();
        }
        XWPFParagraph paragraph = cell.getParagraphArray(position);
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private XWPFTable create(int rows, String style, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        CTTbl xml = table.getCTTbl();
        // POI puts borders of its own on every table it makes.
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(style);
        width(properties.addNewTblW(), IntStream.of(widths).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        xml.setTblPr(properties);
        CTTblGrid grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                width(row.getCell(column).getCTTc().addNewTcPr().addNewTcW(), widths[column]);
            }
        }
        return table;
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
