package vn.haidang.signature.ui.internal;

import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/** The texts of the signature views. */
public final class Messages {

    /** The catalogue, for findings of the views themselves. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The texts in the language of the window. */
    public static Texts in(UiLanguage language) {
        return Texts.of(CATALOGUE, language);
    }
}
