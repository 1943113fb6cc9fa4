package vn.haidang.station.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.json.MonitoringJson;

/** The station's JSON documents; texts of findings in the format's language, times in ISO 8601, unknown values absent. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** One document. */
    public static String document(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What happened to bundles, as an array. */
    public static void writeJournal(JsonGenerator json, Iterable<BundleJournal.Entry> entries) throws IOException {
        json.writeStartArray();
        for (BundleJournal.Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("at", entry.at().toString());
            json.writeStringField("change", entry.change().name());
            json.writeStringField("bundle", entry.bundle());
            json.writeStringField("version", entry.version());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The station's health as an object. */
    public static void writeHealth(JsonGenerator json, Health health, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", health.status().name());
        json.writeBooleanField("healthy", health.isHealthy());
        json.writeNumberField("pid", ProcessHandle.current().pid());
        json.writeStringField("startedAt", health.startedAt().toString());
        json.writeNumberField("upTimeSeconds", health.upTime().toSeconds());
        if (health.dataFolder().isPresent()) {
            json.writeStringField("dataFolder", health.dataFolder().get().toString());
        }
        json.writeObjectFieldStart("lines");
        for (LineState state : LineState.values()) {
            json.writeNumberField(state.name(), health.lines().get(state));
        }
        json.writeEndObject();
        if (health.engine().isPresent()) {
            json.writeFieldName("engine");
            MonitoringJson.writeEngine(json, health.engine().get());
        }
        FindingJson.writeField(json, "findings", health.findings(), format);
        json.writeEndObject();
    }

    /** What goes into a document. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
