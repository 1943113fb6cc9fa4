package vn.haidang.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.report.Figure;

/** The figures collected for one report; used by one thread. */
final class FigureSet {

    private final Map<String, List<Figure>> bySection = new LinkedHashMap<>();
    private final Map<String, Figure> byId = new LinkedHashMap<>();

    /** Adds the figures of a source; of two with the same id the first one stays. */
    void add(String section, List<Figure> figures) {
        for (Figure figure : figures) {
            if (byId.putIfAbsent(figure.id(), figure) == null) {
                bySection.computeIfAbsent(section, name -> new ArrayList<>()).add(figure);
            }
        }
    }

    Optional<Figure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The sections that have figures. */
    Set<String> sections() {
        return bySection.keySet();
    }

    /** The figures of a section, in their order; empty when there are none. */
    List<Figure> section(String name) {
        return bySection.getOrDefault(name, List.of());
    }
}
