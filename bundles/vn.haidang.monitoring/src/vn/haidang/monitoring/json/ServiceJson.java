package vn.haidang.monitoring.json;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.service.ServiceStatus;

/** Writes portals and other services as JSON; times in ISO 8601, what is not known absent. */
public final class ServiceJson {

    private static final double MILLIS = 1e6;

    private ServiceJson() {}

    /** The services as an array of objects. */
    public static void write(JsonGenerator json, List<ServiceStatus> services, ValueFormat format) throws IOException {
        json.writeStartArray();
        for (ServiceStatus service : services) {
            write(json, service, format);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ServiceStatus service, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", service.code());
        json.writeStringField("name", service.name());
        json.writeStringField("url", service.url());
        json.writeStringField("state", service.state().name());
        json.writeStringField("since", service.since().toString());
        if (service.checkedAt().isPresent()) {
            json.writeStringField("checkedAt", service.checkedAt().get().toString());
        }
        if (service.responseTime().isPresent()) {
            json.writeNumberField("responseMillis", millis(service.responseTime().get()));
        }
        if (service.certificateEnd().isPresent()) {
            json.writeStringField("certificateEnd", service.certificateEnd().get().toString());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : service.findings()) {
            FindingJson.write(json, finding, format);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double millis(Duration time) {
        return Math.rint(time.toNanos() / MILLIS);
    }
}
