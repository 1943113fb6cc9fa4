package vn.haidang.monitoring.internal.picture;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineMonitor.EngineLoad;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.internal.json.JsonTree;

/**
 * The head of the picture.
 *
 * @param pages how many pages there are of each kind; later ones are of a time when there were more things
 * @param health how the engine is doing
 */
record HeadJson(Map<PageKind, Integer> pages, EngineHealth health) {

    String write() {
        return StatusJson.object(json -> {
            json.writeObjectFieldStart("pages");
            for (Map.Entry<PageKind, Integer> count : pages.entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
            writeRounds(json, health);
            writeRecords(json, health.records());
            json.writeBooleanField("isOverloaded", health.load().isOverloaded());
            json.writeStringField("echoLateness", health.load().echoLateness().toString());
            json.writeNumberField("unaskedShare", health.load().unaskedShare());
        });
    }

    private static void writeRounds(JsonGenerator json, EngineHealth health) throws IOException {
        json.writeStringField("startedAt", health.startedAt().toString());
        json.writeNumberField("echoRounds", health.echoRounds());
        json.writeNumberField("missedEchoRounds", health.missedEchoRounds());
        json.writeNumberField("devicePolls", health.devicePolls());
        json.writeNumberField("failedDevicePolls", health.failedDevicePolls());
        json.writeNumberField("missedDevicePolls", health.missedDevicePolls());
        json.writeArrayFieldStart("checks");
        for (String check : health.checks()) {
            json.writeString(check);
        }
        json.writeEndArray();
    }

    private static void writeRecords(JsonGenerator json, RecordHealth records) throws IOException {
        json.writeBooleanField("isFailing", records.isFailing());
        json.writeNumberField("waiting", records.waiting());
        json.writeNumberField("waitingSamples", records.waitingSamples());
        json.writeNumberField("lostSamples", records.lostSamples());
        json.writeNumberField("lostDecisions", records.lostDecisions());
    }

    /** @throws IllegalArgumentException when it is none */
    static HeadJson read(String content) {
        JsonTree json = StatusJson.parse(content);
        Map<PageKind, Integer> pages = new EnumMap<>(PageKind.class);
        for (PageKind kind : PageKind.values()) {
            if (json.object("pages").has(kind.name())) {
                pages.put(kind, Integer.valueOf(json.object("pages").text(kind.name())));
            }
        }
        return new HeadJson(pages, new EngineHealth(StatusJson.instant(json, "startedAt"), number(json, "echoRounds"),
                number(json, "missedEchoRounds"), number(json, "devicePolls"), number(json, "failedDevicePolls"),
                number(json, "missedDevicePolls"), json.texts("checks"),
                new RecordHealth(Boolean.parseBoolean(json.text("isFailing")), number(json, "waiting"),
                        number(json, "waitingSamples"), number(json, "lostSamples"),
                        number(json, "lostDecisions")),
                new EngineLoad(Boolean.parseBoolean(json.text("isOverloaded")),
                        Duration.parse(json.text("echoLateness")), Double.parseDouble(json.text("unaskedShare")))));
    }

    private static long number(JsonTree json, String name) {
        return Long.parseLong(json.text(name));
    }
}
