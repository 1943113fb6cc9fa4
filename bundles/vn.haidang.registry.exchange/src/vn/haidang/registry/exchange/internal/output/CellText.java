package vn.haidang.registry.exchange.internal.output;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.exchange.internal.values.ListNotation;
import vn.haidang.registry.exchange.internal.values.Targets;
import vn.haidang.registry.words.ModelWords;

/** Writes values so that people and the import read the same. */
final class CellText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS",
            Locale.ROOT);

    private final RegistrySnapshot snapshot;
    private final ColumnCatalogue catalogue;
    private final ModelWords words;
    private final ValueFormat format;
    private final Targets targets;

    CellText(RegistrySnapshot snapshot, ColumnCatalogue catalogue, ValueFormat format) {
        this.snapshot = snapshot;
        this.catalogue = catalogue;
        this.words = new ModelWords(format);
        this.format = format;
        this.targets = new Targets(snapshot);
    }

    /** The feature in a column; none for the column of the type, and where the element has no such feature. */
    Optional<Feature> feature(Element element, String path) {
        return catalogue.feature(element.type(), path);
    }

    /** The values in a column. */
    List<Value> values(Element element, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? element.all(path)
                : element.values().part(path.substring(0, dot)).map(part -> part.all(path.substring(dot + 1)))
                        .orElse(List.of());
    }

    /** The cell of an element in a column, empty where it has nothing. */
    String text(Element element, String path) {
        if (path.equals(ExchangeColumn.TYPE)) {
            return words.type(element.type());
        }
        Optional<Feature> feature = feature(element, path);
        List<Value> values = values(element, path);
        if (feature.isEmpty() || values.isEmpty()) {
            return "";
        } else if (!feature.get().many()) {
            return one(feature.get(), values.get(0));
        }
        return values.stream()
                .map(value -> value instanceof Value.Part part
                        ? part(part.values())
                        : ListNotation.quote(one(feature.get(), value), false))
                .collect(Collectors.joining(" | "));
    }

    private String one(Feature feature, Value value) {
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            String number = decimal.number().toPlainString();
            return format.language() == Language.VIETNAMESE ? number.replace('.', ',') : number;
        } else if (value instanceof Value.Moment moment) {
            LocalDateTime at = LocalDateTime.ofInstant(moment.at(), ValueFormat.CITY_ZONE);
            DateTimeFormatter shortest = at.getNano() != 0 ? MICROS : at.getSecond() != 0 ? SECOND : MINUTE;
            return shortest.format(at);
        } else if (value instanceof Value.Reference reference) {
            return snapshot.element(reference.id()).map(target -> code(feature, target)).orElse("");
        } else if (value instanceof Value.Part part) {
            return part(part.values());
        }
        return words.value(feature, value, snapshot);
    }

    /** With its type before it where the code alone leads to several. */
    private String code(Feature feature, Element target) {
        return targets.isPlain(feature.target().orElseThrow(), target.code())
                ? target.code()
                : target.type().name() + ":" + target.code();
    }

    private String part(Values values) {
        ElementType type = values.type();
        return type.features().stream().filter(feature -> !values.all(feature.name()).isEmpty())
                .map(feature -> words.feature(type, feature.name()) + ": "
                        + ListNotation.quote(one(feature, values.get(feature.name()).orElseThrow()), true))
                .collect(Collectors.joining(", "));
    }
}
