package vn.haidang.ui.widget;

import vn.haidang.base.finding.Severity;
import vn.haidang.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/** Which words stand for the severities in a {@link FindingList}. */
public enum FindingWords {
    /** The findings are results of checks: passed, failed. */
    CHECKS("finding.check."),
    /** The findings tell what happens: normal, fault. */
    EVENTS("finding.event.");

    private final String prefix;

    FindingWords(String prefix) {
        this.prefix = prefix;
    }

    /** The word for a severity. */
    public String word(Severity severity, UiLanguage language) {
        return Texts.of(Messages.CATALOGUE, language).get(prefix + severity.name());
    }
}
