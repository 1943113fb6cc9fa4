package vn.haidang.monitoring.service;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** Whether a service does what it is there for. */
public enum ServiceState {
    /** Not looked at yet, its address is none that can be looked at, or it failed while the line it is reached over does. */
    UNKNOWN,
    /** It answered as it should. */
    UP,
    /** It did not, and that is not confirmed yet; nobody is told. */
    SUSPECT,
    /** It did not several times in a row. */
    DOWN;

    /** The words for it. */
    public String word(Language language) {
        return Messages.CATALOGUE.text(language, "service.state." + name().toLowerCase(Locale.ROOT));
    }
}
