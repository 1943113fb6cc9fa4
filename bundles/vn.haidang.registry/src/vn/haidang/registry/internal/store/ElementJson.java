package vn.haidang.registry.internal.store;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.storage.StorageException;

/**
 * Turns values into JSON texts and back. An element's document is an object with its features by name in the model's
 * order: numbers as numbers, days and moments in ISO 8601, choices by their literal, parts nested, several values as an
 * array. Fields that the model does not know come back as they were.
 */
public final class ElementJson {

    private final JsonFactory json = new JsonFactory();
    private final RegistrySchema schema;

    public ElementJson(RegistrySchema schema) {
        this.schema = schema;
    }

    /** The document of an element. */
    String document(Values values) {
        return text(generator -> write(generator, values));
    }

    /** The values of one feature as one JSON text; empty when there are none. */
    public Optional<String> values(Feature feature, List<Value> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(text(generator -> write(generator, feature, values)));
    }

    /**
     * Puts a document's values into a builder.
     *
     * @throws StorageException when it is none of that type
     */
    void read(String document, Values.Builder values, ElementType type) {
        try (JsonParser parser = json.createParser(document)) {
            parser.nextToken();
            readObject(parser, values, type);
        } catch (IOException | RuntimeException e) {
            throw new StorageException("a document of " + type + " cannot be read", e);
        }
    }

    /**
     * The element of a row; empty when only a newer program knows its type.
     *
     * @throws StorageException when the document is none of that type
     */
    public Optional<Element> element(String id, String type, long version, String document) {
        return schema.type(type).filter(known -> !known.isAbstract() && known.isKindOf(RegistrySchema.ELEMENT))
                .map(known -> {
                    Values.Builder values = Values.builder(known);
                    read(document, values, known);
                    return new Element(id, version, values.build());
                });
    }

    /** The values that {@link #values} made a text of. */
    public List<Value> read(Feature feature, String text) {
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            return readAll(parser, feature);
        } catch (IOException | RuntimeException e) {
            throw new StorageException("values of " + feature + " cannot be read", e);
        }
    }

    private void write(JsonGenerator generator, Values values) throws IOException {
        generator.writeStartObject();
        for (Feature feature : values.type().features()) {
            List<Value> several = values.all(feature.name());
            if (!several.isEmpty()) {
                generator.writeFieldName(feature.name());
                write(generator, feature, several);
            }
        }
        for (Map.Entry<String, String> unknown : values.unknown().entrySet()) {
            if (values.all(unknown.getKey()).isEmpty()) {
                generator.writeFieldName(unknown.getKey());
                generator.writeRawValue(unknown.getValue());
            }
        }
        generator.writeEndObject();
    }

    private void write(JsonGenerator generator, Feature feature, List<Value> values) throws IOException {
        if (!feature.many()) {
            write(generator, values.get(0));
            return;
        }
        generator.writeStartArray();
        for (Value value : values) {
            write(generator, value);
        }
        generator.writeEndArray();
    }

    private void write(JsonGenerator generator, Value value) throws IOException {
        if (value instanceof Value.Text text) {
            generator.writeString(text.text());
        } else if (value instanceof Value.Whole whole) {
            generator.writeNumber(whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            generator.writeNumber(decimal.number().toPlainString());
        } else if (value instanceof Value.Flag flag) {
            generator.writeBoolean(flag.set());
        } else if (value instanceof Value.Day day) {
            generator.writeString(day.day().toString());
        } else if (value instanceof Value.Moment moment) {
            generator.writeString(moment.at().toString());
        } else if (value instanceof Value.Choice choice) {
            generator.writeString(choice.literal());
        } else if (value instanceof Value.Reference reference) {
            generator.writeString(reference.id());
        } else if (value instanceof Value.Part part) {
            write(generator, part.values());
        }
    }

    private void readObject(JsonParser parser, Values.Builder values, ElementType type) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("a JSON object was expected at " + parser.currentLocation());
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Optional<Feature> feature = type.feature(name);
            if (feature.isEmpty()) {
                values.putUnknown(name, text(generator -> generator.copyCurrentStructureExact(parser)));
            } else {
                put(name, feature.get(), readAll(parser, feature.get()), values);
            }
        }
    }

    /** A choice of a newer model is kept as it is, and not offered as one of this model's. */
    private void put(String name, Feature feature, List<Value> read, Values.Builder values) {
        boolean strange = feature.kind() == Feature.Kind.CHOICE
                && read.stream().anyMatch(value -> !feature.literals().contains(((Value.Choice) value).literal()));
        if (strange) {
            values.putUnknown(name, values(feature, read).orElseThrow());
        } else {
            values.put(name, read);
        }
    }

    private List<Value> readAll(JsonParser parser, Feature feature) throws IOException {
        List<Value> values = new ArrayList<>(1);
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                read(parser, feature).ifPresent(values::add);
            }
        } else {
            read(parser, feature).ifPresent(values::add);
        }
        return values;
    }

    private Optional<Value> read(JsonParser parser, Feature feature) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (feature.kind() == Feature.Kind.PART) {
            ElementType type = schema.type(feature.target().orElseThrow()).orElseThrow();
            Values.Builder part = Values.builder(type);
            readObject(parser, part, type);
            return Optional.of(new Value.Part(part.build()));
        }
        String text = parser.getText();
        return text.isEmpty() ? Optional.empty() : Optional.of(value(text, feature));
    }

    private static Value value(String text, Feature feature) {
        return switch (feature.kind()) {
            case TEXT -> new Value.Text(text);
            case WHOLE -> new Value.Whole(Long.parseLong(text));
            case DECIMAL -> new Value.Decimal(new BigDecimal(text));
            case FLAG -> new Value.Flag(Boolean.parseBoolean(text));
            case DAY -> new Value.Day(LocalDate.parse(text));
            case MOMENT -> new Value.Moment(Instant.parse(text));
            case CHOICE -> new Value.Choice(text);
            case REFERENCE -> new Value.Reference(text);
            case PART -> throw new IllegalStateException("a part is no text");
        };
    }

    private String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(text)) {
            writing.to(generator);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString();
    }

    /** What is written into a text. */
    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator generator) throws IOException;
    }
}
