package vn.haidang.registry.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.impact.Dependences.Edge;

/**
 * Finds what stops when something fails, on one snapshot.
 * <p>
 * Each element is raised from "goes on" to "may stop" to "will stop" and never back, so that circles come to an end. What
 * has a spare takes others down for sure only when its spare has stopped too. Safe for use by several threads.
 */
public final class ImpactAnalysis {

    private static final Comparator<Named> SUREST_FIRST = Comparator
            .comparing((Named one) -> one.affected().strength()).reversed()
            .thenComparingInt(one -> one.affected().depth()).thenComparing(Named::name);

    /** One with its name, which is asked for often while many are sorted. */
    private record Named(Affected affected, String name) {}

    private final RegistrySnapshot snapshot;

    public ImpactAnalysis(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * What stops when these fail, all of them at once.
     *
     * @param ids the elements that fail; unknown ones are left out
     */
    public Impact of(Set<String> ids, ImpactLimits limits) {
        return new Closure(limits).run(ids);
    }

    private final class Closure {

        private final Dependences dependences = Dependences.of(snapshot);
        private final ImpactLimits limits;
        private final Map<String, Affected> stopped = new HashMap<>();
        private final Deque<String> raised = new ArrayDeque<>();

        Closure(ImpactLimits limits) {
            this.limits = limits;
        }

        Impact run(Set<String> ids) {
            List<Affected> origins = ids.stream().flatMap(id -> snapshot.element(id).stream())
                    .map(element -> new Affected(element, Strength.WILL, 0, Optional.empty(), "")).toList();
            origins.forEach(this::raise);
            while (!raised.isEmpty()) {
                spread(stopped.get(raised.poll()));
            }
            List<Affected> others = new ArrayList<>(stopped.values());
            others.removeIf(one -> one.cause().isEmpty());
            return new Impact(sorted(origins), sorted(others));
        }

        private void raise(Affected one) {
            String id = one.element().id();
            stopped.put(id, one);
            raised.add(id);
            if (one.strength() == Strength.WILL) {
                dependences.sparedBy(id).stream().filter(this::surelyStops).forEach(raised::add);
            }
        }

        private boolean surelyStops(String id) {
            Affected one = stopped.get(id);
            return one != null && one.strength() == Strength.WILL;
        }

        private void spread(Affected cause) {
            if (cause.depth() >= limits.depth()) {
                return;
            }
            String id = cause.element().id();
            Set<String> spares = dependences.sparesOf(id);
            boolean surely = cause.strength() == Strength.WILL
                    && (spares.isEmpty() || spares.stream().allMatch(this::surelyStops));
            for (Edge edge : dependences.from(id)) {
                strength(cause, edge, surely).ifPresent(strength -> reach(edge, cause, strength));
            }
        }

        private Optional<Strength> strength(Affected cause, Edge edge, boolean surely) {
            return switch (edge.carry()) {
                case FULLY -> Optional.of(surely ? Strength.WILL : Strength.MAY);
                case PERHAPS -> Optional.of(Strength.MAY);
                case UNLESS_OTHERS -> Optional.of(
                        surely && dependences.redundantFor(edge).stream().allMatch(this::surelyStops)
                                ? Strength.WILL
                                : Strength.MAY);
                case CONNECTION -> surely && !dependences.needs(cause.element().id(), edge.target())
                        ? Optional.of(Strength.MAY)
                        : Optional.empty();
            };
        }

        private void reach(Edge edge, Affected cause, Strength strength) {
            Affected known = stopped.get(edge.target());
            if (known == null || known.strength().compareTo(strength) < 0) {
                snapshot.element(edge.target()).filter(this::isFollowed).ifPresent(element -> raise(
                        new Affected(element, strength, cause.depth() + 1, Optional.of(cause), edge.via())));
            }
        }

        private boolean isFollowed(Element element) {
            return limits.kinds().isEmpty() || limits.kinds().stream().anyMatch(element.type()::isKindOf);
        }
    }

    private static List<Affected> sorted(List<Affected> several) {
        return several.stream()
                .map(one -> new Named(one,
                        one.element().type().name() + " " + one.element().code() + " " + one.element().id()))
                .sorted(SUREST_FIRST).map(Named::affected).toList();
    }
}
