package vn.haidang.monitoring.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A JSON object read as a whole: texts, objects and lists, numbers as the text they are. Every
 * accessor throws {@link IllegalArgumentException} when the field is missing or of another kind.
 *
 * @param values name to {@link String}, {@link JsonTree} or {@link List}
 */
public record JsonTree(Map<String, Object> values) {

    /** Reads one object. */
    public static JsonTree parse(JsonFactory factory, String text) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return readObject(parser);
        }
    }

    private static JsonTree readObject(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            values.put(name, readValue(parser, parser.nextToken()));
        }
        return new JsonTree(values);
    }

    private static Object readValue(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser);
            default -> parser.getText();
        };
    }

    private static List<Object> readList(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(readValue(parser, token));
        }
        return items;
    }

    /** Whether there is such a field. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The text, number or truth value of a field, as text. */
    public String text(String name) {
        return as(String.class, name, values.get(name));
    }

    /** The object in a field. */
    public JsonTree object(String name) {
        return as(JsonTree.class, name, values.get(name));
    }

    /** The fields of the object in that field, each an object. */
    public Map<String, JsonTree> objects(String name) {
        Map<String, JsonTree> objects = new LinkedHashMap<>();
        object(name).values.forEach((field, value) -> objects.put(field, as(JsonTree.class, field, value)));
        return objects;
    }

    /** The list in that field, each item an object. */
    public List<JsonTree> list(String name) {
        List<?> items = as(List.class, name, values.get(name));
        return items.stream().map(item -> as(JsonTree.class, name, item)).toList();
    }

    /** The list in that field, each item a text; none when there is no such field. */
    public List<String> texts(String name) {
        List<?> items = has(name) ? as(List.class, name, values.get(name)) : List.of();
        return items.stream().map(item -> as(String.class, name, item)).toList();
    }

    private static <T> T as(Class<T> type, String name, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " in " + name);
        }
        return type.cast(value);
    }
}
