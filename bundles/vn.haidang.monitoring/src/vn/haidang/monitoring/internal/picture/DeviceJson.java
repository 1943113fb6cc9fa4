package vn.haidang.monitoring.internal.picture;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.DeviceStatus.InterfaceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.json.JsonTree;
import vn.haidang.registry.RegistrySnapshot;

/** A device's status in the picture; what the registry says of it each program knows itself. */
final class DeviceJson {

    private DeviceJson() {}

    static void write(JsonGenerator json, DeviceStatus status) throws IOException {
        json.writeStringField("code", status.device().code());
        json.writeStringField("state", status.state().name());
        json.writeStringField("since", status.since().toString());
        StatusJson.writeOptional(json, "heardAt", status.heardAt());
        json.writeArrayFieldStart("interfaces");
        for (InterfaceStatus one : status.interfaces()) {
            json.writeStartObject();
            json.writeStringField("name", one.name());
            json.writeBooleanField("isUp", one.isUp());
            json.writeStringField("since", one.since().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        StatusJson.writeFindings(json, status.findings());
    }

    /** Nothing for a device that the registry here does not know. */
    static Optional<DeviceStatus> read(JsonTree thing, RegistrySnapshot registry) {
        List<InterfaceStatus> interfaces = thing.list("interfaces").stream().map(one -> new InterfaceStatus(
                one.text("name"), Boolean.parseBoolean(one.text("isUp")), StatusJson.instant(one, "since"))).toList();
        return registry.device(thing.text("code")).map(device -> new DeviceStatus(device,
                LineState.valueOf(thing.text("state")), StatusJson.instant(thing, "since"),
                StatusJson.optional(thing, "heardAt").map(Instant::parse), interfaces, StatusJson.findings(thing)));
    }
}
