package vn.haidang.registry.internal.discovery;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;
import vn.haidang.storage.StorageException;

/**
 * Turns sightings into JSON documents and back: an object of texts, with two arrays of such objects. Fields that this
 * program does not know are passed over, since the next reading of the device writes the whole document anew.
 */
final class SightingJson {

    private final JsonFactory json = new JsonFactory();

    String write(DeviceSighting sighting) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(text)) {
            write(generator, sighting);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, DeviceSighting sighting) throws IOException {
        json.writeStartObject();
        json.writeStringField("address", sighting.address());
        write(json, "asked", sighting.asked());
        write(json, "name", sighting.name());
        write(json, "description", sighting.description());
        write(json, "location", sighting.location());
        write(json, "manufacturer", sighting.manufacturer());
        write(json, "model", sighting.model());
        write(json, "serialNumber", sighting.serialNumber());
        write(json, "firmware", sighting.firmware());
        json.writeArrayFieldStart("interfaces");
        for (SeenInterface one : sighting.interfaces()) {
            json.writeStartObject();
            json.writeStringField("name", one.name());
            write(json, "alias", one.alias());
            write(json, "macAddress", one.macAddress());
            write(json, "speed", one.speed().map(Object::toString));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("neighbours");
        for (Neighbour one : sighting.neighbours()) {
            json.writeStartObject();
            json.writeStringField("interfaceName", one.interfaceName());
            json.writeStringField("device", one.device());
            write(json, "deviceInterface", one.deviceInterface());
            write(json, "macAddress", one.macAddress());
            write(json, "address", one.address());
            write(json, "description", one.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        }
    }

    DeviceSighting read(String document, Instant at) {
        try (JsonParser parser = json.createParser(document)) {
            parser.nextToken();
            Fields fields = Fields.read(parser);
            return new DeviceSighting(fields.required("address"), at, fields.text("asked"), fields.text("name"),
                    fields.text("description"), fields.text("location"), fields.text("manufacturer"),
                    fields.text("model"), fields.text("serialNumber"), fields.text("firmware"),
                    fields.rows("interfaces").stream().map(SightingJson::port).toList(),
                    fields.rows("neighbours").stream().map(SightingJson::neighbour).toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new StorageException("a sighting cannot be read", e);
        }
    }

    private static SeenInterface port(Fields row) {
        return new SeenInterface(row.required("name"), row.text("alias"), row.text("macAddress"),
                row.text("speed").map(Long::valueOf));
    }

    private static Neighbour neighbour(Fields row) {
        return new Neighbour(row.required("interfaceName"), row.required("device"), row.text("deviceInterface"),
                row.text("macAddress"), row.text("address"), row.text("description"));
    }

    /** The fields of one JSON object. */
    private record Fields(Map<String, String> texts, Map<String, List<Fields>> arrays) {

        static Fields read(JsonParser parser) throws IOException {
            Fields fields = new Fields(new HashMap<>(), new HashMap<>());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY) {
                    fields.arrays.put(name, rows(parser));
                } else if (value.isScalarValue()) {
                    fields.texts.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return fields;
        }

        private static List<Fields> rows(JsonParser parser) throws IOException {
            List<Fields> rows = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    rows.add(read(parser));
                } else {
                    parser.skipChildren();
                }
            }
            return rows;
        }

        Optional<String> text(String name) {
            return Optional.ofNullable(texts.get(name));
        }

        String required(String name) {
            return text(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
        }

        List<Fields> rows(String name) {
            return arrays.getOrDefault(name, List.of());
        }
    }
}
