package vn.haidang.ui.widget;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Rows as comma-separated values for the clipboard (RFC 4180, with the semicolon that spreadsheets expect where the comma
 * is the decimal sign). What a spreadsheet would take for a formula is marked as text: cells come from documents of
 * strangers.
 */
public final class CsvText {

    private static final Pattern QUOTED = Pattern.compile("[;\"\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+@\t\r].*|^-(?!\\d).*", Pattern.DOTALL);

    private CsvText() {}

    /** Puts rows onto the clipboard; for the UI thread. */
    public static void copy(Display display, List<List<String>> rows) {
        ClipboardText.copy(display, of(rows));
    }

    static String of(List<List<String>> rows) {
        return rows.stream().map(CsvText::row).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
