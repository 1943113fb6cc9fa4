package vn.haidang.registry.ui.internal.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Where the value of a feature came from: reads what is noted of it, and notes that somebody typed it. */
public final class Provenance {

    /** The feature under which elements keep it. */
    public static final String FEATURE = "provenance";

    private static final String OF = "feature";

    private Provenance() {}

    /** What is noted about a feature of an element. */
    public static Optional<Values> of(Element element, String feature) {
        return notes(element, feature).findFirst().map(value -> ((Value.Part) value).values());
    }

    private static Stream<Value> notes(Element element, String feature) {
        return element.all(FEATURE).stream().filter(value -> isOf(value, feature));
    }

    private static boolean isOf(Value note, String feature) {
        return ((Value.Part) note).values().text(OF).filter(feature::equals).isPresent();
    }

    /**
     * Gives a feature other values that somebody typed, and notes so; a value that is as it was in the base has the note
     * that it had there.
     */
    public static void type(EditingSession session, String id, String feature, List<Value> values, Instant at) {
        session.set(id, feature, values);
        Element element = session.element(id).orElseThrow();
        List<Value> notes = new ArrayList<>(element.all(FEATURE));
        notes.removeIf(value -> isOf(value, feature));
        Optional<Element> base = session.base().element(id);
        if (base.isPresent() && base.get().all(feature).equals(element.all(feature))) {
            notes(base.get(), feature).forEach(notes::add);
        } else if (!values.isEmpty()) {
            notes.add(typed(session.base().schema(), feature, at));
        }
        session.set(id, FEATURE, inOrderOf(base.map(one -> one.all(FEATURE)).orElse(List.of()), notes));
    }

    private static Value typed(RegistrySchema schema, String feature, Instant at) {
        return new Value.Part(Values.builder(schema.type("Provenance").orElseThrow())
                .put(OF, List.of(new Value.Text(feature))).put("source", List.of(new Value.Choice("typed")))
                .put("confirmedAt", List.of(new Value.Moment(at.truncatedTo(ChronoUnit.MICROS)))).build());
    }

    /** Those that were there before stay in their order, so that taking a change back by hand leaves no change. */
    private static List<Value> inOrderOf(List<Value> before, List<Value> notes) {
        List<Value> ordered = new ArrayList<>(before);
        ordered.retainAll(notes);
        notes.stream().filter(value -> !ordered.contains(value)).forEach(ordered::add);
        return ordered;
    }
}
