package vn.haidang.registry.ui.internal.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;

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

    /**
     * The registry of this time; for the present with what a session has changed.
     *
     * @param changes what the session has changed
     * @param zone where a day ends
     */
    RegistrySnapshot of(Registry registry, EditingSession session, List<ElementChange> changes, ZoneId zone) {
        RegistrySnapshot whole = known.map(day -> registry.asOf(endOf(day, zone)))
                .orElseGet(() -> withUnsaved(session.base(), changes));
        return effective.map(whole::effectiveAt).orElse(whole);
    }

    /** The registry keeps moments to the microsecond. */
    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static RegistrySnapshot withUnsaved(RegistrySnapshot base, List<ElementChange> changes) {
        if (changes.isEmpty()) {
            return base;
        }
        List<Element> written = changes.stream().flatMap(change -> change.after().stream()).toList();
        Set<String> removed = changes.stream().filter(change -> change.after().isEmpty()).map(ElementChange::id)
                .collect(Collectors.toSet());
        return base.after(base.commit(), written, removed);
    }
}
