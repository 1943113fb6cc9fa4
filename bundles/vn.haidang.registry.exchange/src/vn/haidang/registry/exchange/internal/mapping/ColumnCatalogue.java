package vn.haidang.registry.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.JoinedText;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.words.ModelWord;

/**
 * What can stand in the columns of a file about a type: what its forms show. A part that an element has once takes a
 * column for each of its fields, one that it has many of a single column.
 */
public final class ColumnCatalogue {

    private final RegistrySchema schema;
    private final List<ElementType> kinds;
    /** Path to the type that labels it. */
    private final Map<String, ElementType> paths = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when there is no such type of elements */
    public ColumnCatalogue(RegistrySchema schema, String type) {
        this.schema = schema;
        this.kinds = schema.kindsOf(type);
        ElementType head = schema.type(type).filter(known -> !kinds.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("no elements are of the type " + type));
        if (kinds.size() > 1) {
            paths.put(ExchangeColumn.TYPE, head);
        }
        collect(head);
        kinds.forEach(this::collect);
    }

    private void collect(ElementType type) {
        for (Feature feature : type.features()) {
            if (feature.hint("tab").isEmpty()) {
                continue;
            } else if (feature.kind() == Kind.PART && !feature.many()) {
                partOf(feature).features()
                        .forEach(inner -> paths.putIfAbsent(feature.name() + "." + inner.name(), type));
            } else {
                paths.putIfAbsent(feature.name(), type);
            }
        }
    }

    private ElementType partOf(Feature feature) {
        return schema.type(feature.target().orElseThrow()).orElseThrow();
    }

    /** The types that the rows can have. */
    public List<ElementType> kinds() {
        return kinds;
    }

    /** All paths in their order. */
    public List<String> paths() {
        return List.copyOf(paths.keySet());
    }

    /** Whether there is such a column. */
    public boolean has(String path) {
        return paths.containsKey(path);
    }

    /** The type that has the column, for its names. */
    public ElementType owner(String path) {
        return paths.get(path);
    }

    /** The columns in the user's language; where two have the same label, the model's name tells them apart. */
    public List<ExchangeColumn> columns(ValueFormat format) {
        List<ExchangeColumn> columns = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        paths.keySet().forEach(path -> {
            String label = word(path).in(format);
            count.merge(label, 1, Integer::sum);
            columns.add(new ExchangeColumn(path, label));
        });
        columns.replaceAll(column -> count.get(column.label()) == 1
                ? column
                : new ExchangeColumn(column.path(), column.label() + " (" + column.path() + ")"));
        return columns;
    }

    /** What the column or the field with this path is called; a part of one as its parts are, with a dash between. */
    public LocalText word(String path) {
        if (path.equals(ExchangeColumn.TYPE)) {
            return Messages.word("exchange.column.type");
        }
        String[] names = path.split("\\.");
        ElementType type = Optional.ofNullable(paths.get(path)).orElseGet(() -> having(names[0]));
        List<LocalText> words = new ArrayList<>();
        for (String name : names) {
            words.add(ModelWord.feature(type, name));
            Optional<ElementType> part = type.feature(name).filter(feature -> feature.kind() == Kind.PART)
                    .map(this::partOf);
            type = part.orElse(type);
        }
        return words.size() == 1 ? words.get(0) : new JoinedText(words, " - ");
    }

    private ElementType having(String feature) {
        return Optional.ofNullable(paths.get(feature)).or(
                () -> kinds.stream().filter(kind -> kind.feature(feature).isPresent()).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no type has " + feature));
    }

    /** The feature that a path leads to in a type, when the type has it. */
    public Optional<Feature> feature(ElementType type, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? type.feature(path)
                : type.feature(path.substring(0, dot)).flatMap(part -> partOf(part).feature(path.substring(dot + 1)));
    }
}
