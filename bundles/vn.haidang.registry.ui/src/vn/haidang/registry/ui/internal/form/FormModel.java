package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * What the form shows: the fields of the selected elements by tab, and what of their values is the same for all of them.
 * Immutable.
 */
final class FormModel {

    /** The tab that stands last, with what leads to other elements. */
    static final String RELATED = "related";

    private static final String FIRST = "general";

    private final List<Element> elements;
    private final List<Feature> features;

    private FormModel(List<Element> elements) {
        this.elements = List.copyOf(elements);
        this.features = elements.isEmpty()
                ? List.of()
                : elements.get(0).type().features().stream().filter(this::isShown).toList();
    }

    /** The form of what is selected. */
    static FormModel of(List<Element> selected) {
        return new FormModel(selected);
    }

    private boolean isShown(Feature feature) {
        return feature.hint("tab").isPresent()
                && (elements.size() == 1 || isForSeveral(feature) && types().stream()
                        .allMatch(type -> type.feature(feature.name()).equals(Optional.of(feature))));
    }

    /** What tells one element from another is never the same for several. */
    private static boolean isForSeveral(Feature feature) {
        return !feature.name().equals("code") && feature.hint("identity").isEmpty();
    }

    /** The types of the elements, each once. */
    List<ElementType> types() {
        return elements.stream().map(Element::type).distinct().toList();
    }

    /** The elements it is about. */
    List<Element> elements() {
        return elements;
    }

    /** The type whose words the fields are called by. */
    ElementType type() {
        return elements.get(0).type();
    }

    /** Whether it is about several elements at once. */
    boolean isBulk() {
        return elements.size() > 1;
    }

    /** The fields by tab, the general ones first and those that lead elsewhere last. */
    Map<String, List<Feature>> tabs() {
        Map<String, List<Feature>> tabs = new LinkedHashMap<>();
        tabs.put(FIRST, new ArrayList<>());
        features.forEach(feature -> tabs.computeIfAbsent(feature.hint("tab").orElseThrow(), tab -> new ArrayList<>())
                .add(feature));
        List<Feature> related = tabs.remove(RELATED);
        if (related != null || elements.size() == 1) {
            tabs.put(RELATED, related == null ? List.of() : related);
        }
        return tabs;
    }

    /** What the elements have in common in a field; none when they differ. */
    List<Value> values(String feature) {
        return isMixed(feature) ? List.of() : elements.get(0).all(feature);
    }

    /** Whether the elements have different values in a field. */
    boolean isMixed(String feature) {
        List<Value> first = elements.get(0).all(feature);
        return elements.stream().anyMatch(element -> !element.all(feature).equals(first));
    }

    /** What is noted about where a value came from; for several elements nothing. */
    Optional<Values> provenance(String feature) {
        return isBulk() ? Optional.empty() : Provenance.of(elements.get(0), feature);
    }

    /** Whether another form has the same fields, so that its widgets can be used again. */
    boolean hasShapeOf(FormModel other) {
        return types().equals(other.types()) && isBulk() == other.isBulk();
    }

    /** The ids of the elements. */
    List<String> ids() {
        return elements.stream().map(Element::id).toList();
    }
}
