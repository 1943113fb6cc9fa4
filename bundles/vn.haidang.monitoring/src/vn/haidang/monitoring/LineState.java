package vn.haidang.monitoring;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** Whether a data line carries anything, as far as the witnesses can tell. */
public enum LineState {
    /** Not heard of yet since the program started, or not for too long because we could not ask. */
    UNKNOWN,
    /** The far end answers. */
    UP,
    /** The far end has missed an echo; not confirmed yet, nobody is told. */
    SUSPECT,
    /** The far end has missed so many echoes in a row that the line counts as cut. */
    DOWN,
    /** The far end cannot be reached because a device before it is dead; the line itself may be well. */
    UNREACHABLE;

    /** The word for it as it stands within a sentence. */
    public String word(Language language) {
        return Messages.CATALOGUE.text(language, "line.state." + name().toLowerCase(Locale.ROOT));
    }
}
