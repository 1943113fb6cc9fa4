package vn.haidang.monitoring.json;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.availability.ClaimSheet;
import vn.haidang.monitoring.availability.LineRecord;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.Traffic;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.replay.ReplayResult;

/**
 * Writes what is written down of lines and alarms as JSON; times in ISO 8601, lengths in seconds, what is not known
 * absent; what is in words beside its code is in the reader's language.
 */
public final class RecordJson {

    private RecordJson() {}

    /** A line as the database knows it. */
    public static void write(JsonGenerator json, LineRecord record) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", record.line().code());
        json.writeStringField("name", record.line().name());
        json.writeStringField("carrier", record.line().carrier());
        json.writeStringField("circuit", record.line().circuit());
        json.writeNumberField("contractedMegabits", record.line().contractedMegabits());
        json.writeStringField("unit", record.line().unit());
        json.writeStringField("state", record.state().name());
        if (record.since().isPresent()) {
            json.writeStringField("since", record.since().get().toString());
        }
        json.writeEndObject();
    }

    /** How something was in a period, with its outages and what it carried. */
    public static void write(JsonGenerator json, ServiceLevel level, Traffic traffic, ValueFormat format)
            throws IOException {
        json.writeStartObject();
        writeFields(json, level, format);
        write(json, "in95", traffic.in95());
        write(json, "out95", traffic.out95());
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, ServiceLevel level, ValueFormat format) throws IOException {
        json.writeStringField("kind", level.kind().name());
        json.writeStringField("code", level.code());
        json.writeStringField("name", level.name());
        json.writeStringField("from", level.period().from().toString());
        json.writeStringField("to", level.period().to().toString());
        json.writeNumberField("lines", level.lines());
        if (level.availability().isKnown()) {
            json.writeNumberField("availability", level.availability().ratio());
        }
        json.writeNumberField("coverage", level.availability().coverage());
        json.writeNumberField("observedSeconds", level.availability().observed().toSeconds());
        json.writeNumberField("downSeconds", level.availability().down().toSeconds());
        json.writeNumberField("plannedSeconds", level.planned().toSeconds());
        json.writeNumberField("count", level.availability().outages());
        json.writeNumberField("longestSeconds", level.longest().toSeconds());
        write(json, "mttrSeconds", level.meanTimeToRepair());
        write(json, "mtbfSeconds", level.meanTimeBetweenFailures());
        json.writeArrayFieldStart("outages");
        for (Outage outage : level.outages()) {
            write(json, level, outage, format);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, Optional<Duration> length) throws IOException {
        if (length.isPresent()) {
            json.writeNumberField(field, length.get().toSeconds());
        }
    }

    private static void write(JsonGenerator json, ServiceLevel level, Outage outage, ValueFormat format)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("line", outage.line());
        json.writeStringField("begin", outage.begin().toString());
        if (outage.end().isPresent()) {
            json.writeStringField("end", outage.end().get().toString());
            json.writeNumberField("seconds", Duration.between(outage.begin(), outage.end().get()).toSeconds());
        }
        json.writeNumberField("countedSeconds", level.counted(outage).toSeconds());
        json.writeStringField("witness", outage.witness());
        json.writeStringField("witnessText", OutageWitness.words(outage.witness(), format.language()));
        json.writeBooleanField("planned", outage.isPlanned());
        json.writeEndObject();
    }

    /** A claim with its digest. */
    public static void write(JsonGenerator json, ClaimSheet claim, ValueFormat format) throws IOException {
        json.writeStartObject();
        writeFields(json, claim.level(), format);
        json.writeStringField("carrier", claim.line().carrier());
        json.writeStringField("circuit", claim.line().circuit());
        json.writeNumberField("contractedMegabits", claim.line().contractedMegabits());
        json.writeNumberField("promisedAvailability", claim.line().promisedAvailability());
        if (claim.isKept().isPresent()) {
            json.writeBooleanField("kept", claim.isKept().get());
        }
        json.writeNumberField("excessSeconds", claim.excess().toSeconds());
        write(json, "in95", claim.in95());
        write(json, "out95", claim.out95());
        json.writeStringField("madeAt", claim.madeAt().toString());
        json.writeStringField("sha256", claim.digest());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Percentile percentile) throws IOException {
        if (percentile.value().isPresent()) {
            json.writeNumberField(name + "BitsPerSecond", percentile.value().getAsDouble());
            json.writeNumberField(name + "Coverage", percentile.coverage());
        }
    }

    /** A maintenance window, its schedule in the words of RFC 5545. */
    public static void write(JsonGenerator json, MaintenanceWindow window) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", window.id());
        json.writeStringField("scope", window.scope().kind().name());
        json.writeStringField("code", window.scope().code());
        json.writeStringField("schedule", window.schedule().text());
        json.writeStringField("reason", window.reason());
        json.writeStringField("author", window.author());
        json.writeStringField("createdAt", window.createdAt().toString());
        if (window.ended().isPresent()) {
            json.writeStringField("endedAt", window.ended().get().at().toString());
            json.writeStringField("endedBy", window.ended().get().person());
        }
        json.writeEndObject();
    }

    /** One thing that happened to an alarm. */
    public static void write(JsonGenerator json, AlarmEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", event.at().toString());
        json.writeStringField("kind", event.kind().name());
        json.writeStringField("person", event.person());
        json.writeStringField("note", event.note());
        json.writeEndObject();
    }

    /** How a set of rules would have rung. */
    public static void write(JsonGenerator json, ReplayResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", result.period().from().toString());
        json.writeStringField("to", result.period().to().toString());
        json.writeNumberField("samples", result.samples());
        json.writeNumberField("count", result.rings().size());
        json.writeNumberField("true", result.trueRings());
        json.writeArrayFieldStart("rings");
        for (ReplayResult.Ring ring : result.rings()) {
            json.writeStartObject();
            json.writeStringField("object", ring.object());
            json.writeStringField("rule", ring.rule());
            json.writeStringField("at", ring.at().toString());
            if (ring.clearedAt().isPresent()) {
                json.writeStringField("clearedAt", ring.clearedAt().get().toString());
            }
            json.writeBooleanField("true", ring.isTrue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
