package vn.haidang.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.ClaimSheet;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.ServiceLevel.Kind;
import vn.haidang.monitoring.availability.ServiceLevels;
import vn.haidang.monitoring.availability.Traffic;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.measurement.Percentile;

/**
 * {@code outages --period P}: outages and availability of every line, or of one line, device, carrier or unit;
 * {@code --claim} what can be put before the carrier of a line.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=outages")
@Command(name = "outages")
public final class OutagesCommand extends HostedCommand {

    private static final double MEGABIT = 1e6;

    /** About what; at most one. */
    static final class Subject {

        @Option(names = "--line", paramLabel = "CODE", descriptionKey = "outages.line")
        private String line;

        @Option(names = "--device", paramLabel = "CODE", descriptionKey = "outages.device")
        private String device;

        @Option(names = "--carrier", paramLabel = "NAME", descriptionKey = "outages.carrier")
        private String carrier;

        @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "outages.unit")
        private String unit;

        @Option(names = "--claim", paramLabel = "LINE", descriptionKey = "outages.claim")
        private String claim;
    }

    @Option(names = "--period", required = true, paramLabel = "P", converter = WatchPeriod.class, descriptionKey = "watch.period")
    private Stretch period;

    @ArgGroup
    private final Subject subject = new Subject();

    @Activate
    public OutagesCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws FindingException, IOException {
        ServiceLevels levels = host.service(ServiceLevels.class);
        if (subject.claim != null) {
            return claim(levels.claim(subject.claim, period).orElseThrow(() -> unknown(subject.claim)), output);
        }
        List<ServiceLevel> found = levels(levels);
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (ServiceLevel level : found) {
                    RecordJson.write(json, level, traffic(levels, level), output.format());
                }
                json.writeEndArray();
            });
        } else {
            found.forEach(level -> print(level, traffic(levels, level), output));
        }
        return GOOD;
    }

    private Traffic traffic(ServiceLevels levels, ServiceLevel level) {
        return levels.traffic(level.kind(), level.code(), period);
    }

    private List<ServiceLevel> levels(ServiceLevels levels) throws FindingException {
        if (subject.line != null) {
            return one(levels, Kind.LINE, subject.line);
        } else if (subject.device != null) {
            return one(levels, Kind.DEVICE, subject.device);
        } else if (subject.carrier != null) {
            return one(levels, Kind.CARRIER, subject.carrier);
        } else if (subject.unit != null) {
            return one(levels, Kind.UNIT, subject.unit);
        }
        return levels.everyLine(period);
    }

    private List<ServiceLevel> one(ServiceLevels levels, Kind kind, String code) throws FindingException {
        return List.of(levels.of(kind, code, period).orElseThrow(() -> unknown(code)));
    }

    private static FindingException unknown(String code) {
        return new FindingException(
                Finding.of(Messages.CATALOGUE, Severity.ERROR, "outages.unknown").with("code", code));
    }

    private static int claim(ClaimSheet claim, Output output) throws IOException {
        if (output.json()) {
            output.writeJson(json -> RecordJson.write(json, claim, output.format()));
        } else {
            print(claim.level(), new Traffic(claim.in95(), claim.out95()), output);
            output.line(Messages.text(output.format(), promise(claim),
                    MessageArguments.none().with("excess", claim.excess())
                            .with("promised", output.format().percentage(claim.line().promisedAvailability(), 2))));
            output.line("SHA-256 " + claim.digest());
        }
        return GOOD;
    }

    private static String promise(ClaimSheet claim) {
        return claim.isKept().map(kept -> kept ? "outages.kept" : "outages.broken").orElse("outages.undecided");
    }

    private static void print(ServiceLevel level, Traffic traffic, Output output) {
        output.line(Messages.text(output.format(), key(level),
                MessageArguments.none().with("what", what(level)).with("ratio", ratio(level, output.format()))
                        .with("coverage", output.format().percentage(level.availability().coverage(), 1))
                        .with("count", level.availability().outages()).with("down", level.availability().down())
                        .with("longest", level.longest())));
        level.meanTimeToRepair().ifPresent(mean -> output.line(
                "  " + Messages.text(output.format(), "outages.mttr", MessageArguments.none().with("mean", mean))));
        if (traffic.in95().value().isPresent() || traffic.out95().value().isPresent()) {
            output.line("  " + Messages.text(output.format(), "outages.traffic",
                    MessageArguments.none().with("in", megabits(traffic.in95(), output.format()))
                            .with("out", megabits(traffic.out95(), output.format()))
                            .with("coverage", output.format()
                                    .percentage(Math.min(traffic.in95().coverage(), traffic.out95().coverage()), 1))));
        }
        level.outages().forEach(outage -> output.line("  " + text(level, outage, output)));
    }

    private static String megabits(Percentile percentile, ValueFormat format) {
        return percentile.value().isPresent()
                ? format.number(BigDecimal.valueOf(percentile.value().getAsDouble() / MEGABIT), 1)
                : "–";
    }

    private static String key(ServiceLevel level) {
        if (!level.availability().isKnown()) {
            return "outages.level.unwatched";
        }
        return level.availability().outages() == 0 ? "outages.level.none" : "outages.level";
    }

    /** A carrier has no code beside its name. */
    private static String what(ServiceLevel level) {
        return level.code().equals(level.name()) ? level.name() : level.code() + " " + level.name();
    }

    private static String ratio(ServiceLevel level, ValueFormat format) {
        return level.availability().isKnown() ? format.percentage(level.availability().ratio(), 3) : "";
    }

    private static String text(ServiceLevel level, Outage outage, Output output) {
        return String.join("\t", outage.line(), output.format().dateTime(outage.begin()),
                outage.end().map(output.format()::dateTime).orElse(""),
                OutageWitness.words(outage.witness(), output.format().language()), planned(level, outage, output));
    }

    private static String planned(ServiceLevel level, Outage outage, Output output) {
        if (outage.isPlanned()) {
            return Messages.text(output.format(), "outages.planned");
        }
        return level.cutByWork().containsKey(outage)
                ? Messages.text(output.format(), "outages.planned.partly",
                        MessageArguments.none().with("counted", level.counted(outage)))
                : "";
    }
}
