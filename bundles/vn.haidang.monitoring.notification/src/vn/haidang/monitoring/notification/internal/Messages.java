package vn.haidang.monitoring.notification.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The sentences of this bundle. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }
}
