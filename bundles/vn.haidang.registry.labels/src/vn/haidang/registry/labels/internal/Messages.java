package vn.haidang.registry.labels.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The messages of this bundle. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The error with this code; its arguments are to be added. */
    static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }
}
