package vn.haidang.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of an element came from and when they were last confirmed, as noted in its feature
 * {@value #FEATURE}: one part a feature of the element, or one for {@link #ALL} that have none of their own, so that what
 * came from a file as a whole says so once.
 */
public final class Provenance {

    /** The feature that holds the notes. */
    public static final String FEATURE = "provenance";

    /** In the place of a feature's name: every feature that has a value and no note of its own. */
    public static final String ALL = "*";

    private static final String OF = "feature";

    private Provenance() {}

    /** What is noted about the values of a feature. */
    public static Optional<Values> of(Element element, String feature) {
        Optional<Values> own = noted(element, feature);
        return own.isPresent() || element.all(feature).isEmpty() ? own : noted(element, ALL);
    }

    private static Optional<Values> noted(Element element, String feature) {
        return element.all(FEATURE).stream().filter(note -> isOf(note, feature)).findFirst()
                .map(note -> ((Value.Part) note).values());
    }

    /** Whether a note is one about that feature itself. */
    public static boolean isOf(Value note, String feature) {
        return ((Value.Part) note).values().text(OF).filter(feature::equals).isPresent();
    }

    /**
     * A note.
     *
     * @param feature the feature's name, or {@link #ALL}
     * @param source a literal of the model's sources: {@code typed}, {@code imported}, {@code snmp}, {@code certificate}
     * @param detail the file, the device or the campaign; may be empty
     */
    public static Value note(RegistrySchema schema, String feature, String source, String detail, Instant at) {
        Values.Builder note = Values.builder(schema.type("Provenance").orElseThrow())
                .put(OF, List.of(new Value.Text(feature))).put("source", List.of(new Value.Choice(source)))
                .put("confirmedAt", List.of(new Value.Moment(at.truncatedTo(ChronoUnit.MICROS))));
        if (!detail.isEmpty()) {
            note.put("detail", List.of(new Value.Text(detail)));
        }
        return new Value.Part(note.build());
    }

    /** Notes the source of a feature's value in a session, in place of what was noted before. */
    public static void set(EditingSession session, String id, String feature, String source, String detail,
            Instant at) {
        List<Value> all = new ArrayList<>(session.element(id).orElseThrow().all(FEATURE));
        all.removeIf(note -> isOf(note, feature));
        all.add(note(session.base().schema(), feature, source, detail, at));
        session.set(id, FEATURE, all);
    }

    /**
     * Renews in a session when a feature's value was last confirmed; source and detail are noted only where none were.
     */
    public static void confirm(EditingSession session, String id, String feature, String source, String detail,
            Instant at) {
        Optional<Values> before = of(session.element(id).orElseThrow(), feature);
        if (before.flatMap(part -> part.moment("confirmedAt")).filter(at::isBefore).isPresent()) {
            return;
        }
        set(session, id, feature, before.flatMap(part -> part.choice("source")).orElse(source),
                before.isPresent() ? before.get().text("detail").orElse("") : detail, at);
    }

    /** When the value of a feature was last confirmed. */
    public static Optional<Instant> confirmedAt(Element element, String feature) {
        return of(element, feature).flatMap(part -> part.moment("confirmedAt"));
    }
}
