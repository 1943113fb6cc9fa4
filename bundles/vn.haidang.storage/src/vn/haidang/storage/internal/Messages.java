package vn.haidang.storage.internal;

import java.nio.file.Path;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;

/** The messages of this bundle; each names the data folder and says what to do. */
final class Messages {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}

    /** The error with this code about this folder. */
    static Finding error(String code, Path folder) {
        return Finding.of(CATALOGUE, Severity.ERROR, code).with("folder", folder.toString());
    }

    /** The error with this code, with what was thrown below as its evidence. */
    static FindingException failure(Finding finding, Throwable cause) {
        return new FindingException(
                finding.showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())),
                cause);
    }
}
