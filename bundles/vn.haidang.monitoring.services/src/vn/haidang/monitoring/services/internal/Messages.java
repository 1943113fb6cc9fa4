package vn.haidang.monitoring.services.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The sentences of this bundle. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    static Finding finding(Severity severity, String code) {
        return Finding.of(CATALOGUE, severity, code);
    }

    static Finding error(String code) {
        return finding(Severity.ERROR, code);
    }
}
