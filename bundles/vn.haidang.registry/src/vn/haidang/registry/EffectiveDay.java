package vn.haidang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.internal.store.ElementJson;

/** Makes the view of a snapshot that counted on one day. */
final class EffectiveDay {

    private static final Comparator<Element> NEWEST_FIRST = Comparator.comparing(EffectiveDay::date)
            .thenComparing(Element::code).reversed();

    private final RegistrySnapshot snapshot;
    private final ElementJson json;
    private final Map<String, Element> restored = new HashMap<>();

    private EffectiveDay(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
        this.json = new ElementJson(snapshot.schema());
    }

    static RegistrySnapshot of(RegistrySnapshot snapshot, LocalDate day) {
        EffectiveDay view = new EffectiveDay(snapshot);
        Set<String> left = view.leftOut(day);
        // The newest first, so that what was moved twice ends where it was before the first time.
        snapshot.elements("Succession").stream().filter(succession -> date(succession).isAfter(day))
                .sorted(NEWEST_FIRST).forEach(view::undo);
        List<Element> written = view.restored.values().stream().filter(element -> !left.contains(element.id()))
                .toList();
        return left.isEmpty() && written.isEmpty() ? snapshot : snapshot.after(snapshot.commit(), written, left);
    }

    private static LocalDate date(Element succession) {
        return succession.values().day("date").orElse(LocalDate.MIN);
    }

    private Set<String> leftOut(LocalDate day) {
        Set<String> ids = new HashSet<>();
        for (Element element : snapshot.elements()) {
            if (!element.isValidOn(day)) {
                ids.add(element.id());
            }
        }
        return ids;
    }

    private void undo(Element succession) {
        List<Value> moves = new ArrayList<>(succession.all("moves"));
        for (int i = moves.size() - 1; i >= 0; i--) {
            Values move = ((Value.Part) moves.get(i)).values();
            Optional<Element> moved = move.reference("element").flatMap(this::element);
            Optional<Feature> feature = move.text("feature")
                    .flatMap(name -> moved.flatMap(element -> element.type().feature(name)));
            feature.ifPresent(known -> restored.put(moved.get().id(), moved.get().with(known.name(),
                    move.text("before").map(text -> json.read(known, text)).orElse(List.of()))));
        }
    }

    private Optional<Element> element(String id) {
        return Optional.ofNullable(restored.get(id)).or(() -> snapshot.element(id));
    }
}
