package vn.haidang.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.demo.DemoSummary;
import vn.haidang.demo.DemoSummary.Figure;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.json.EventJson;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.json.ServiceJson;
import vn.haidang.monitoring.json.VerdictJson;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.signature.DocumentVerdict;

/**
 * Tells what the demo showed, as text or as one JSON document.
 *
 * @param summary what it showed
 * @param format how values are written in the user's language
 */
record DemoTelling(DemoSummary summary, ValueFormat format) {

    void print(Output output) {
        heading(output, "demo.lines", summary.lines());
        summary.lines().forEach(status -> output.line(line(status)));
        heading(output, "demo.alarms", summary.alarms());
        summary.alarms().forEach(alarm -> output.line(alarm(alarm)));
        heading(output, "demo.verdicts", summary.verdicts());
        summary.verdicts().forEach(verdict -> output.line("  " + verdict.finding().summary(format)));
        heading(output, "demo.maintenance", summary.maintenance());
        summary.maintenance().forEach(window -> output.line("  " + MaintenanceList.line(window, format)));
        Map<String, String> devices = devices();
        heading(output, "demo.devices", devices.keySet());
        devices.forEach((code, figures) -> output.line("  " + code + ": " + figures));
        heading(output, "demo.events", summary.events());
        summary.events().forEach(event -> output.line("  " + EventsCommand.line(event, format)));
        heading(output, "demo.services", summary.services());
        summary.services().forEach(service -> output.line("  " + ServicesCommand.line(service, format)));
        heading(output, "demo.signatures", summary.documents());
        summary.documents().forEach(verdict -> output.line("  " + document(verdict)));
        heading(output, "demo.reports", summary.reports());
        summary.reports().forEach(path -> output.line("  " + path));
    }

    private void heading(Output output, String key, Collection<?> all) {
        output.line(Messages.text(format, key, MessageArguments.none().with("count", all.size())));
    }

    private String line(LineStatus status) {
        return Messages.text(format, "demo.line",
                MessageArguments.none().with("code", status.line().code()).with("name", status.line().name())
                        .with("state", status.state().word(format.language()))
                        .with("since", format.time(status.since())));
    }

    private String alarm(Alarm alarm) {
        return "  " + format.time(alarm.raisedAt()) + " " + alarm.finding().summary(format) + alarm.clearedAt()
                .map(at -> " " + Messages.text(format, "demo.cleared",
                        MessageArguments.none().with("at", format.time(at))))
                .orElse("");
    }

    /** The figures of each device in one line: {@code cpu-load 23 %, temperature (Inlet) 31 °C}. */
    private Map<String, String> devices() {
        return summary.figures().stream().collect(Collectors.groupingBy(figure -> figure.of().object(), TreeMap::new,
                Collectors.mapping(this::figure, Collectors.joining(", "))));
    }

    private String figure(Figure figure) {
        String part = figure.of().instance().isEmpty() ? "" : " (" + figure.of().instance() + ")";
        return figure.of().metric().name() + part + " " + format.number(BigDecimal.valueOf(figure.value()), 0) + " "
                + figure.of().metric().unit();
    }

    private String document(DocumentVerdict verdict) {
        return Messages.text(format, "verify.document",
                MessageArguments.none().with("file", verdict.file().getFileName().toString()).with("verdict",
                        Messages.text(format, "verdict." + verdict.conclusion().name().toLowerCase())));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("lines");
        MonitoringJson.writeLines(json, summary.lines(), format);
        json.writeFieldName("alarms");
        MonitoringJson.writeAlarms(json, summary.alarms(), format);
        writeWatch(json);
        writeSignatures(json);
        writeRegistry(json);
        json.writeArrayFieldStart("reports");
        for (Path path : summary.reports()) {
            json.writeString(path.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeWatch(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("verdicts");
        for (LineVerdict verdict : summary.verdicts()) {
            VerdictJson.write(json, verdict, format);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("maintenance");
        for (MaintenanceWindow window : summary.maintenance()) {
            RecordJson.write(json, window);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : summary.figures()) {
            json.writeStartObject();
            json.writeStringField("device", figure.of().object());
            json.writeStringField("part", figure.of().instance());
            json.writeStringField("metric", figure.of().metric().name());
            json.writeNumberField("value", figure.value());
            json.writeStringField("unit", figure.of().metric().unit());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("events");
        EventJson.write(json, summary.events());
        json.writeFieldName("services");
        ServiceJson.write(json, summary.services(), format);
    }

    private void writeSignatures(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("signatures");
        for (DocumentVerdict verdict : summary.documents()) {
            json.writeStartObject();
            json.writeStringField("file", verdict.file().toString());
            json.writeStringField("verdict", verdict.conclusion().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRegistry(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("registry");
        json.writeNumberField("commit", summary.registry().commit());
        json.writeNumberField("units", summary.registry().units().size());
        json.writeNumberField("devices", summary.registry().devices().size());
        json.writeNumberField("lines", summary.registry().lines().size());
        json.writeEndObject();
    }
}
