package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Array;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Bool;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Name;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Text;

/**
 * Reads values from bytes by the letter of ISO 32000-1, 7.2 and 7.3, repairing nothing: what another reader might
 * take otherwise is refused. For one thread.
 */
final class PdfReader {

    /** Nobody nests deeper by hand or by program; each level costs stack. */
    private static final int MAX_DEPTH = 200;
    private static final int MAX_WORD = 128;
    /** ISO 32000-1, annex C says 127; names of colours and fonts are longer in practice. */
    private static final int MAX_NAME = 1_000;
    /** ISO 32000-1, annex C: ten digits of an offset are the most there is. */
    private static final int MAX_DIGITS = 19;

    private final PdfBytes bytes;
    private final WorkLimit limit;
    private long position;
    private int depth;

    PdfReader(PdfBytes bytes, long position, WorkLimit limit) {
        this.bytes = bytes;
        this.position = position;
        this.limit = limit;
    }

    long position() {
        return position;
    }

    void moveTo(long offset) {
        position = offset;
    }

    /** Goes to the next byte that is neither white space nor part of a comment. */
    void skipSpace() throws IOException {
        for (int next = bytes.at(position); isSpace(next) || next == '%'; next = bytes.at(position)) {
            position++;
            if (next == '%') {
                skipComment();
            }
        }
    }

    private void skipComment() throws IOException {
        for (int next = bytes.at(position); next >= 0 && next != '\n' && next != '\r'; next = bytes.at(position)) {
            position++;
        }
    }

    /** Goes past a word when it is the next thing there. */
    boolean take(String word) throws IOException {
        skipSpace();
        if (bytes.has(word, position) && !isRegular(bytes.at(position + word.length()))) {
            position += word.length();
            return true;
        }
        return false;
    }

    void expect(String word) throws IOException {
        if (!take(word)) {
            throw wrong(word + " is missing");
        }
    }

    /** A whole number that is not negative. */
    long count() throws IOException {
        skipSpace();
        long number = 0;
        int digits = 0;
        for (int next = bytes.at(position); next >= '0' && next <= '9'; next = bytes.at(++position)) {
            if (++digits > MAX_DIGITS - 1) {
                throw wrong("a number is too long");
            }
            number = number * 10 + (next - '0');
        }
        if (digits == 0 || isRegular(bytes.at(position))) {
            throw wrong("a number is missing");
        }
        return number;
    }

    /** Whether a digit is the next thing there. */
    boolean isDigitNext() throws IOException {
        skipSpace();
        return isDigit(bytes.at(position));
    }

    PdfValue value() throws IOException {
        limit.step();
        skipSpace();
        int next = bytes.at(position);
        return switch (next) {
            case '/' -> new Name(name());
            case '(' -> string(true);
            case '[' -> array();
            case '<' -> bytes.at(position + 1) == '<' ? dictionary() : string(false);
            case 't', 'f', 'n' -> keyword();
            default -> numberOrReference();
        };
    }

    private Text string(boolean literal) throws IOException {
        PdfStringReader reader = new PdfStringReader(bytes, position + 1);
        Text text = literal ? reader.literal() : reader.hexadecimal();
        position = reader.position();
        return text;
    }

    private PdfValue keyword() throws IOException {
        if (take("true")) {
            return new Bool(true);
        }
        if (take("false")) {
            return new Bool(false);
        }
        expect("null");
        return PdfValue.NULL;
    }

    private PdfValue numberOrReference() throws IOException {
        Number number = number();
        long after = position;
        if (number.isCount() && isDigitNext()) {
            Number second = number();
            if (second.isCount() && take("R")) {
                if (number.value() > Integer.MAX_VALUE || second.value() > Integer.MAX_VALUE) {
                    throw wrong("a reference to no object");
                }
                return new Reference((int) number.count(), (int) second.count());
            }
        }
        position = after;
        return number;
    }

    private Number number() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = bytes.at(position); isRegular(next); next = bytes.at(++position)) {
            boolean sign = (next == '+' || next == '-') && text.isEmpty();
            if (!sign && !isDigit(next) && next != '.' || text.length() > MAX_WORD) {
                throw wrong("neither number nor any other value");
            }
            text.append((char) next);
        }
        try {
            return new Number(Double.parseDouble(text.toString()) + 0.0);
        } catch (NumberFormatException e) {
            throw wrong("no value");
        }
    }

    String name() throws IOException {
        position++;
        StringBuilder name = new StringBuilder();
        for (int next = bytes.at(position); isRegular(next); next = bytes.at(++position)) {
            if (next == '#') {
                next = PdfStringReader.digit(bytes, position + 1) * 16 + PdfStringReader.digit(bytes, position + 2);
                position += 2;
            }
            name.append((char) next);
            if (name.length() > MAX_NAME) {
                throw wrong("a name is too long");
            }
        }
        return name.toString();
    }

    private Array array() throws IOException {
        position++;
        enter();
        List<PdfValue> items = new ArrayList<>();
        for (skipSpace(); bytes.at(position) != ']'; skipSpace()) {
            items.add(value());
        }
        position++;
        depth--;
        return new Array(items);
    }

    Dictionary dictionary() throws IOException {
        skipSpace();
        if (!bytes.has("<<", position)) {
            throw wrong("a dictionary is missing");
        }
        position += 2;
        enter();
        Map<String, PdfValue> entries = new LinkedHashMap<>();
        for (skipSpace(); bytes.at(position) != '>'; skipSpace()) {
            if (bytes.at(position) != '/') {
                throw wrong("a key is missing");
            }
            String key = name();
            if (entries.put(key, value()) != null) {
                // one reader takes the first, another the last
                throw wrong("the key " + key + " is there twice");
            }
        }
        if (bytes.at(position + 1) != '>') {
            throw wrong("a dictionary does not end");
        }
        position += 2;
        depth--;
        return new Dictionary(entries);
    }

    private void enter() throws PdfSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw wrong("nested too deeply");
        }
    }

    PdfSyntaxException wrong(String what) {
        return new PdfSyntaxException(what, position);
    }

    static boolean isSpace(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == '\f'
                || character == 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isRegular(int character) {
        return character >= 0 && !isSpace(character) && "()<>[]{}/%".indexOf(character) < 0;
    }
}
