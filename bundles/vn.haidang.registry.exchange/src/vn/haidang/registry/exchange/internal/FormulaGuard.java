package vn.haidang.registry.exchange.internal;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text of a CSV file for a formula: one that begins as a formula does gets an apostrophe
 * before it, as people type it, and reading takes that one away again.
 */
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** Whether a spreadsheet would compute it, or take an apostrophe from it. */
    public static boolean isSuspicious(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text as it is written. */
    public static String escape(String text) {
        return isSuspicious(text) ? "'" + text : text;
    }

    /** The text that was written. */
    public static String unescape(String text) {
        return ESCAPED.matcher(text).matches() ? text.substring(1) : text;
    }
}
