package vn.haidang.base.finding;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/**
 * Thrown when what the user asked for cannot be done, for a reason the user can act on: it carries the sentence to
 * show as a {@link Finding}. A programming error is never one of these.
 */
public final class FindingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public FindingException(Finding finding) {
        this(finding, null);
    }

    /** @param cause what was thrown below, for the details behind the sentence; may be null */
    public FindingException(Finding finding, Throwable cause) {
        super(finding.code() + ": " + finding.summary(ValueFormat.of(Language.ENGLISH)), cause);
        this.finding = finding;
    }

    /** What to tell the user. */
    public Finding finding() {
        return finding;
    }
}
