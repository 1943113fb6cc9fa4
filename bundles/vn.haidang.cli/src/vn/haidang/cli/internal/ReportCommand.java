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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.report.Figure;
import vn.haidang.report.ReportComposer;
import vn.haidang.report.ReportComposer.ComposedReport;
import vn.haidang.report.ReportPeriod;

/** {@code report compose TEMPLATE --period P --out FILE}: composes a report from the data folder. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=report")
@Command(name = "report")
public final class ReportCommand implements CliCommand {

    /** What can be done with reports. */
    enum Operation {
        COMPOSE;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    private final BundleContext context;
    private final InstantSource clock;

    @Parameters(index = "0", paramLabel = "compose", descriptionKey = "report.operation")
    private Operation operation;

    @Parameters(index = "1", paramLabel = "TEMPLATE", descriptionKey = "report.template")
    private String template;

    @Option(names = "--period", required = true, paramLabel = "P", converter = PeriodConverter.class, descriptionKey = "report.period")
    private ReportPeriod period;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "report.out")
    private Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public ReportCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (Host host = Host.open(context, data.place(), clock)) {
            ComposedReport report = host.service(ReportComposer.class).compose(template, period, file.toAbsolutePath(),
                    Progress.unobserved());
            if (output.json()) {
                output.writeJson(json -> write(json, report, output.format()));
            } else {
                print(output, report);
            }
            return report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                    ? FOUND_ERRORS
                    : GOOD;
        }
    }

    private static void print(Output output, ComposedReport report) {
        report.files().forEach(path -> output.line(path.toString()));
        output.line(Messages.text(output.format(), "report.composed",
                MessageArguments.none().with("figures", report.figures().size())));
        report.findings().forEach(finding -> output.line("  " + finding.summary(output.format())));
    }

    private static void write(JsonGenerator json, ComposedReport report, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("paths");
        for (Path path : report.files()) {
            json.writeString(path.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : report.figures()) {
            json.writeStartObject();
            json.writeStringField("id", figure.id());
            json.writeStringField("label", figure.label());
            json.writeNumberField("value", figure.value());
            json.writeStringField("kind", figure.kind().name());
            if (figure.numerator().isPresent() && figure.denominator().isPresent()) {
                json.writeNumberField("numerator", figure.numerator().get());
                json.writeNumberField("denominator", figure.denominator().get());
            }
            json.writeStringField("source", figure.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        FindingJson.writeField(json, "findings", report.findings(), format);
        json.writeEndObject();
    }

    /** A quarter or a year: {@code 2023-Q3}, {@code 2023}. */
    static final class PeriodConverter implements ITypeConverter<ReportPeriod> {
        @Override
        public ReportPeriod convert(String value) {
            return ReportPeriod.parse(value).orElseThrow(() -> new TypeConversionException("not a period: " + value));
        }
    }
}
