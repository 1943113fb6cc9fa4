package vn.haidang.registry.words;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;

/**
 * A type, field or choice of the registry as a value of a message, which each viewer reads in the words of
 * {@link ModelWords}.
 *
 * @param owner the type that has the field, or what is chosen from; of a type itself its name
 * @param name its name in the model
 */
public record ModelWord(Kind kind, String owner, String name) implements LocalText {

    /** What is named. */
    public enum Kind {
        TYPE, FEATURE, CHOICE
    }

    /** A type by its name in the model. */
    public static ModelWord type(String type) {
        return new ModelWord(Kind.TYPE, type, type);
    }

    /** A field of a type. */
    public static ModelWord feature(ElementType type, String feature) {
        return new ModelWord(Kind.FEATURE, type.name(), feature);
    }

    /** A choice of a field. */
    public static ModelWord choice(Feature feature, String literal) {
        return new ModelWord(Kind.CHOICE, feature.target().orElse(""), literal);
    }

    @Override
    public String in(ValueFormat format) {
        ModelWords words = new ModelWords(format);
        return switch (kind) {
            case TYPE -> words.type(name);
            case FEATURE -> words.feature(owner, name);
            case CHOICE -> words.choice(owner, name);
        };
    }
}
