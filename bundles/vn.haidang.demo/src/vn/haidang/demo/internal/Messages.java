package vn.haidang.demo.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The demo's texts. */
final class Messages {

    static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    static FindingException failure(String code, String name, Object value, Throwable cause) {
        return new FindingException(Finding.of(CATALOGUE, Severity.ERROR, code).with(name, value), cause);
    }
}
