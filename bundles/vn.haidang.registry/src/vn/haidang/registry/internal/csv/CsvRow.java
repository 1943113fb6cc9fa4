package vn.haidang.registry.internal.csv;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/**
 * One row of a CSV file, whose values are read by type; an error names file, line and column.
 *
 * @param file the name of the file
 * @param line the line the row begins in, from 1
 * @param values column to value, empty where there is none
 */
public record CsvRow(String file, int line, Map<String, String> values) {

    /** As long as the columns of the database that codes are keys of. */
    private static final int CODE_LENGTH = 64;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RATIO = Pattern.compile("[01]([.,][0-9]{1,9})?");

    /** The value of a column, if there is one. */
    public Optional<String> optional(String column) {
        return Optional.of(values.get(column)).filter(value -> !value.isEmpty());
    }

    /** The value of a column that must have one. */
    public String required(String column) throws FindingException {
        return optional(column).orElseThrow(() -> new FindingException(error("registry.import.emptyValue", column)));
    }

    /** The code of the element in this row. */
    public String code(String column) throws FindingException {
        String code = required(column);
        if (code.length() > CODE_LENGTH || code.codePoints().anyMatch(c -> Character.isWhitespace(c)
                || Character.isSpaceChar(c))) {
            throw new FindingException(error("registry.import.badCode", column).with("limit", CODE_LENGTH));
        }
        return code;
    }

    /** A whole number without separators. */
    public int number(String column, int least, int most) throws FindingException {
        String value = required(column);
        if (WHOLE_NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new FindingException(error("registry.import.badNumber", column).with("least", least).with("most", most));
    }

    /** A ratio above 0 and up to 1 with a decimal point or comma; there is no room for a thousands separator. */
    public double availability(String column) throws FindingException {
        String value = required(column);
        if (RATIO.matcher(value).matches()) {
            BigDecimal ratio = new BigDecimal(value.replace(',', '.'));
            if (ratio.signum() > 0 && ratio.compareTo(BigDecimal.ONE) <= 0) {
                return ratio.doubleValue();
            }
        }
        throw new FindingException(error("registry.import.badAvailability", column));
    }

    /** The value of a column that has one exactly when another column does. */
    public Optional<String> together(String column, String other) throws FindingException {
        if (optional(column).isEmpty() && optional(other).isPresent()) {
            throw new FindingException(error("registry.import.missingCompanion", column).with("other", other));
        }
        return optional(column);
    }

    /** An error in this row, with file, line, column and the value there. */
    public Finding error(String code, String column) {
        return Messages.error(code).with("file", file).with("line", line).with("column", column).with("value",
                values.getOrDefault(column, ""));
    }
}
