package vn.haidang.monitoring.events.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.MessageText;

/** The sentences of this bundle. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** A text as a value of a sentence. */
    static LocalText text(String key) {
        return new MessageText(CATALOGUE, key);
    }

    static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }

    static Finding warning(String code) {
        return Finding.of(CATALOGUE, Severity.WARNING, code);
    }
}
