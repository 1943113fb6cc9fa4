package vn.haidang.registry.internal.values;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Writes down where the value of a feature came from. */
public final class Provenances {

    private Provenances() {}

    /**
     * Notes the source of a feature's value in a session, in place of what was noted before.
     *
     * @param source a literal of the model's sources: {@code typed}, {@code imported}, {@code snmp}, {@code certificate}
     * @param detail the file, the device or the campaign
     */
    public static void note(EditingSession session, String id, String feature, String source, String detail,
            Instant at) {
        Element element = session.element(id).orElseThrow();
        Values.Builder part = Values.builder(session.base().schema().type("Provenance").orElseThrow())
                .put("feature", List.of(new Value.Text(feature))).put("source", List.of(new Value.Choice(source)))
                .put("confirmedAt", List.of(new Value.Moment(at.truncatedTo(ChronoUnit.MICROS))));
        if (!detail.isEmpty()) {
            part.put("detail", List.of(new Value.Text(detail)));
        }
        List<Value> all = new ArrayList<>(element.all("provenance"));
        all.removeIf(value -> ((Value.Part) value).values().text("feature").filter(feature::equals).isPresent());
        all.add(new Value.Part(part.build()));
        session.set(id, "provenance", all);
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
        note(session, id, feature, before.flatMap(part -> part.choice("source")).orElse(source),
                before.isPresent() ? before.get().text("detail").orElse("") : detail, at);
    }

    /** When the value of a feature was last confirmed. */
    public static Optional<Instant> confirmedAt(Element element, String feature) {
        return of(element, feature).flatMap(part -> part.moment("confirmedAt"));
    }

    private static Optional<Values> of(Element element, String feature) {
        return element.all("provenance").stream().map(value -> ((Value.Part) value).values())
                .filter(part -> part.text("feature").filter(feature::equals).isPresent()).findFirst();
    }
}
