package vn.haidang.registry.ui.internal.form;

import java.time.InstantSource;
import java.time.LocalDate;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * What all fields of the form need.
 *
 * @param work the registry as it is shown
 * @param language the user's language
 * @param texts the texts of the views
 * @param words the names of types, fields and choices
 * @param notation how values are typed
 * @param clock tells the day the calendar begins with
 */
record FieldContext(RegistryWork work, UiLanguage language, Texts texts, ModelWords words, Notation notation,
        InstantSource clock) {

    static FieldContext of(RegistryWork work, UiLanguage language, Texts texts, InstantSource clock) {
        return new FieldContext(work, language, texts, new ModelWords(language.format()),
                new Notation(language.format()), clock);
    }

    /** The registry that references lead into. */
    RegistrySnapshot snapshot() {
        return work.snapshot().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), language.format().zone());
    }
}
