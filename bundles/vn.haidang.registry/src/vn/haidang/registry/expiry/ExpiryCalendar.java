package vn.haidang.registry.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/**
 * What ends when, by one snapshot: every feature to which the model gives the hint {@code expiry}. What is out of use,
 * revoked, or does not count any more on that day is left out. Safe for use by several threads.
 */
public final class ExpiryCalendar {

    private static final Set<String> OUT_OF_USE = Set.of("retired", "disposed");

    private static final Comparator<Expiry> BY_DAY = Comparator.comparing(Expiry::day).thenComparing(Expiry::kind)
            .thenComparing(expiry -> expiry.element().code()).thenComparing(expiry -> expiry.element().id());

    private final RegistrySnapshot snapshot;

    public ExpiryCalendar(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What ends from one day to another, both included, the soonest first. */
    public List<Expiry> between(LocalDate first, LocalDate last) {
        List<Expiry> found = new ArrayList<>();
        for (ElementType type : snapshot.schema().elementTypes()) {
            List<Feature> dated = type.features().stream().filter(feature -> feature.hint("expiry").isPresent())
                    .toList();
            if (!dated.isEmpty()) {
                snapshot.elements(type.name()).stream().filter(ExpiryCalendar::isInUse)
                        .forEach(element -> collect(element, dated, first, last, found));
            }
        }
        found.sort(BY_DAY);
        return found;
    }

    private static boolean isInUse(Element element) {
        return element.values().choice("state").filter(OUT_OF_USE::contains).isEmpty()
                && element.get("revokedAt").isEmpty();
    }

    private static void collect(Element element, List<Feature> dated, LocalDate first, LocalDate last,
            List<Expiry> found) {
        for (Feature feature : dated) {
            element.get(feature.name()).flatMap(ExpiryCalendar::day)
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last) && element.isValidOn(day))
                    .ifPresent(day -> found.add(
                            new Expiry(day, feature.hint("expiry").orElseThrow(), element, feature.name())));
        }
    }

    private static Optional<LocalDate> day(Value value) {
        if (value instanceof Value.Day day) {
            return Optional.of(day.day());
        }
        return value instanceof Value.Moment moment
                ? Optional.of(moment.at().atZone(ValueFormat.CITY_ZONE).toLocalDate())
                : Optional.empty();
    }
}
