package vn.haidang.monitoring.json;

import java.io.IOException;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineStatus;

/**
 * Writes what the engine knows as JSON; texts of findings in the format's language, times in ISO 8601, what is not known
 * absent.
 */
public final class MonitoringJson {

    private MonitoringJson() {}

    /** The lines as an array of objects. */
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
        json.writeNumberField("contractedMegabits", status.line().contractedMegabits());
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

    private static void writeIfKnown(JsonGenerator json, String field, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsDouble());
        }
    }

    /** The alarms as an array of objects, the {@code state} of each RAISED or CLEARED. */
    public static void writeAlarms(JsonGenerator json, Iterable<Alarm> alarms, ValueFormat format) throws IOException {
        json.writeStartArray();
        for (Alarm alarm : alarms) {
            writeAlarm(json, alarm, format);
        }
        json.writeEndArray();
    }

    private static void writeAlarm(JsonGenerator json, Alarm alarm, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", alarm.id());
        json.writeStringField("line", alarm.line());
        json.writeStringField("state", alarm.isActive() ? "RAISED" : "CLEARED");
        json.writeStringField("raisedAt", alarm.raisedAt().toString());
        if (alarm.clearedAt().isPresent()) {
            json.writeStringField("clearedAt", alarm.clearedAt().get().toString());
        }
        if (alarm.acknowledgement().isPresent()) {
            json.writeStringField("acknowledgedBy", alarm.acknowledgement().get().person());
            json.writeStringField("acknowledgedAt", alarm.acknowledgement().get().at().toString());
        }
        if (alarm.assignee().isPresent()) {
            json.writeStringField("assignee", alarm.assignee().get());
        }
        if (alarm.shelvedUntil().isPresent()) {
            json.writeStringField("shelvedUntil", alarm.shelvedUntil().get().toString());
        }
        json.writeFieldName("finding");
        FindingJson.write(json, alarm.finding(), format);
        json.writeEndObject();
    }

    /** The engine's own counters as an object. */
    public static void writeEngine(JsonGenerator json, EngineHealth engine) throws IOException {
        json.writeStartObject();
        json.writeStringField("startedAt", engine.startedAt().toString());
        json.writeNumberField("echoRounds", engine.echoRounds());
        json.writeNumberField("missedEchoRounds", engine.missedEchoRounds());
        json.writeNumberField("devicePolls", engine.devicePolls());
        json.writeNumberField("failedDevicePolls", engine.failedDevicePolls());
        json.writeNumberField("missedDevicePolls", engine.missedDevicePolls());
        json.writeBooleanField("recordsFailing", engine.records().isFailing());
        json.writeNumberField("waitingSamples", engine.records().waitingSamples());
        json.writeNumberField("lostSamples", engine.records().lostSamples());
        json.writeNumberField("lostDecisions", engine.records().lostDecisions());
        json.writeBooleanField("overloaded", engine.load().isOverloaded());
        json.writeNumberField("echoLatenessSeconds", engine.load().echoLateness().toMillis() / 1e3);
        json.writeArrayFieldStart("checks");
        for (String check : engine.checks()) {
            json.writeString(check);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
