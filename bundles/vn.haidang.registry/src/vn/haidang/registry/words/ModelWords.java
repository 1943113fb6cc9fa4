package vn.haidang.registry.words;

import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/**
 * What the registry's types, fields and choices are called in the user's language, and how values are written in it. Safe
 * for use by several threads.
 */
public final class ModelWords {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(ModelWords.class);

    private final ValueFormat format;

    /** @param format the user's language */
    public ModelWords(ValueFormat format) {
        this.format = format;
    }

    /** The name of a type. */
    public String type(ElementType type) {
        return type(type.name());
    }

    /** The name of a type by its name in the model. */
    public String type(String type) {
        return text("type." + type).orElse(type);
    }

    /** The name of a field of a type. */
    public String feature(ElementType type, String feature) {
        return feature(type.name(), feature);
    }

    String feature(String type, String feature) {
        return text("feature." + type + "." + feature).or(() -> text("feature." + feature)).orElse(feature);
    }

    /** The name of a choice of a field. */
    public String choice(Feature feature, String literal) {
        return choice(feature.target().orElse(""), literal);
    }

    String choice(String chosenFrom, String literal) {
        return text("choice." + chosenFrom + "." + literal).orElse(literal);
    }

    /** A value of a field as people write it; a reference by the code and name of what it leads to. */
    public String value(Feature feature, Value value, RegistrySnapshot snapshot) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Whole whole) {
            return isPlain(feature) ? Long.toString(whole.number()) : format.number(whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            return format.number(decimal.number(), Math.max(0, decimal.number().scale()));
        } else if (value instanceof Value.Flag flag) {
            return text(flag.set() ? "flag.yes" : "flag.no").orElseThrow();
        } else if (value instanceof Value.Day day) {
            return format.date(day.day());
        } else if (value instanceof Value.Moment moment) {
            return format.dateTime(moment.at());
        } else if (value instanceof Value.Choice choice) {
            return choice(feature, choice.literal());
        } else if (value instanceof Value.Reference reference) {
            return snapshot.element(reference.id()).map(element -> element.code() + " " + element.name())
                    .orElse(reference.id());
        }
        return part(((Value.Part) value), snapshot);
    }

    /** A port or a VLAN is a name that happens to be a number: nobody writes 16.161 for it. */
    private static boolean isPlain(Feature feature) {
        return feature.hint("plain").isPresent();
    }

    private String part(Value.Part part, RegistrySnapshot snapshot) {
        StringBuilder text = new StringBuilder();
        ElementType type = part.values().type();
        for (Feature feature : type.features()) {
            for (Value value : part.values().all(feature.name())) {
                text.append(text.isEmpty() ? "" : ", ").append(feature(type, feature.name())).append(": ")
                        .append(value(feature, value, snapshot));
            }
        }
        return text.toString();
    }

    private Optional<String> text(String key) {
        return CATALOGUE.optionalText(format, key, MessageArguments.none());
    }
}
