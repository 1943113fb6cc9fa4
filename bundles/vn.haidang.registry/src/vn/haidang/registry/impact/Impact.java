package vn.haidang.registry.impact;

import java.util.List;
import java.util.Optional;

/**
 * What stops when something fails; immutable.
 *
 * @param origins what fails
 * @param affected everything else that stops, what surely stops first, the nearest first
 */
public record Impact(List<Affected> origins, List<Affected> affected) {

    public Impact {
        origins = List.copyOf(origins);
        affected = List.copyOf(affected);
    }

    /** What is affected of a type and its subtypes, such as {@code Service} and {@code Unit}. */
    public List<Affected> ofType(String type) {
        return affected.stream().filter(one -> one.element().type().isKindOf(type)).toList();
    }

    /** What happens to one element; empty when nothing does. */
    public Optional<Affected> of(String id) {
        return affected.stream().filter(one -> one.element().id().equals(id)).findFirst();
    }
}
