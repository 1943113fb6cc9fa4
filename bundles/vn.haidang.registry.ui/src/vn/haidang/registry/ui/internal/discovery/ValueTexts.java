package vn.haidang.registry.ui.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.words.ModelWords;

/** Writes values for people to compare: of two interfaces only what is different. */
final class ValueTexts {

    private static final long MEGABIT = 1_000_000;

    private final ModelWords words;
    private final ValueFormat format;
    private final RegistrySnapshot snapshot;

    ValueTexts(ValueFormat format, RegistrySnapshot snapshot) {
        this.words = new ModelWords(format);
        this.format = format;
        this.snapshot = snapshot;
    }

    String name(ElementType type, String feature) {
        return words.feature(type, feature);
    }

    /** Some values of a feature. */
    String text(ElementType type, String feature, List<Value> values) {
        Optional<Feature> known = type.feature(feature);
        return values.stream().map(value -> known.map(one -> text(one, value)).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String text(Feature feature, Value value) {
        boolean speed = feature.hint("unit").filter("bit/s"::equals).isPresent();
        if (speed && value instanceof Value.Whole whole && whole.number() >= MEGABIT) {
            return format.number(whole.number() / MEGABIT) + " Mbit/s";
        }
        return words.value(feature, value, snapshot);
    }

    /** What a part has and another has not, or has otherwise. */
    String difference(List<Value> part, List<Value> other) {
        return part.stream().findFirst()
                .map(one -> difference(((Value.Part) one).values(), other.stream().findFirst()
                        .map(two -> ((Value.Part) two).values())))
                .orElse("");
    }

    private String difference(Values part, Optional<Values> other) {
        return part.type().features().stream().filter(feature -> !feature.name().equals("name"))
                .filter(feature -> !part.all(feature.name()).isEmpty())
                .filter(feature -> !other.map(values -> values.all(feature.name())).orElse(List.of())
                        .equals(part.all(feature.name())))
                .map(feature -> words.feature(part.type(), feature.name()) + ": "
                        + text(part.type(), feature.name(), part.all(feature.name())))
                .collect(Collectors.joining("; "));
    }
}
