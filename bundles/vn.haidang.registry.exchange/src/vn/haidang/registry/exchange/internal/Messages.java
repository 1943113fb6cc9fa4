package vn.haidang.registry.exchange.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.MessageText;

/** The messages of this bundle. */
public final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The error with this code; its arguments are to be added. */
    public static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }

    /** The finding with this code; its arguments are to be added. */
    public static Finding finding(Severity severity, String code) {
        return Finding.of(CATALOGUE, severity, code);
    }

    /** A text without arguments. */
    public static String text(Language language, String key) {
        return CATALOGUE.text(language, key);
    }

    /** A text without arguments, in each viewer's language. */
    public static LocalText word(String key) {
        return new MessageText(CATALOGUE, key);
    }
}
