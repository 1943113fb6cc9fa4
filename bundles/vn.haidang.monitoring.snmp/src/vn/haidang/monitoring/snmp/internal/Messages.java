package vn.haidang.monitoring.snmp.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The sentences of this bundle. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    static Finding good(String code) {
        return Finding.of(CATALOGUE, Severity.OK, code);
    }

    static Finding warning(String code) {
        return Finding.of(CATALOGUE, Severity.WARNING, code);
    }

    static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }
}
