package vn.haidang.base.text;

import java.util.Locale;
import java.util.Optional;

/** The languages of the program; Vietnamese is the first, and both are complete. */
public enum Language {
    VIETNAMESE("vi"), ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The IETF language tag, as the command line's {@code --lang} takes it. */
    public String tag() {
        return tag;
    }

    /** The locale whose calendar and number names belong to this language. */
    public Locale locale() {
        return this == VIETNAMESE ? Locale.forLanguageTag("vi-VN") : Locale.ENGLISH;
    }

    /** The language with this tag; a region ({@code en-GB}) is ignored. */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.split("[-_.]", 2)[0].toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
