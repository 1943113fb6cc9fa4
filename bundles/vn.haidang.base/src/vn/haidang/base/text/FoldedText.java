package vn.haidang.base.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text as people type it when they look for something: without tone marks and in small letters, so that {@code nhon binh}
 * finds {@code Nhơn Bình}.
 */
public final class FoldedText {

    private FoldedText() {}

    /** The text without marks, in small letters. */
    public static String fold(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return isPlain(small) ? small.strip() : withoutMarks(small).strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String small) {
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (letter < 0x80 || !isMark(letter)) {
                plain.append(letter == 'đ' ? 'd' : letter);
            }
        }
        return plain.toString();
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The words of a filter, folded; none for an empty one. */
    public static List<String> words(String filter) {
        String folded = fold(filter);
        return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
    }

    /** Whether every word of the filter stands somewhere in the text; an empty filter lets everything through. */
    public static boolean matches(String filter, String text) {
        String folded = fold(text);
        return words(filter).stream().allMatch(folded::contains);
    }
}
