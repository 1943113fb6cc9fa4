package vn.haidang.registry.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.words.ModelWords;

/**
 * What the table says about an element in a column. Safe for use by several threads.
 *
 * @param snapshot the registry that references lead into
 * @param words the user's language
 */
record CellTexts(RegistrySnapshot snapshot, ModelWords words) {

    static CellTexts of(RegistrySnapshot snapshot, ValueFormat format) {
        return new CellTexts(snapshot, new ModelWords(format));
    }

    /** The text of a cell, several values with a comma between; empty for none. */
    String text(Element element, String path) {
        if (path.equals(ElementColumn.TYPE)) {
            return words.type(element.type());
        }
        Optional<Feature> feature = feature(element, path);
        return feature.map(known -> values(element, path).stream().map(value -> text(known, value))
                .collect(Collectors.joining(", "))).orElse("");
    }

    /** The name of a thing says more than its code, and a table has no room for both. */
    private String text(Feature feature, Value value) {
        if (value instanceof Value.Reference reference) {
            return snapshot.element(reference.id()).map(target -> target.name().isEmpty()
                    ? target.code()
                    : target.name()).orElse("?");
        }
        return words.value(feature, value, snapshot);
    }

    /** The values of a cell. */
    List<Value> values(Element element, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? element.all(path)
                : element.values().part(path.substring(0, dot)).map(part -> part.all(path.substring(dot + 1)))
                        .orElse(List.of());
    }

    private static Optional<Feature> feature(Element element, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? element.type().feature(path)
                : element.values().part(path.substring(0, dot)).map(Values::type)
                        .flatMap((ElementType part) -> part.feature(path.substring(dot + 1)));
    }
}
