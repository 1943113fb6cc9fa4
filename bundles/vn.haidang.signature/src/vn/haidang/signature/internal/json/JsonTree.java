package vn.haidang.signature.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * A small JSON document as maps, lists, texts, numbers and flags. For documents whose length the caller has bounded;
 * anything that is not as it is asked for is an {@link IOException}.
 */
public final class JsonTree {

    /** Ours nest five levels. */
    private static final int DEEPEST = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private JsonTree() {}

    /** Reads one document and nothing behind it. */
    public static Object read(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more behind the document");
            }
            return value;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("cut off");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.put(name, value(parser)) != null) {
                throw new IOException(name + " twice");
            }
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** The value as an object. */
    public static Map<String, Object> object(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((name, content) -> object.put(String.valueOf(name), content));
            return object;
        }
        throw new IOException("no object");
    }

    /** The list in a field. */
    public static List<?> list(Map<String, Object> object, String field) throws IOException {
        return as(object, field, List.class);
    }

    /** The text in a field. */
    public static String text(Map<String, Object> object, String field) throws IOException {
        return as(object, field, String.class);
    }

    /** The text in a field that may be missing or null. */
    public static Optional<String> optional(Map<String, Object> object, String field) throws IOException {
        Object value = object.get(field);
        return value == null || value.equals(Optional.empty()) ? Optional.empty() : Optional.of(text(object, field));
    }

    /** The whole number in a field. */
    public static long number(Map<String, Object> object, String field) throws IOException {
        return as(object, field, Long.class);
    }

    /** The flag in a field. */
    public static boolean flag(Map<String, Object> object, String field) throws IOException {
        return as(object, field, Boolean.class);
    }

    private static <T> T as(Map<String, Object> object, String field, Class<T> type) throws IOException {
        Object value = object.get(field);
        if (!type.isInstance(value)) {
            throw new IOException(field + " is no " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
