package vn.haidang.registry.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;

/** The messages of this bundle. */
public final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The error with this code; its arguments are to be added. */
    public static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }

    /** The warning with this code; its arguments are to be added. */
    public static Finding warning(String code) {
        return Finding.of(CATALOGUE, Severity.WARNING, code);
    }

    /** The text of a key. */
    public static String text(ValueFormat format, String key, MessageArguments arguments) {
        return CATALOGUE.text(format, key, arguments);
    }
}
