package vn.haidang.station.internal;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.LineState;

/** The words for the states of a line. */
public final class LineWords {

    private LineWords() {}

    /** A state as it stands within a sentence. */
    public static String state(LineState state, Language language) {
        return Messages.CATALOGUE.text(language, "line.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
