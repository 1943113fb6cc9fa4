package vn.haidang.registry.exchange.internal.values;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell: with {@code ;} or {@code |} between them, and quotation marks, doubled inside, around a
 * value that has one of these itself.
 */
public final class ListNotation {

    private static final String BETWEEN_VALUES = ";|";
    private static final String BETWEEN_FIELDS = ",";

    private ListNotation() {}

    /** The values of a cell, still quoted. */
    static List<String> values(String cell) {
        return split(cell, BETWEEN_VALUES);
    }

    /** The fields of one part, {@code name: value} each, still quoted. */
    static List<String> fields(String value) {
        return split(value, BETWEEN_FIELDS);
    }

    /** A mark opens a quotation only where a value may begin: in {@code 12" screen} it is a part of the text. */
    private static List<String> split(String text, String separators) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        char before = ';';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"' && (quoted || ";|,:".indexOf(before) >= 0)) {
                quoted = !quoted;
            } else if (!quoted && separators.indexOf(next) >= 0) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
                before = next;
                continue;
            }
            piece.append(next);
            // A doubled mark closes and opens again.
            before = next == '"' && !quoted ? ';' : Character.isWhitespace(next) ? before : next;
        }
        pieces.add(piece.toString().strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** The text of a value without its quotation marks. */
    static String unquote(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }

    /** A value as it stands among others. */
    public static String quote(String value, boolean inField) {
        boolean plain = value.equals(value.strip()) && value.chars().noneMatch(
                c -> c == '"' || BETWEEN_VALUES.indexOf(c) >= 0 || inField && BETWEEN_FIELDS.indexOf(c) >= 0);
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
