package vn.haidang.registry.ui.internal.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;

/** Gives features values that somebody typed, and notes so. */
public final class TypedValues {

    private TypedValues() {}

    /**
     * Gives a feature other values; one that is as it was in the base has the note that it had there.
     */
    public static void set(EditingSession session, String id, String feature, List<Value> values, Instant at) {
        session.set(id, feature, values);
        Element element = session.element(id).orElseThrow();
        List<Value> notes = new ArrayList<>(element.all(Provenance.FEATURE));
        notes.removeIf(note -> Provenance.isOf(note, feature));
        List<Value> before = session.base().element(id).map(base -> base.all(Provenance.FEATURE)).orElse(List.of());
        Optional<Element> base = session.base().element(id);
        if (base.isPresent() && base.get().all(feature).equals(element.all(feature))) {
            before.stream().filter(note -> Provenance.isOf(note, feature)).forEach(notes::add);
        } else if (!values.isEmpty()) {
            notes.add(Provenance.note(session.base().schema(), feature, "typed", "", at));
        }
        session.set(id, Provenance.FEATURE, inOrderOf(before, notes));
    }

    /** Those that were there before stay in their order, so that taking a change back by hand leaves no change. */
    private static List<Value> inOrderOf(List<Value> before, List<Value> notes) {
        List<Value> ordered = new ArrayList<>(before);
        ordered.retainAll(notes);
        notes.stream().filter(value -> !ordered.contains(value)).forEach(ordered::add);
        return ordered;
    }
}
