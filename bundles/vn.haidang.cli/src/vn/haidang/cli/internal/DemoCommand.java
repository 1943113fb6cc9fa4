package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.demo.DemoCity;
import vn.haidang.demo.DemoSummary;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.signature.DocumentVerdict;

/**
 * {@code demo --headless}: the whole job once on the demo city, and what a window would show. With a display the
 * launcher opens the workbench instead.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=demo")
@Command(name = "demo")
public final class DemoCommand implements CliCommand {

    private final BundleContext context;
    private final InstantSource clock;

    @Option(names = "--headless", descriptionKey = "demo.headless")
    private boolean headless;

    @Option(names = "--sample-city", required = true, hidden = true)
    private Path sampleCity;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public DemoCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (DemoCity city = DemoCity.open(context, folder(), sampleCity.toAbsolutePath(), clock)) {
            DemoSummary summary = city.run(Progress.unobserved());
            if (output.json()) {
                output.writeJson(json -> write(json, summary, output.format()));
            } else {
                print(output, summary);
            }
            return GOOD;
        }
    }

    /** The demo keeps to a folder of its own, so that it never meets anybody's real data. */
    private Path folder() throws FindingException {
        return data.data == null ? data.folder().resolve("demo") : data.folder();
    }

    private static void print(Output output, DemoSummary summary) {
        ValueFormat format = output.format();
        output.line(heading(format, "demo.lines", summary.lines().size()));
        for (LineStatus status : summary.lines()) {
            output.line(Messages.text(format, "demo.line",
                    MessageArguments.none().with("code", status.line().code()).with("name", status.line().name())
                            .with("state", status.state().word(format.language()))
                            .with("since", format.time(status.since()))));
        }
        output.line(heading(format, "demo.alarms", summary.alarms().size()));
        for (Alarm alarm : summary.alarms()) {
            output.line("  " + format.time(alarm.raisedAt()) + " " + alarm.finding().summary(format) + alarm.clearedAt()
                    .map(at -> " " + Messages.text(format, "demo.cleared",
                            MessageArguments.none().with("at", format.time(at))))
                    .orElse(""));
        }
        output.line(heading(format, "demo.signatures", summary.documents().size()));
        for (DocumentVerdict verdict : summary.documents()) {
            output.line("  " + Messages.text(format, "verify.document",
                    MessageArguments.none().with("file", verdict.file().getFileName().toString()).with("verdict",
                            Messages.text(format, "verdict." + verdict.conclusion().name().toLowerCase()))));
        }
        output.line(heading(format, "demo.reports", summary.reports().size()));
        summary.reports().forEach(path -> output.line("  " + path));
    }

    private static String heading(ValueFormat format, String key, int count) {
        return Messages.text(format, key, MessageArguments.none().with("count", count));
    }

    private static void write(JsonGenerator json, DemoSummary summary, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeFieldName("lines");
        MonitoringJson.writeLines(json, summary.lines(), format);
        json.writeFieldName("alarms");
        MonitoringJson.writeAlarms(json, summary.alarms(), format);
        json.writeArrayFieldStart("signatures");
        for (DocumentVerdict verdict : summary.documents()) {
            json.writeStartObject();
            json.writeStringField("file", verdict.file().toString());
            json.writeStringField("verdict", verdict.conclusion().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("registry");
        json.writeNumberField("commit", summary.registry().commit());
        json.writeNumberField("units", summary.registry().units().size());
        json.writeNumberField("devices", summary.registry().devices().size());
        json.writeNumberField("lines", summary.registry().lines().size());
        json.writeEndObject();
        json.writeArrayFieldStart("reports");
        for (Path path : summary.reports()) {
            json.writeString(path.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
