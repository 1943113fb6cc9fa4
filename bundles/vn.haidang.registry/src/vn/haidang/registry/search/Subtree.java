package vn.haidang.registry.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.RegistrySnapshot;

/** Finds what is below an element in a tree of its type. */
public final class Subtree {

    private Subtree() {}

    /** A unit's id and those of all units below it. */
    public static Set<String> ofUnit(RegistrySnapshot snapshot, String unit) {
        return below(snapshot, "Unit", "parent", unit);
    }

    /** A place's id and those of all places within it. */
    public static Set<String> ofPlace(RegistrySnapshot snapshot, String place) {
        return below(snapshot, "Place", "within", place);
    }

    /** Whether a place is another one or within it; places that go in a circle are within each other. */
    public static boolean isPlaceWithin(RegistrySnapshot snapshot, String place, String around) {
        Set<String> passed = new HashSet<>();
        Optional<String> step = Optional.of(place);
        while (step.isPresent() && passed.add(step.get())) {
            if (step.get().equals(around)) {
                return true;
            }
            step = step.flatMap(snapshot::element).flatMap(found -> found.values().reference("within"));
        }
        return false;
    }

    private static Set<String> below(RegistrySnapshot snapshot, String type, String up, String top) {
        Map<String, List<String>> children = new HashMap<>();
        snapshot.elements(type).forEach(element -> element.values().reference(up).ifPresent(
                parent -> children.computeIfAbsent(parent, id -> new ArrayList<>()).add(element.id())));
        Set<String> found = new HashSet<>(Set.of(top));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            children.getOrDefault(open.pop(), List.of()).stream().filter(found::add).forEach(open::push);
        }
        return found;
    }
}
