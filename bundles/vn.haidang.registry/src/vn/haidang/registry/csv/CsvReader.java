package vn.haidang.registry.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/**
 * Splits a text into records by RFC 4180, with a semicolon as separator where spreadsheets are Vietnamese; a line may also
 * end with a line feed alone. Strict: a quotation mark stands around a value or doubled inside one, nowhere else.
 * Lines without any value, which spreadsheets leave at the end, are passed over. Errors name file, line and column. For
 * one thread.
 */
public final class CsvReader {

    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final CsvFormat format;
    /** The names of the columns for messages, as soon as they are known. */
    private List<String> header = List.of();
    private int position;
    private int line = 1;
    private int records;

    /** @param file its name, for messages */
    public CsvReader(String file, String text, CsvFormat format) {
        this.file = file;
        this.text = text;
        this.format = format;
    }

    /** The next record, the heading line first; empty at the end. */
    public Optional<CsvRecord> next() throws FindingException {
        while (position < text.length()) {
            CsvRecord next = record();
            if (next.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (records > format.mostRows()) {
                throw new FindingException(Messages.error("registry.import.tooManyRows").with("file", file)
                        .with("limit", format.mostRows()));
            }
            if (records++ == 0) {
                header = next.values();
            }
            return Optional.of(next);
        }
        return Optional.empty();
    }

    /** All records that are left. */
    public List<CsvRecord> all() throws FindingException {
        List<CsvRecord> all = new ArrayList<>();
        for (Optional<CsvRecord> next = next(); next.isPresent(); next = next()) {
            all.add(next.get());
        }
        return all;
    }

    private CsvRecord record() throws FindingException {
        int start = line;
        List<String> values = new ArrayList<>();
        do {
            if (values.size() == format.mostColumns()) {
                throw new FindingException(Messages.error("registry.import.tooManyColumns").with("file", file)
                        .with("line", line).with("limit", format.mostColumns()));
            }
            values.add(value(values.size()));
        } while (take(format.separator()));
        endOfLine();
        return new CsvRecord(start, values);
    }

    private String value(int column) throws FindingException {
        String raw = peek(QUOTE) ? quoted(column) : plain(column);
        // Macs write decomposed letters: the same name would be two names.
        String value = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (value.length() > format.mostCharacters()) {
            throw new FindingException(
                    at("registry.import.valueTooLong", column).with("limit", format.mostCharacters()));
        }
        if (value.codePoints().anyMatch(this::isForbidden)) {
            throw new FindingException(at("registry.import.controlCharacter", column));
        }
        return value;
    }

    private boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !(layout && format.lineBreaks());
    }

    private String plain(int column) throws FindingException {
        int start = position;
        while (position < text.length() && !peek(format.separator()) && !atEndOfLine()) {
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
                if (position < text.length() && !peek(format.separator()) && !atEndOfLine()) {
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
    public record CsvRecord(int line, List<String> values) {
        public CsvRecord {
            values = List.copyOf(values);
        }
    }
}
