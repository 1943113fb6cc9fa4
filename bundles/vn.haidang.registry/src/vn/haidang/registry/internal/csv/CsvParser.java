package vn.haidang.registry.internal.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/**
 * Splits a text into records by RFC 4180 with a semicolon as separator, as spreadsheets write it in Vietnam; a line may
 * also end with a line feed alone. Strict: a quotation mark stands around a value or doubled inside one, nowhere else.
 * Lines without any value, which spreadsheets leave at the end, are passed over.
 */
final class CsvParser {

    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    /** The names of the columns for messages, as soon as they are known. */
    private List<String> header = List.of();
    private int position;
    private int line = 1;

    CsvParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** All records, the heading line first. */
    List<CsvRecord> parse() throws FindingException {
        List<CsvRecord> records = new ArrayList<>();
        while (position < text.length()) {
            CsvRecord next = record();
            if (next.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (records.size() > CsvLimits.ROWS) {
                throw new FindingException(Messages.error("registry.import.tooManyRows").with("file", file)
                        .with("limit", CsvLimits.ROWS));
            }
            records.add(next);
            header = records.get(0).values();
        }
        return records;
    }

    private CsvRecord record() throws FindingException {
        int start = line;
        List<String> values = new ArrayList<>();
        do {
            if (values.size() == CsvLimits.COLUMNS) {
                throw new FindingException(Messages.error("registry.import.tooManyColumns").with("file", file)
                        .with("line", line).with("limit", CsvLimits.COLUMNS));
            }
            values.add(value(values.size()));
        } while (take(SEPARATOR));
        endOfLine();
        return new CsvRecord(start, values);
    }

    private String value(int column) throws FindingException {
        String raw = peek(QUOTE) ? quoted(column) : plain(column);
        // Macs write decomposed letters: the same name would be two names.
        String value = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (value.length() > CsvLimits.VALUE_LENGTH) {
            throw new FindingException(at("registry.import.valueTooLong", column).with("limit",
                    CsvLimits.VALUE_LENGTH));
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new FindingException(at("registry.import.controlCharacter", column));
        }
        return value;
    }

    private String plain(int column) throws FindingException {
        int start = position;
        while (position < text.length() && !peek(SEPARATOR) && !atEndOfLine()) {
            if (peek(QUOTE)) {
                throw new FindingException(at("registry.import.strayQuote", column));
            }
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted(int column) throws FindingException {
        Finding unclosed = at("registry.import.unclosedQuote", column);
        StringBuilder value = new StringBuilder();
        position++;
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next == QUOTE && !take(QUOTE)) {
                if (position < text.length() && !peek(SEPARATOR) && !atEndOfLine()) {
                    throw new FindingException(at("registry.import.strayQuote", column));
                }
                return value.toString();
            }
            if (next == '\n') {
                line++;
            }
            value.append(next);
        }
        throw new FindingException(unclosed);
    }

    private boolean peek(char wanted) {
        return position < text.length() && text.charAt(position) == wanted;
    }

    private boolean take(char wanted) {
        boolean there = peek(wanted);
        if (there) {
            position++;
        }
        return there;
    }

    private boolean atEndOfLine() {
        return peek('\n') || text.startsWith("\r\n", position);
    }

    private void endOfLine() {
        take('\r');
        if (take('\n')) {
            line++;
        }
    }

    private Finding at(String code, int column) {
        String name = column < header.size() ? header.get(column) : Integer.toString(column + 1);
        return Messages.error(code).with("file", file).with("line", line).with("column", name);
    }

    /**
     * One record.
     *
     * @param line the line it begins in, from 1
     * @param values its values, composed (NFC) and without spaces around them
     */
    record CsvRecord(int line, List<String> values) {}
}
