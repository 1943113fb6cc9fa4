package vn.haidang.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.ElementHistory.FeatureChange;

/**
 * An element that an editing session added, changed or removed.
 *
 * @param before the element as it was read; empty for a new one
 * @param after the element as it is to be; empty for one that is to go
 */
public record ElementChange(Optional<Element> before, Optional<Element> after) {

    /** The element's id. */
    public String id() {
        return any().id();
    }

    /** What happens to it. */
    public ElementHistory.Kind kind() {
        if (before.isEmpty()) {
            return ElementHistory.Kind.ADDED;
        }
        return after.isPresent() ? ElementHistory.Kind.CHANGED : ElementHistory.Kind.REMOVED;
    }

    /** The element as it is to be, or as it was when it is to go. */
    public Element any() {
        return after.or(() -> before).orElseThrow();
    }

    /** What is different, in the order of the type's features. */
    public List<FeatureChange> features() {
        List<FeatureChange> changes = new ArrayList<>();
        for (Feature feature : any().type().features()) {
            List<Value> old = before.map(element -> element.all(feature.name())).orElse(List.of());
            List<Value> now = after.map(element -> element.all(feature.name())).orElse(List.of());
            if (!old.equals(now)) {
                changes.add(new FeatureChange(feature.name(), old, now));
            }
        }
        return changes;
    }
}
