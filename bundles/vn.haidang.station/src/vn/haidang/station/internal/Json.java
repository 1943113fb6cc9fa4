package vn.haidang.station.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;

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

    /** The lines as an array. */
    public static void writeLines(JsonGenerator json, Iterable<LineStatus> lines, ValueFormat format)
            throws IOException {
        json.writeStartArray();
        for (LineStatus status : lines) {
            writeLine(json, status, format);
        }
        json.writeEndArray();
    }

    private static void writeLine(JsonGenerator json, LineStatus status, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", status.line().code());
        json.writeStringField("name", status.line().name());
        json.writeStringField("carrier", status.line().carrier());
        json.writeStringField("state", status.state().name());
        json.writeStringField("since", status.since().toString());
        json.writeBooleanField("needsAttention", status.needsAttention());
        if (status.roundTrip().isPresent()) {
            json.writeNumberField("roundTripMillis", status.roundTrip().get().toNanos() / 1e6);
        }
        writeIfKnown(json, "lossRatio", status.lossRatio());
        writeIfKnown(json, "inBitsPerSecond", status.inBitsPerSecond());
        writeIfKnown(json, "outBitsPerSecond", status.outBitsPerSecond());
        json.writeStringField("measuredAt", status.measuredAt().toString());
        FindingJson.writeField(json, "findings", status.findings(), format);
        json.writeEndObject();
    }

    /** The alarms as an array. */
    public static void writeAlarms(JsonGenerator json, Iterable<Alarm> alarms, ValueFormat format) throws IOException {
        json.writeStartArray();
        for (Alarm alarm : alarms) {
            json.writeStartObject();
            json.writeNumberField("id", alarm.id());
            json.writeStringField("line", alarm.line());
            json.writeStringField("raisedAt", alarm.raisedAt().toString());
            if (alarm.clearedAt().isPresent()) {
                json.writeStringField("clearedAt", alarm.clearedAt().get().toString());
            }
            if (alarm.acknowledgement().isPresent()) {
                json.writeStringField("acknowledgedBy", alarm.acknowledgement().get().person());
                json.writeStringField("acknowledgedAt", alarm.acknowledgement().get().at().toString());
            }
            json.writeFieldName("finding");
            FindingJson.write(json, alarm.finding(), format);
            json.writeEndObject();
        }
        json.writeEndArray();
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
        writeEngine(json, health.engine());
        FindingJson.writeField(json, "findings", health.findings(), format);
        json.writeEndObject();
    }

    private static void writeEngine(JsonGenerator json, Optional<EngineHealth> engine) throws IOException {
        if (engine.isEmpty()) {
            return;
        }
        EngineHealth known = engine.get();
        json.writeObjectFieldStart("engine");
        json.writeStringField("startedAt", known.startedAt().toString());
        json.writeNumberField("echoRounds", known.echoRounds());
        json.writeNumberField("missedEchoRounds", known.missedEchoRounds());
        json.writeNumberField("devicePolls", known.devicePolls());
        json.writeNumberField("failedDevicePolls", known.failedDevicePolls());
        json.writeNumberField("missedDevicePolls", known.missedDevicePolls());
        json.writeArrayFieldStart("checks");
        for (String check : known.checks()) {
            json.writeString(check);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeIfKnown(JsonGenerator json, String field, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsDouble());
        }
    }

    /** What goes into a document. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
