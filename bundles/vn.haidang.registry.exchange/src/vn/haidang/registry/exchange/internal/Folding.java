package vn.haidang.registry.exchange.internal;

import java.util.regex.Pattern;

import vn.haidang.base.text.FoldedText;

/** Makes words comparable that people write with and without accents, capitals and signs. */
public final class Folding {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    /** Lower case letters and digits without accents, one space between words. */
    public static String fold(String text) {
        return SIGNS.matcher(FoldedText.fold(text)).replaceAll(" ").strip();
    }
}
