package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Text;

/** Reads the two kinds of strings, ISO 32000-1, 7.3.4, from behind their opening sign. */
final class PdfStringReader {

    private static final int MAX_STRING = 32 << 20;

    private final PdfBytes bytes;
    private long position;

    PdfStringReader(PdfBytes bytes, long position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** The offset behind what was read. */
    long position() {
        return position;
    }

    Text hexadecimal() throws IOException {
        StringBuilder text = new StringBuilder();
        int high = -1;
        for (int next = bytes.at(position); next != '>'; next = bytes.at(++position)) {
            if (PdfReader.isSpace(next)) {
                continue;
            }
            int digit = digit(bytes, position);
            if (high >= 0) {
                append(text, high * 16 + digit);
                high = -1;
            } else {
                high = digit;
            }
        }
        if (high >= 0) {
            append(text, high * 16);
        }
        position++;
        return new Text(text.toString());
    }

    Text literal() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int open = 1;; position++) {
            int next = bytes.at(position);
            if (next < 0) {
                throw new PdfSyntaxException("a string does not end", position);
            }
            if (next == '(') {
                open++;
            } else if (next == ')' && --open == 0) {
                position++;
                return new Text(text.toString());
            }
            if (next == '\\') {
                escaped(text);
            } else if (next == '\r') {
                append(text, '\n');
                position += bytes.at(position + 1) == '\n' ? 1 : 0;
            } else {
                append(text, next);
            }
        }
    }

    /** ISO 32000-1, table 3; leaves the position at the last byte of the escape. */
    private void escaped(StringBuilder text) throws IOException {
        int next = bytes.at(++position);
        int known = "nrtbf".indexOf(next);
        if (known >= 0) {
            append(text, "\n\r\t\b\f".charAt(known));
        } else if (next >= '0' && next <= '7') {
            octal(text);
        } else if (next == '\r') {
            position += bytes.at(position + 1) == '\n' ? 1 : 0;
        } else if (next != '\n' && next >= 0) {
            append(text, next);
        }
    }

    private void octal(StringBuilder text) throws IOException {
        int value = bytes.at(position) - '0';
        for (int more = 0; more < 2; more++) {
            int next = bytes.at(position + 1);
            if (next < '0' || next > '7') {
                break;
            }
            value = value * 8 + (next - '0');
            position++;
        }
        append(text, value & 0xFF);
    }

    private void append(StringBuilder text, int character) throws PdfSyntaxException {
        if (text.length() >= MAX_STRING) {
            throw new PdfSyntaxException("a string is too long", position);
        }
        text.append((char) character);
    }

    static int digit(PdfBytes bytes, long offset) throws IOException {
        int digit = Character.digit(bytes.at(offset), 16);
        if (digit < 0) {
            throw new PdfSyntaxException("no hexadecimal digit", offset);
        }
        return digit;
    }
}
