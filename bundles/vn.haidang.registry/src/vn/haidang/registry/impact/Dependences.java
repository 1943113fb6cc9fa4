package vn.haidang.registry.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * Which element takes which others down with it, of a whole snapshot; immutable after it is made. The model says it by the
 * hint {@code impact} of a feature; {@code Relation} elements add what people declared.
 */
final class Dependences {

    /** How one element takes another down. */
    enum Carry {
        /** As surely as it stops itself. */
        FULLY,
        /** Never more than perhaps. */
        PERHAPS,
        /** Surely only when the others of the same feature stop too. */
        UNLESS_OTHERS,
        /** Perhaps, and only by what surely stops: else one access switch would take the whole network down. */
        CONNECTION
    }

    /** What happens to {@code target}; {@code via} is the feature or the relation's kind. */
    record Edge(String target, Carry carry, String via) {}

    private final Map<String, List<Edge>> edges = new HashMap<>();
    /** What has to stop, all of it, before an element surely stops: by element and feature. */
    private final Map<String, Set<String>> redundant = new HashMap<>();
    private final Map<String, Set<String>> spares = new HashMap<>();
    private final Map<String, Set<String>> spared = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Map<ElementType, List<Feature>> hinted = new HashMap<>();

    private Dependences() {}

    /** Those of a snapshot, kept with it. */
    static Dependences of(RegistrySnapshot snapshot) {
        return snapshot.derived(Dependences.class, source -> {
            Dependences found = new Dependences();
            source.elements().forEach(element -> found.read(element, element.values()));
            source.elements("Line").forEach(found::readLine);
            source.elements("Relation").forEach(found::readRelation);
            return found;
        });
    }

    List<Edge> from(String id) {
        return edges.getOrDefault(id, List.of());
    }

    /** What can take over from an element. */
    Set<String> sparesOf(String id) {
        return spares.getOrDefault(id, Set.of());
    }

    /** The elements from which this one can take over. */
    Set<String> sparedBy(String id) {
        return spared.getOrDefault(id, Set.of());
    }

    /** All that have to stop before the target of an edge surely does. */
    Set<String> redundantFor(Edge edge) {
        return redundant.getOrDefault(key(edge.target(), edge.via()), Set.of());
    }

    /** Whether an element needs the other; then it cannot take it down by a mere connection. */
    boolean needs(String id, String other) {
        return needs.getOrDefault(id, Set.of()).contains(other);
    }

    private static String key(String id, String feature) {
        return id + "\n" + feature;
    }

    private void read(Element element, Values values) {
        List<String> joined = new ArrayList<>();
        for (Feature feature : hinted(values.type())) {
            if (feature.kind() == Feature.Kind.PART) {
                values.all(feature.name()).forEach(part -> read(element, ((Value.Part) part).values()));
                continue;
            }
            List<String> targets = values.all(feature.name()).stream().map(value -> ((Value.Reference) value).id())
                    .toList();
            if (!targets.isEmpty()) {
                read(element.id(), feature, targets, joined);
            }
        }
        for (String one : joined) {
            joined.stream().filter(other -> !other.equals(one))
                    .forEach(other -> add(one, other, Carry.CONNECTION, element.type().name()));
        }
    }

    /** A leased line is the connection of the unit that has it. */
    private void readLine(Element line) {
        line.values().reference("unit").ifPresent(unit -> add(line.id(), unit, Carry.FULLY, "unit"));
    }

    private void read(String id, Feature feature, List<String> targets, List<String> joined) {
        String via = feature.name();
        switch (feature.hint("impact").orElseThrow()) {
            case "needs" -> targets.forEach(target -> {
                add(target, id, Carry.FULLY, via);
                needs.computeIfAbsent(id, key -> new HashSet<>()).add(target);
            });
            case "any" -> {
                redundant.put(key(id, via), new LinkedHashSet<>(targets));
                targets.forEach(target -> add(target, id, Carry.UNLESS_OTHERS, via));
            }
            case "spares" -> targets.forEach(target -> {
                spares.computeIfAbsent(id, key -> new HashSet<>()).add(target);
                spared.computeIfAbsent(target, key -> new HashSet<>()).add(id);
            });
            case "serves" -> targets.forEach(target -> add(id, target, Carry.FULLY, via));
            case "may" -> targets.forEach(target -> add(id, target, Carry.PERHAPS, via));
            case "connects" -> targets.forEach(target -> {
                add(target, id, Carry.CONNECTION, via);
                add(id, target, Carry.CONNECTION, via);
            });
            case "joins" -> targets.forEach(target -> {
                add(id, target, Carry.CONNECTION, via);
                add(target, id, Carry.CONNECTION, via);
                joined.add(target);
            });
            default -> throw new IllegalStateException("the model has an impact nobody knows: " + feature.hints());
        }
    }

    private void readRelation(Element relation) {
        Optional<String> from = relation.values().reference("from");
        Optional<String> to = relation.values().reference("to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Carry carry = relation.values().choice("strength").filter("will-stop"::equals).isPresent()
                ? Carry.FULLY
                : Carry.PERHAPS;
        String kind = relation.values().choice("kind").orElse("depends");
        switch (kind) {
            case "depends" -> add(to.get(), from.get(), carry, kind);
            case "connects" -> {
                add(from.get(), to.get(), carry, kind);
                add(to.get(), from.get(), carry, kind);
            }
            default -> add(from.get(), to.get(), carry, kind);
        }
    }

    private void add(String cause, String target, Carry carry, String via) {
        edges.computeIfAbsent(cause, id -> new ArrayList<>(2)).add(new Edge(target, carry, via));
    }

    /** The features of a type that say something about impact, and its parts, which may have such. */
    private List<Feature> hinted(ElementType type) {
        return hinted.computeIfAbsent(type, key -> key.features().stream()
                .filter(feature -> feature.hint("impact").isPresent() || feature.kind() == Feature.Kind.PART)
                .toList());
    }
}
