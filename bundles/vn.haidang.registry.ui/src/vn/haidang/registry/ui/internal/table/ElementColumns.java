package vn.haidang.registry.ui.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;

/**
 * The columns that a table of a type's elements can have: what its forms show, its kinds' own fields included. Immutable.
 */
final class ElementColumns {

    private static final List<String> FIRST = List.of("code", "name", ElementColumn.TYPE, "unit");
    private static final List<String> OF_THINGS = List.of("place", "state", "custodian");
    private static final Set<String> TELLING = Set.of("identity", "expiry", "parent");
    private static final int MOST_TELLING = 3;

    private final RegistrySchema schema;
    private final String type;
    private final Map<String, ElementColumn> columns = new LinkedHashMap<>();

    /** @param type the name of the type whose kinds are shown */
    ElementColumns(RegistrySchema schema, String type, ModelWords words, Texts texts) {
        this.schema = schema;
        this.type = type;
        if (schema.kindsOf(type).size() > 1) {
            columns.put(ElementColumn.TYPE,
                    new ElementColumn(ElementColumn.TYPE, texts.get("column.type"), 140, false));
        }
        schema.type(type).ifPresent(head -> collect(head, words));
        schema.kindsOf(type).forEach(kind -> collect(kind, words));
    }

    private void collect(ElementType of, ModelWords words) {
        for (Feature feature : of.features()) {
            if (feature.hint("tab").isEmpty()) {
                continue;
            }
            String title = words.feature(of, feature.name());
            if (feature.kind() == Kind.PART && !feature.many()) {
                ElementType part = schema.type(feature.target().orElseThrow()).orElseThrow();
                part.features().forEach(inner -> put(feature.name() + "." + inner.name(),
                        title + " - " + words.feature(part, inner.name()), inner));
            } else {
                put(feature.name(), title, feature);
            }
        }
    }

    private void put(String path, String title, Feature feature) {
        boolean number = !feature.many() && (feature.kind() == Kind.WHOLE || feature.kind() == Kind.DECIMAL);
        columns.putIfAbsent(path, new ElementColumn(path, title, width(feature), number));
    }

    private static int width(Feature feature) {
        return switch (feature.name()) {
            case "code" -> 110;
            case "name" -> 220;
            default -> switch (feature.kind()) {
                case WHOLE, DECIMAL, DAY, FLAG -> 100;
                case MOMENT, CHOICE -> 120;
                case REFERENCE -> 170;
                case TEXT, PART -> 140;
            };
        };
    }

    /** All of them, in the order of the forms. */
    List<ElementColumn> all() {
        return List.copyOf(columns.values());
    }

    /** Those with these paths, in their order; what the model does not know any more is left out. */
    List<ElementColumn> of(List<String> paths) {
        return paths.stream().filter(columns::containsKey).map(columns::get).toList();
    }

    /** Those that are shown until the user chooses: what one knows an element by, and what of its own tells most. */
    List<ElementColumn> usual() {
        List<String> paths = new ArrayList<>(FIRST);
        List<ElementType> kinds = schema.kindsOf(type);
        if (kinds.size() > 1 || kinds.stream().anyMatch(kind -> kind.isKindOf("Asset"))) {
            paths.addAll(OF_THINGS);
        }
        schema.type(type).ifPresent(head -> paths.addAll(telling(head, paths)));
        return of(paths);
    }

    private static List<String> telling(ElementType head, List<String> shown) {
        return head.features().stream()
                .filter(feature -> feature.required() || feature.hints().keySet().stream().anyMatch(TELLING::contains))
                .filter(feature -> feature.hint("tab").isPresent() && feature.kind() != Kind.PART)
                .map(Feature::name).filter(name -> !shown.contains(name)).limit(MOST_TELLING).toList();
    }
}
