package vn.haidang.registry;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Elements in one list a type, each ordered by code; immutable. A type without changes keeps its list. */
final class ElementsByType {

    static final Comparator<Element> BY_CODE = Comparator.comparing(Element::code).thenComparing(Element::id);

    /** Up to here elements are put into their places one by one, beyond that all are sorted. */
    private static final int FEW = 200;

    private final Map<String, List<Element>> lists;

    private ElementsByType(Map<String, List<Element>> lists) {
        this.lists = lists;
    }

    static ElementsByType of(Collection<Element> elements) {
        Map<String, List<Element>> lists = elements.stream()
                .collect(Collectors.groupingBy(element -> element.type().name()));
        lists.replaceAll((type, ofType) -> ofType.stream().sorted(BY_CODE).toList());
        return new ElementsByType(lists);
    }

    /** The elements of exactly this type. */
    List<Element> of(ElementType type) {
        return lists.getOrDefault(type.name(), List.of());
    }

    /** The element of exactly this type with this code, the first of several. */
    Optional<Element> of(ElementType type, String code) {
        List<Element> ordered = of(type);
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ordered.get(middle).code().compareTo(code) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < ordered.size() && ordered.get(from).code().equals(code)
                ? Optional.of(ordered.get(from))
                : Optional.empty();
    }

    /** All of them. */
    Collection<Element> all() {
        int size = lists.values().stream().mapToInt(List::size).sum();
        return new AbstractCollection<>() {
            @Override
            public Iterator<Element> iterator() {
                return lists.values().stream().flatMap(List::stream).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** These without some elements and with others. */
    ElementsByType with(Collection<Element> old, Collection<Element> added) {
        Map<String, List<Element>> oldByType = byType(old);
        Map<String, List<Element>> addedByType = byType(added);
        Set<String> touched = new HashSet<>(oldByType.keySet());
        touched.addAll(addedByType.keySet());
        Map<String, List<Element>> next = new HashMap<>(lists);
        touched.forEach(type -> next.put(type, renewed(lists.getOrDefault(type, List.of()),
                oldByType.getOrDefault(type, List.of()), addedByType.getOrDefault(type, List.of()))));
        return new ElementsByType(next);
    }

    private static Map<String, List<Element>> byType(Collection<Element> elements) {
        return elements.stream().collect(Collectors.groupingBy(element -> element.type().name()));
    }

    private static List<Element> renewed(List<Element> before, List<Element> old, List<Element> added) {
        List<Element> elements;
        if (old.size() + added.size() > FEW) {
            Set<String> gone = old.stream().map(Element::id).collect(Collectors.toSet());
            elements = new ArrayList<>(before.size() + added.size());
            before.stream().filter(element -> !gone.contains(element.id())).forEach(elements::add);
            elements.addAll(added);
            elements.sort(BY_CODE);
        } else {
            elements = new ArrayList<>(before);
            old.forEach(element -> elements.remove(Collections.binarySearch(elements, element, BY_CODE)));
            added.forEach(element -> elements.add(-1 - Collections.binarySearch(elements, element, BY_CODE), element));
        }
        return Collections.unmodifiableList(elements);
    }
}
