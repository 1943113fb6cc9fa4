package vn.haidang.monitoring.json;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.monitoring.event.NetworkEvent;

/** Writes events as JSON; names and texts as they are kept, times in ISO 8601, what is not known absent. */
public final class EventJson {

    private EventJson() {}

    /** The events as an array of objects. */
    public static void write(JsonGenerator json, Iterable<NetworkEvent> events) throws IOException {
        json.writeStartArray();
        for (NetworkEvent event : events) {
            write(json, event);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, NetworkEvent event) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", event.id());
        json.writeStringField("receivedAt", event.receivedAt().toString());
        json.writeStringField("lastAt", event.lastAt().toString());
        json.writeStringField("channel", event.source().channel().name());
        json.writeStringField("address", event.source().address());
        json.writeStringField("trust", event.source().trust().name());
        writeIfKnown(json, "device", event.subject().device());
        writeIfKnown(json, "line", event.subject().line());
        writeIfKnown(json, "port", event.subject().port());
        json.writeStringField("severity", event.severity().name());
        json.writeStringField("kind", event.kind().name());
        json.writeStringField("text", event.text());
        json.writeNumberField("count", event.count());
        json.writeStringField("raw", event.raw());
        json.writeEndObject();
    }

    private static void writeIfKnown(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }
}
