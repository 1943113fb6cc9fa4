package vn.haidang.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class of the registry's model: what kind of thing an element is and what can be said about it. Immutable; there is
 * one object a type, so that types are compared by identity.
 */
public final class ElementType {

    private final String name;
    private final boolean isAbstract;
    private final Set<String> kinds;
    private final List<Feature> features;
    private final Map<String, Integer> slots;

    /**
     * @param kinds the names of this type and of all its supertypes
     * @param features its own and all inherited ones, in the order in which forms show them
     */
    public ElementType(String name, boolean isAbstract, Set<String> kinds, List<Feature> features) {
        this.name = name;
        this.isAbstract = isAbstract;
        this.kinds = Set.copyOf(kinds);
        this.features = List.copyOf(features);
        Map<String, Integer> places = new LinkedHashMap<>();
        this.features.forEach(feature -> places.put(feature.name(), places.size()));
        this.slots = Map.copyOf(places);
    }

    /** Its name in the model. */
    public String name() {
        return name;
    }

    /** Whether only its subtypes have elements. */
    public boolean isAbstract() {
        return isAbstract;
    }

    /** Whether it is the named type or one of its subtypes. */
    public boolean isKindOf(String type) {
        return kinds.contains(type);
    }

    /** All features, inherited ones first. */
    public List<Feature> features() {
        return features;
    }

    /** The feature with this name. */
    public Optional<Feature> feature(String feature) {
        return Optional.ofNullable(slots.get(feature)).map(features::get);
    }

    /** The place of a feature among {@link #features()}, or -1. */
    int slot(String feature) {
        return slots.getOrDefault(feature, -1);
    }

    @Override
    public String toString() {
        return name;
    }
}
