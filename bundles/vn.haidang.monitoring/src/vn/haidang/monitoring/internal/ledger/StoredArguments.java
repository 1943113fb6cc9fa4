package vn.haidang.monitoring.internal.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.Percentage;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.json.JsonTree;

/**
 * The typed arguments of a finding as JSON: each an object of {@code type} and {@code value}, both text; words are kept in
 * both languages.
 */
final class StoredArguments {

    private static final String WORDS = "words";

    private StoredArguments() {}

    static void write(JsonGenerator json, MessageArguments arguments) throws IOException {
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : arguments.values().entrySet()) {
            json.writeObjectFieldStart(argument.getKey());
            json.writeStringField("type", type(argument.getValue()));
            json.writeStringField("value", value(argument.getValue()));
            if (argument.getValue() instanceof LocalText words) {
                for (Language language : Language.values()) {
                    json.writeStringField(language.tag(), words.in(ValueFormat.of(language)));
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String type(Object value) {
        if (value instanceof Percentage percentage) {
            return "percentage" + percentage.decimals();
        }
        if (value instanceof LocalText) {
            return WORDS;
        }
        return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String value(Object value) {
        if (value instanceof LocalText words) {
            return words.name();
        }
        return value instanceof Percentage percentage ? Double.toString(percentage.ratio()) : value.toString();
    }

    /** @throws IllegalArgumentException when one is of no known type or not a value of its type */
    static MessageArguments read(Map<String, JsonTree> stored) {
        MessageArguments arguments = MessageArguments.none();
        for (Map.Entry<String, JsonTree> argument : stored.entrySet()) {
            arguments = arguments.with(argument.getKey(), parse(argument.getValue()));
        }
        return arguments;
    }

    private static Object parse(JsonTree argument) {
        String type = argument.text("type");
        String value = argument.text("value");
        if (type.equals(WORDS)) {
            return KeptText.of(value, format -> argument.text(format.language().tag()));
        }
        try {
            return switch (type) {
                case "string" -> value;
                case "integer" -> Integer.valueOf(value);
                case "long" -> Long.valueOf(value);
                case "double" -> Double.valueOf(value);
                case "bigdecimal" -> new BigDecimal(value);
                case "instant" -> Instant.parse(value);
                case "localdate" -> LocalDate.parse(value);
                case "duration" -> Duration.parse(value);
                case "boolean" -> Boolean.valueOf(value);
                default -> percentage(type, value);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a " + type + ": " + value, e);
        }
    }

    private static Percentage percentage(String type, String value) {
        if (!type.startsWith("percentage")) {
            throw new IllegalArgumentException("unknown type of argument " + type);
        }
        return new Percentage(Double.parseDouble(value), Integer.parseInt(type.substring("percentage".length())));
    }
}
