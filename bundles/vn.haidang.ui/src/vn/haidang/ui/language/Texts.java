package vn.haidang.ui.language;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;

/**
 * One bundle's texts in the language of the window. Immutable.
 *
 * @param catalogue the bundle's messages
 * @param format how values in them are written
 */
public record Texts(MessageCatalogue catalogue, ValueFormat format) {

    /** The catalogue's texts in that language. */
    public static Texts of(MessageCatalogue catalogue, UiLanguage language) {
        return new Texts(catalogue, language.format());
    }

    /** A text without arguments. */
    public String get(String key) {
        return catalogue.text(format, key, MessageArguments.none());
    }

    /** A text with one argument. */
    public String get(String key, String name, Object value) {
        return catalogue.text(format, key, MessageArguments.none().with(name, value));
    }

    /** A text with arguments. */
    public String get(String key, MessageArguments arguments) {
        return catalogue.text(format, key, arguments);
    }
}
