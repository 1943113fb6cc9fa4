package vn.haidang.registry.ui.internal.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/**
 * Finds a snapshot in which everything that values refer to has a name: the present one, or that of the commit when
 * something is gone since. For one thread.
 */
final class NamesThen {

    private final LongFunction<RegistrySnapshot> past;
    private final RegistrySnapshot present;
    private final Map<Long, RegistrySnapshot> read = new HashMap<>();

    /** @param past gives the registry right after a commit */
    NamesThen(LongFunction<RegistrySnapshot> past, RegistrySnapshot present) {
        this.past = past;
        this.present = present;
    }

    /** The present names. */
    RegistrySnapshot present() {
        return present;
    }

    /** A snapshot that knows what these values, which counted after a commit, refer to. */
    RegistrySnapshot knowing(List<Value> values, long commit) {
        boolean isKnown = values.stream().allMatch(value -> !(value instanceof Value.Reference reference)
                || present.element(reference.id()).isPresent());
        return isKnown || commit < 0 ? present : read.computeIfAbsent(commit, past::apply);
    }
}
