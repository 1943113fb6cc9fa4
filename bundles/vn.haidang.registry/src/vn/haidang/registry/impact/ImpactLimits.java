package vn.haidang.registry.impact;

import java.util.Set;

/**
 * How far a closure goes.
 *
 * @param depth the most steps from what fails, from 1
 * @param kinds the types through which it goes, their subtypes included; all when there are none
 */
public record ImpactLimits(int depth, Set<String> kinds) {

    public ImpactLimits {
        if (depth < 1) {
            throw new IllegalArgumentException("a closure goes one step at least");
        }
        kinds = Set.copyOf(kinds);
    }

    /** As far as it goes. */
    public static ImpactLimits none() {
        return new ImpactLimits(Integer.MAX_VALUE, Set.of());
    }
}
