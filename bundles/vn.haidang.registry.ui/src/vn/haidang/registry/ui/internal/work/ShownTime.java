package vn.haidang.registry.ui.internal.work;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which time the views tell: what was known at the end of a day, and what of it counted on a day. Without both it is
 * the present, the only time that can be edited.
 *
 * @param known the day at whose end it was known so; empty for what is known now
 * @param effective the day on which it counted; empty for all that is known
 */
public record ShownTime(Optional<LocalDate> known, Optional<LocalDate> effective) {

    /** What is known now, all of it. */
    public static final ShownTime PRESENT = new ShownTime(Optional.empty(), Optional.empty());

    /** Whether this is what can be edited. */
    public boolean isPresent() {
        return known.isEmpty() && effective.isEmpty();
    }
}
