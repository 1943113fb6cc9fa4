package vn.haidang.monitoring.foreign;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** Beside it the texts of a bundle that this one knows nothing of. */
public final class ForeignMessages {

    private ForeignMessages() {}

    /** Why another bundle could not do what it was asked. */
    public static Finding reason() {
        return Finding.of(MessageCatalogue.beside(ForeignMessages.class), Severity.ERROR, "foreign.plain");
    }
}
