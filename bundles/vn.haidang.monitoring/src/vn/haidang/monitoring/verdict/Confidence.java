package vn.haidang.monitoring.verdict;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** How firmly a verdict stands. No figure stands behind it: it says which kinds of witnesses were heard. */
public enum Confidence {
    /** All that the verdict needs was heard, something else confirms it, and nothing speaks against it. */
    CLEAR,
    /** All that the verdict needs was heard and nothing speaks against it; nothing else confirms it. */
    LIKELY,
    /** All that the verdict needs was heard, but something speaks against it or another cause fits as well. */
    DISPUTED,
    /** What a verdict needs was not heard. */
    OPEN;

    /** The words for it as they stand within a sentence. */
    public String words(Language language) {
        return Messages.CATALOGUE.text(language, "verdict.confidence." + name().toLowerCase(Locale.ROOT));
    }
}
