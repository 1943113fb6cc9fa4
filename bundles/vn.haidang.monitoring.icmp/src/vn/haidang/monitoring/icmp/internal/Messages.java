package vn.haidang.monitoring.icmp.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** Why an echo was not sent, in words. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);
    private static final int LONGEST_SHOWN = 80;

    private Messages() {}

    static Finding notSent(String code) {
        return Finding.of(CATALOGUE, Severity.NOT_CHECKED, code);
    }

    /** A text from outside, cut to what a sentence can hold. */
    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
