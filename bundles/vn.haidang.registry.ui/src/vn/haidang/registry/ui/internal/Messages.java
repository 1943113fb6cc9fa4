package vn.haidang.registry.ui.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/** The texts of the registry views. */
public final class Messages {

    /** The catalogue. */
    static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The error with this code; its arguments are to be added. */
    public static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }

    /** The texts in the language of the window. */
    public static Texts in(UiLanguage language) {
        return Texts.of(CATALOGUE, language);
    }
}
