package vn.haidang.registry.exchange;

import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * What stands in a file that is to be imported; immutable.
 *
 * @param file the file's name without its folder
 * @param sheet the name of the sheet it was read from, empty for a CSV file
 * @param sheets all sheets of the workbook, none for a CSV file
 * @param headings what the first row that is not empty says, one text a column
 * @param rows the rows below it, without empty ones
 * @param notes what the user should know about the reading: another encoding, formulas
 */
public record SourceTable(String file, String sheet, List<String> sheets, List<String> headings, List<SourceRow> rows,
        List<Finding> notes) {

    public SourceTable {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet numbers it, for CSV the line it begins in; from 1
     * @param cells its cells, perhaps fewer or more than there are headings
     */
    public record SourceRow(int number, List<Cell> cells) {
        public SourceRow {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, from 0. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }
}
