package vn.haidang.ui.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type it into a filter: without tone marks and in small letters, so that {@code nhon binh} finds
 * {@code Nhơn Bình}.
 */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    /** The text without marks, in small letters. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    /** Whether every word of the filter stands somewhere in the text; an empty filter lets everything through. */
    public static boolean matches(String filter, String text) {
        String folded = fold(text);
        for (String word : fold(filter).split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
