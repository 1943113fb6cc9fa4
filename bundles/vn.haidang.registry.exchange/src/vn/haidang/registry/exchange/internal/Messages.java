package vn.haidang.registry.exchange.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
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

    /** The finding with this code; its arguments are to be added. */
    public static Finding finding(Severity severity, String code) {
        return Finding.of(CATALOGUE, severity, code);
    }

    /** A text without arguments. */
    public static String text(ValueFormat format, String key) {
        return CATALOGUE.text(format.language(), key);
    }
}
