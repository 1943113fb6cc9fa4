package vn.haidang.registry.exchange.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.internal.FormulaGuard;
import vn.haidang.registry.exchange.internal.Messages;

/** Writes a table as a workbook of one sheet, row by row; numbers and dates are numbers and dates there. */
final class XlsxExport {

    private static final int ROWS_IN_MEMORY = 100;
    /** What the file format allows. */
    private static final int MOST_ROWS = 1_048_575;
    private static final int MOST_CHARACTERS = 32_767;
    /** The digits that spreadsheets keep of a number. */
    private static final int MOST_DIGITS = 15;
    /** From here on the days of spreadsheets are those of the calendar. */
    private static final int FIRST_YEAR = 1901;
    private static final int COLUMN_WIDTH = 18 * 256;

    private final ExportTable table;
    private final CellText cells;
    private final SXSSFWorkbook workbook;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle quoted;

    private XlsxExport(ExportTable table, CellText cells, SXSSFWorkbook workbook) {
        this.table = table;
        this.cells = cells;
        this.workbook = workbook;
        this.day = style("dd/mm/yyyy");
        this.moment = style("dd/mm/yyyy hh:mm:ss");
        this.quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    static void write(ExportTable table, String title, List<ExchangeColumn> columns, CellText cells, Path file,
            Progress progress) throws IOException, FindingException {
        if (table.elements().size() > MOST_ROWS) {
            throw new FindingException(Messages.error("exchange.export.tooManyRows").with("limit", MOST_ROWS));
        }
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new XlsxExport(table, cells, workbook).fill(title, columns, progress);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private void fill(String title, List<ExchangeColumn> columns, Progress progress) throws FindingException {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        sheet.createFreezePane(0, 1);
        heading(sheet.createRow(0), columns);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        for (Element element : table.elements()) {
            progress.stopIfCancelled();
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                fill(row, i, element, columns.get(i));
            }
            progress.advance(1);
        }
    }

    private void heading(Row row, List<ExchangeColumn> columns) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).label());
            cell.setCellStyle(style);
        }
    }

    private void fill(Row row, int index, Element element, ExchangeColumn column) throws FindingException {
        String text = cells.text(element, column.path());
        if (text.isEmpty()) {
            return;
        } else if (text.length() > MOST_CHARACTERS) {
            throw new FindingException(Messages.error("exchange.export.cellTooLong").with("code", element.code())
                    .with("column", column.label()).with("limit", MOST_CHARACTERS));
        }
        Cell cell = row.createCell(index);
        List<Value> values = cells.values(element, column.path());
        boolean single = cells.feature(element, column.path()).filter(feature -> !feature.many()).map(Feature::kind)
                .isPresent();
        if (!(single && values.size() == 1 && setTyped(cell, values.get(0)))) {
            cell.setCellValue(text);
            if (FormulaGuard.isSuspicious(text)) {
                cell.setCellStyle(quoted);
            }
        }
    }

    /** Whether a spreadsheet has such values and keeps this one as it is. */
    private boolean setTyped(Cell cell, Value value) {
        if (value instanceof Value.Whole whole) {
            return setNumber(cell, BigDecimal.valueOf(whole.number()));
        } else if (value instanceof Value.Decimal decimal) {
            return setNumber(cell, decimal.number());
        } else if (value instanceof Value.Day known && known.day().getYear() >= FIRST_YEAR) {
            cell.setCellValue(known.day());
            cell.setCellStyle(day);
            return true;
        }
        return value instanceof Value.Moment known && setMoment(cell, known);
    }

    private static boolean setNumber(Cell cell, BigDecimal number) {
        if (number.precision() > MOST_DIGITS) {
            return false;
        }
        cell.setCellValue(number.doubleValue());
        return true;
    }

    private boolean setMoment(Cell cell, Value.Moment value) {
        LocalDateTime at = LocalDateTime.ofInstant(value.at(), ValueFormat.CITY_ZONE);
        if (at.getNano() != 0 || at.getYear() < FIRST_YEAR) {
            return false;
        }
        cell.setCellValue(at);
        cell.setCellStyle(moment);
        return true;
    }
}
