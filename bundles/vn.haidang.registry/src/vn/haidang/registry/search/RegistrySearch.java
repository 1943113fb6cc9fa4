package vn.haidang.registry.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.FoldedText;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/**
 * Searches one snapshot. The folded text of an element is kept with it, and so for all snapshots in which it is the same.
 * Safe for use by several threads.
 */
public final class RegistrySearch {

    /** The references whose target's name people know an element by. */
    private static final List<String> NEIGHBOURS = List.of("unit", "place", "custodian");

    private final RegistrySnapshot snapshot;

    public RegistrySearch(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What the filter finds: first what has all words in its code or name, then the rest, both by code. */
    public List<Element> find(SearchFilter filter) {
        List<String> words = FoldedText.words(filter.words());
        Optional<Set<String>> units = filter.unit().map(unit -> Subtree.ofUnit(snapshot, unit));
        Optional<Set<String>> places = filter.place().map(place -> Subtree.ofPlace(snapshot, place));
        Optional<Value> state = filter.state().map(Value.Choice::new);
        Map<String, String> names = new HashMap<>();
        List<Element> found = new ArrayList<>();
        List<Element> foundElsewhere = new ArrayList<>();
        for (Element element : snapshot.elements(filter.type())) {
            if (isWithin(element, "unit", units) && isWithin(element, "place", places)
                    && (state.isEmpty() || element.get("state").equals(state)) && matches(element, words, names)) {
                (isNamed(element, words) ? found : foundElsewhere).add(element);
            }
        }
        found.addAll(foundElsewhere);
        return found;
    }

    /** A unit is within itself. */
    private static boolean isWithin(Element element, String feature, Optional<Set<String>> tree) {
        return tree.isEmpty() || tree.get().contains(element.id())
                || element.values().reference(feature).filter(tree.get()::contains).isPresent();
    }

    private boolean matches(Element element, List<String> words, Map<String, String> names) {
        String text = element.values().foldedText();
        for (String word : words) {
            if (!text.contains(word) && !isNeighbourNamed(element, word, names)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNeighbourNamed(Element element, String word, Map<String, String> names) {
        for (String feature : NEIGHBOURS) {
            Optional<String> neighbour = element.values().reference(feature);
            if (neighbour.isPresent() && names.computeIfAbsent(neighbour.get(), this::name).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private String name(String id) {
        return snapshot.element(id).map(element -> FoldedText.fold(element.code() + "\n" + element.name())).orElse("");
    }

    /** The code and the name are the first two lines of an element's texts. */
    private static boolean isNamed(Element element, List<String> words) {
        String text = element.values().foldedText();
        int second = text.indexOf('\n', text.indexOf('\n') + 1);
        int end = second < 0 ? text.length() : second;
        for (String word : words) {
            int at = text.indexOf(word);
            if (at < 0 || at + word.length() > end) {
                return false;
            }
        }
        return true;
    }
}
