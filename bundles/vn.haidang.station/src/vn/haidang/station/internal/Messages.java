package vn.haidang.station.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The station's texts. */
public final class Messages {

    /** The catalogue of this bundle. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** A grave finding of the station. */
    public static Finding error(String code) {
        return Finding.of(CATALOGUE, Severity.ERROR, code);
    }

    /** Something to know of the station. */
    public static Finding info(String code) {
        return Finding.of(CATALOGUE, Severity.INFO, code);
    }

    /** Something of the station that somebody should see to. */
    public static Finding warning(String code) {
        return Finding.of(CATALOGUE, Severity.WARNING, code);
    }
}
