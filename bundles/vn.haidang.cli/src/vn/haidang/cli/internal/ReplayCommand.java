package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.replay.Replay;
import vn.haidang.monitoring.replay.ReplayResult;

/** {@code replay [--rules FILE] --from T --to T}: how often a set of rules would have rung. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=replay")
@Command(name = "replay")
public final class ReplayCommand extends HostedCommand {

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "replay.rules")
    private Path rules;

    @Option(names = "--from", required = true, paramLabel = "T", converter = WatchPeriod.Begin.class, descriptionKey = "replay.from")
    private Instant from;

    @Option(names = "--to", required = true, paramLabel = "T", converter = WatchPeriod.End.class, descriptionKey = "replay.to")
    private Instant to;

    @Activate
    public ReplayCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws FindingException, IOException {
        if (!from.isBefore(to)) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "replay.order"));
        }
        ReplayResult result = host.service(Replay.class).run(Optional.ofNullable(rules).map(Path::toAbsolutePath),
                new Stretch(from, to));
        if (output.json()) {
            output.writeJson(json -> RecordJson.write(json, result));
        } else {
            result.rings().forEach(ring -> output.line(String.join("\t", output.format().dateTime(ring.at()),
                    ring.clearedAt().map(output.format()::dateTime).orElse(""), ring.object(), ring.rule(),
                    Messages.text(output.format(), ring.isTrue() ? "replay.true" : "replay.false"))));
            output.line(Messages.text(output.format(), "replay.result",
                    MessageArguments.none().with("rings", result.rings().size()).with("true", result.trueRings())
                            .with("samples", result.samples())));
        }
        return GOOD;
    }
}
