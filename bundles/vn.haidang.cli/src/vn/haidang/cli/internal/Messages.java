package vn.haidang.cli.internal;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;

/** The command line's texts. */
final class Messages {

    static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    static String text(ValueFormat format, String key) {
        return CATALOGUE.text(format, key, MessageArguments.none());
    }

    static String text(ValueFormat format, String key, MessageArguments arguments) {
        return CATALOGUE.text(format, key, arguments);
    }
}
