package vn.haidang.report.internal.document;

import java.util.List;

import vn.haidang.report.Figure;

/**
 * A table with one heading row, which is repeated on every page.
 *
 * @param columns the columns; their widths add up to the width of the text
 * @param rows the rows, each with a cell for every column
 */
public record DocumentTable(List<Column> columns, List<List<Cell>> rows) {

    public DocumentTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param width in twips, a twentieth of a point
     */
    public record Column(String heading, int width, Alignment alignment) {}

    /** A cell. */
    public record Cell(Piece piece, boolean bold) {

        public static Cell of(String words) {
            return new Cell(new Piece.Words(words), false);
        }

        public static Cell of(Figure figure) {
            return new Cell(new Piece.Quoted(figure), false);
        }
    }

    /** How the cells of a column stand. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT
    }
}
