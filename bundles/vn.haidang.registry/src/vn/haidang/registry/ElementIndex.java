package vn.haidang.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements by id; immutable. One that follows another by a few changes shares its table and adds those few, so that a
 * commit costs what it changes; when the few have become many, a table of its own is made.
 */
final class ElementIndex {

    private static final int MOST_RECENT = 1_000;

    private final Map<String, Element> table;
    /** What is different from the table: the element as it is, empty for one that is gone. */
    private final Map<String, Optional<Element>> recent;

    private ElementIndex(Map<String, Element> table, Map<String, Optional<Element>> recent) {
        this.table = table;
        this.recent = recent;
    }

    static ElementIndex of(Collection<Element> elements) {
        Map<String, Element> table = new HashMap<>(elements.size() * 2);
        elements.forEach(element -> table.put(element.id(), element));
        return new ElementIndex(table, Map.of());
    }

    Optional<Element> get(String id) {
        Optional<Element> changed = recent.get(id);
        return changed != null ? changed : Optional.ofNullable(table.get(id));
    }

    ElementIndex with(Collection<Element> written, Set<String> removed) {
        if (recent.size() + written.size() + removed.size() > MOST_RECENT) {
            Map<String, Element> all = new HashMap<>(table);
            recent.forEach((id, element) -> put(all, id, element));
            removed.forEach(all::remove);
            written.forEach(element -> all.put(element.id(), element));
            return new ElementIndex(all, Map.of());
        }
        Map<String, Optional<Element>> changed = new HashMap<>(recent);
        removed.forEach(id -> changed.put(id, Optional.empty()));
        written.forEach(element -> changed.put(element.id(), Optional.of(element)));
        return new ElementIndex(table, changed);
    }

    private static void put(Map<String, Element> all, String id, Optional<Element> element) {
        if (element.isPresent()) {
            all.put(id, element.get());
        } else {
            all.remove(id);
        }
    }
}
