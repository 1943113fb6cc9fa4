package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.json.VerdictJson;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;

/** {@code verdict CODE… [--at INSTANT]}: what is behind a line's trouble, now or at a moment of the past. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=verdict")
@Command(name = "verdict")
public final class VerdictCommand implements CliCommand {

    private final BundleContext context;
    private final InstantSource clock;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "CODE", descriptionKey = "verdict.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--at", paramLabel = "INSTANT", converter = InstantConverter.class, descriptionKey = "verdict.at")
    private Instant at;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public VerdictCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (Host host = Host.open(context, data.place(), clock)) {
            List<LineVerdict> verdicts = verdicts(host.service(LineVerdicts.class));
            if (output.json()) {
                output.writeJson(json -> {
                    json.writeStartArray();
                    for (LineVerdict verdict : verdicts) {
                        VerdictJson.write(json, verdict, output.format());
                    }
                    json.writeEndArray();
                });
            } else {
                verdicts.forEach(verdict -> print(output, verdict));
            }
            return verdicts.stream().anyMatch(verdict -> verdict.finding().severity() == Severity.ERROR)
                    ? FOUND_ERRORS
                    : GOOD;
        }
    }

    private List<LineVerdict> verdicts(LineVerdicts service) throws FindingException {
        List<LineVerdict> verdicts = new ArrayList<>();
        for (String code : codes) {
            Optional<LineVerdict> verdict = at == null ? service.verdict(code) : service.verdictAt(code, at);
            verdicts.add(verdict.orElseThrow(() -> new FindingException(
                    Finding.of(Messages.CATALOGUE, Severity.ERROR, "verdict.line.unknown").with("line", code))));
        }
        return verdicts;
    }

    private static void print(Output output, LineVerdict verdict) {
        Finding finding = verdict.finding();
        output.line(finding.summary(output.format()));
        finding.explanation(output.format()).ifPresent(output::line);
        finding.remedy(output.format()).ifPresent(output::line);
        for (Argument argument : verdict.arguments()) {
            output.line(Messages.text(output.format(), "verdict.side." + argument.side().name(),
                    MessageArguments.none().with("text", argument.text())));
        }
    }

    /** A moment in ISO 8601: {@code 2026-11-22T08:14:03+07:00}. */
    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not an instant: " + value);
            }
        }
    }
}
