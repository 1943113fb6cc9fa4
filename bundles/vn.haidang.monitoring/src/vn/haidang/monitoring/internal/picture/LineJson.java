package vn.haidang.monitoring.internal.picture;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.monitoring.internal.json.JsonTree;
import vn.haidang.registry.RegistrySnapshot;

/** A line's status in the picture; what the registry says of it each program knows itself. */
final class LineJson {

    private LineJson() {}

    static void write(JsonGenerator json, LineStatus status) throws IOException {
        json.writeStringField("code", status.line().code());
        json.writeStringField("state", status.state().name());
        json.writeStringField("since", status.since().toString());
        json.writeStringField("at", status.measuredAt().toString());
        StatusJson.writeOptional(json, "roundTrip", status.roundTrip());
        json.writeNumberField("sent", status.echoes().sent());
        json.writeNumberField("lost", status.echoes().lost());
        writeRate(json, "in", status.inBitsPerSecond());
        writeRate(json, "out", status.outBitsPerSecond());
        StatusJson.writeFindings(json, status.findings());
    }

    private static void writeRate(JsonGenerator json, String name, OptionalDouble rate) throws IOException {
        if (rate.isPresent()) {
            json.writeNumberField(name, rate.getAsDouble());
        }
    }

    /** Nothing for a line that the registry here does not know. */
    static Optional<LineStatus> read(JsonTree thing, RegistrySnapshot registry) {
        return registry.line(thing.text("code")).map(line -> new LineStatus(line,
                LineState.valueOf(thing.text("state")), StatusJson.instant(thing, "since"),
                StatusJson.optional(thing, "roundTrip").map(Duration::parse),
                new Echoes(Integer.parseInt(thing.text("sent")), Integer.parseInt(thing.text("lost"))),
                rate(thing, "in"), rate(thing, "out"), StatusJson.instant(thing, "at"), StatusJson.findings(thing)));
    }

    private static OptionalDouble rate(JsonTree thing, String name) {
        return thing.has(name) ? OptionalDouble.of(Double.parseDouble(thing.text(name))) : OptionalDouble.empty();
    }
}
