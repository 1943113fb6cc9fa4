package vn.haidang.monitoring.internal.picture;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.monitoring.internal.json.JsonTree;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;

/** A service's status in the picture. */
final class ServiceJson {

    private ServiceJson() {}

    static void write(JsonGenerator json, ServiceStatus status) throws IOException {
        json.writeStringField("id", status.id());
        json.writeStringField("code", status.code());
        json.writeStringField("name", status.name());
        json.writeStringField("url", status.url());
        json.writeStringField("state", status.state().name());
        json.writeStringField("since", status.since().toString());
        StatusJson.writeOptional(json, "checkedAt", status.checkedAt());
        StatusJson.writeOptional(json, "responseTime", status.responseTime());
        StatusJson.writeOptional(json, "certificateEnd", status.certificateEnd());
        StatusJson.writeFindings(json, status.findings());
    }

    static Optional<ServiceStatus> read(JsonTree thing) {
        return Optional.of(new ServiceStatus(thing.text("id"), thing.text("code"), thing.text("name"),
                thing.text("url"), ServiceState.valueOf(thing.text("state")), StatusJson.instant(thing, "since"),
                StatusJson.optional(thing, "checkedAt").map(Instant::parse),
                StatusJson.optional(thing, "responseTime").map(Duration::parse),
                StatusJson.optional(thing, "certificateEnd").map(Instant::parse), StatusJson.findings(thing)));
    }
}
