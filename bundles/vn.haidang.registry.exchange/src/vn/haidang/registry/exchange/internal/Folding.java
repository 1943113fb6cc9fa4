package vn.haidang.registry.exchange.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable that people write with and without accents, capitals and signs. */
public final class Folding {

    private Folding() {}

    /** Lower case letters and digits without accents, one space between words. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replace('đ', 'd').replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
