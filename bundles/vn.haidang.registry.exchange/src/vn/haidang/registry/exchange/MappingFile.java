package vn.haidang.registry.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.internal.Messages;

/**
 * A mapping as a JSON file, to be used again for the next file of the same shape: {@code type}, {@code sheet},
 * {@code numbers} ({@code vi} or {@code en}), {@code emptyCells}, {@code columns} (objects of {@code heading},
 * {@code path}, {@code find}) and {@code constants} (path to value). What it does not name is as in a new mapping.
 */
public final class MappingFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final long MOST_BYTES = 1 << 20;

    private MappingFile() {}

    /** Writes a mapping. */
    public static void write(ImportMapping mapping, Path file) throws FindingException {
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("type", mapping.type());
            json.writeStringField("sheet", mapping.sheet());
            json.writeStringField("numbers", mapping.numbers().tag());
            json.writeStringField("emptyCells", mapping.emptyCells().name());
            json.writeArrayFieldStart("columns");
            for (ColumnMapping column : mapping.columns()) {
                json.writeStartObject();
                json.writeStringField("heading", column.heading());
                json.writeStringField("path", column.path());
                json.writeStringField("find", column.find().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("constants");
            for (Map.Entry<String, String> constant : mapping.constants().entrySet()) {
                json.writeStringField(constant.getKey(), constant.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new FindingException(Messages.error("exchange.file.unwritable").with("file", file.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Reads a mapping. */
    public static ImportMapping read(Path file) throws FindingException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("larger than a mapping");
            }
            try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
                return new Reader(json).mapping();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FindingException(Messages.error("exchange.mapping.unreadable").with("file", file.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Reads one document; anything unexpected is an {@link IllegalArgumentException}. */
    private static final class Reader {
        private final JsonParser json;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<ColumnMapping> columns = new ArrayList<>();
        private Map<String, String> constants = Map.of();

        Reader(JsonParser json) {
            this.json = json;
        }

        ImportMapping mapping() throws IOException {
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("columns") && value == JsonToken.START_ARRAY) {
                    columns();
                } else if (field.equals("constants") && value == JsonToken.START_OBJECT) {
                    constants = texts();
                } else {
                    require(value == JsonToken.VALUE_STRING);
                    fields.put(field, json.getText());
                }
            }
            require(fields.containsKey("type"));
            return new ImportMapping(fields.get("type"), fields.getOrDefault("sheet", ""),
                    Language.ofTag(fields.getOrDefault("numbers", "vi")).orElseThrow(IllegalArgumentException::new),
                    EmptyCells.valueOf(fields.getOrDefault("emptyCells", EmptyCells.KEEP.name())), columns, constants);
        }

        private void columns() throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json.currentToken() == JsonToken.START_OBJECT);
                Map<String, String> column = texts();
                require(column.containsKey("heading") && column.containsKey("path"));
                columns.add(new ColumnMapping(column.get("heading"), column.get("path"),
                        Find.valueOf(column.getOrDefault("find", Find.CODE.name()))));
            }
        }

        private Map<String, String> texts() throws IOException {
            Map<String, String> texts = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                require(json.nextToken() == JsonToken.VALUE_STRING);
                texts.put(field, json.getText());
            }
            return texts;
        }

        private static void require(boolean asExpected) {
            if (!asExpected) {
                throw new IllegalArgumentException("not a mapping");
            }
        }
    }
}
