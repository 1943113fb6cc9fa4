package vn.haidang.monitoring.internal.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.ValueFormat;

/**
 * Words in both languages as they were at one moment: what they were made of has perhaps changed when they are read.
 *
 * @param name what data call it
 * @param words language to words
 */
public record KeptText(String name, Map<Language, String> words) implements LocalText {

    public KeptText {
        words = Map.copyOf(words);
    }

    /** The words that are made for each language. */
    public static KeptText of(String name, Function<ValueFormat, String> words) {
        Map<Language, String> made = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            made.put(language, words.apply(ValueFormat.of(language)));
        }
        return new KeptText(name, made);
    }

    @Override
    public String in(ValueFormat format) {
        return words.getOrDefault(format.language(), "");
    }
}
