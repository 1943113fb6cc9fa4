package vn.haidang.registry.exchange.internal.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.exchange.internal.Messages;

/** Reads the rows of one sheet as they stream by (ECMA-376 18.3); of a formula only the stored value is looked at. */
final class SheetReader extends DefaultHandler {

    private final String file;
    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean since1904;
    private final Progress progress;
    private final List<SourceRow> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean collecting;
    private boolean formula;
    private int formulas;
    private String firstFormula = "";

    SheetReader(String file, SharedTexts texts, CellStyles styles, boolean since1904, Progress progress) {
        this.file = file;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.progress = progress;
    }

    /** The rows that are not empty. */
    List<SourceRow> rows() {
        return rows;
    }

    /** How many formulas there were, and where the first one. */
    Optional<Finding> formulas() {
        return formulas == 0
                ? Optional.empty()
                : Optional.of(Messages.finding(vn.haidang.base.finding.Severity.WARNING, "exchange.file.formulas")
                        .with("file", file).with("count", formulas).with("cell", firstFormula));
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws Refused {
        switch (local) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> collecting = true;
            default -> collecting = false;
        }
    }

    private void beginRow(String number) throws Refused {
        progress.stopIfCancelled();
        row = number == null ? row + 1 : parse(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void beginCell(Attributes attributes) throws Refused {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        if (column >= SourceLimits.COLUMNS) {
            throw new Refused(Messages.error("exchange.file.tooManyColumns").with("file", file).with("row", row)
                    .with("limit", SourceLimits.COLUMNS));
        }
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        style = attributes.getValue("s") == null ? 0 : parse(attributes.getValue("s"));
        value.setLength(0);
        formula = false;
    }

    /** The column of a reference such as AB12, from 0; beyond the limit any number beyond it. */
    private static int columnOf(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            number = number * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (number > SourceLimits.COLUMNS) {
                return number;
            }
        }
        return Math.max(0, number - 1);
    }

    private int parse(String number) throws Refused {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new Refused(Messages.error("exchange.file.damaged").with("file", file));
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws Refused {
        if (!collecting) {
            return;
        }
        if (value.length() + length > SourceLimits.CHARACTERS) {
            throw tooLong();
        }
        value.append(chars, start, length);
    }

    private Refused tooLong() {
        return new Refused(Messages.error("exchange.file.cellTooLong").with("file", file).with("row", row)
                .with("column", name(column)).with("limit", SourceLimits.CHARACTERS));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws Refused {
        collecting = false;
        if (local.equals("c")) {
            endCell();
        } else if (local.equals("row") && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            if (rows.size() > SourceLimits.ROWS) {
                throw new Refused(Messages.error("exchange.file.tooManyRows").with("file", file).with("limit",
                        SourceLimits.ROWS));
            }
            rows.add(new SourceRow(row, cells));
        }
    }

    private void endCell() throws Refused {
        Cell cell = cell();
        if (formula) {
            firstFormula = formulas++ == 0 ? name(column) + row : firstFormula;
            cell = value.isEmpty() ? new Cell.Broken("=") : cell;
        }
        if (!cell.isEmpty()) {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            if (cells.size() == column) {
                cells.add(cell);
            }
        }
    }

    private Cell cell() throws Refused {
        String stored = value.toString();
        return switch (type) {
            case "s" -> text(texts.get(parse(stored.isBlank() ? "-1" : stored.strip())));
            case "b" -> new Cell.Flag(stored.strip().equals("1"));
            case "e" -> new Cell.Broken(stored);
            case "n" -> stored.isBlank() ? Cell.EMPTY : number(stored.strip());
            default -> text(stored);
        };
    }

    private Cell text(String text) throws Refused {
        if (text.length() > SourceLimits.CHARACTERS) {
            throw tooLong();
        }
        // Macs write decomposed letters: the same name would be two names.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return composed.isEmpty() ? Cell.EMPTY : new Cell.Text(composed);
    }

    private Cell number(String stored) throws Refused {
        try {
            double number = Double.parseDouble(stored);
            if (styles.isDate(style) && DateUtil.isValidExcelDate(number)) {
                return new Cell.Date(DateUtil.getLocalDateTime(number, since1904, true));
            }
            // The 15 digits that spreadsheets keep: 0.1 is stored as 0.10000000000000001.
            return new Cell.Number(new BigDecimal(number, new MathContext(15)).stripTrailingZeros());
        } catch (NumberFormatException e) {
            return new Cell.Broken(stored);
        }
    }

    /** The letters of a column. */
    private static String name(int column) {
        String letter = Character.toString((char) ('A' + column % 26));
        return column < 26 ? letter : name(column / 26 - 1) + letter;
    }
}
