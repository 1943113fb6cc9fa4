package vn.haidang.ui.language;

import java.util.Objects;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/**
 * The language this window speaks, as an OSGi service: registered by the face before the window opens and unchanged
 * while it is open. Views get it injected. Immutable.
 *
 * @param format how numbers, times and durations are written
 */
public record UiLanguage(ValueFormat format) {

    public UiLanguage {
        Objects.requireNonNull(format, "format");
    }

    /** The language in the city's zone. */
    public static UiLanguage of(Language language) {
        return new UiLanguage(ValueFormat.of(language));
    }

    /** The language itself. */
    public Language language() {
        return format.language();
    }
}
