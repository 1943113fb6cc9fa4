package vn.haidang.registry.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.words.ModelWords;

/** What the model's things may be called in a file: by their names in both languages and in the model. */
public final class BothWords {

    private static final List<ModelWords> WORDS = Stream.of(Language.values()).map(ValueFormat::of)
            .map(ModelWords::new).toList();

    private BothWords() {}

    /** The names of a feature. */
    public static Stream<String> feature(ElementType type, String feature) {
        return Stream.concat(WORDS.stream().map(words -> words.feature(type, feature)), Stream.of(feature));
    }

    /** The names of a type. */
    public static Stream<String> type(ElementType type) {
        return Stream.concat(WORDS.stream().map(words -> words.type(type)), Stream.of(type.name()));
    }

    /** The literals of a choice by their names, as {@link Folding} has them. */
    public static Map<String, String> choices(Feature feature) {
        Map<String, String> literals = new HashMap<>();
        for (String literal : feature.literals()) {
            Stream.concat(WORDS.stream().map(words -> words.choice(feature, literal)), Stream.of(literal))
                    .forEach(name -> literals.putIfAbsent(Folding.fold(name), literal));
        }
        return literals;
    }

    /** The one of the types with this name, with or without accents. */
    public static Optional<ElementType> findType(List<ElementType> types, String text) {
        String folded = Folding.fold(text);
        return types.stream().filter(type -> type(type).map(Folding::fold).anyMatch(folded::equals)).findFirst();
    }
}
