package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.availability.LineRecord;
import vn.haidang.monitoring.availability.ServiceLevels;
import vn.haidang.monitoring.json.RecordJson;

/** {@code lines}: the lines as the database knows them. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=lines")
@Command(name = "lines")
public final class LinesCommand extends HostedCommand {

    @Activate
    public LinesCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    /** Since when it is down; of any other until when it was watched. */
    private static String since(LineRecord line, ValueFormat format) {
        String key = line.state() == LineState.DOWN ? "lines.down" : "lines.watched";
        return line.since().map(at -> Messages.text(format, key, MessageArguments.none().with("at", at)))
                .orElseGet(() -> Messages.text(format, "lines.unwatched"));
    }

    @Override
    int run(Host host, Output output) throws IOException {
        List<LineRecord> lines = host.service(ServiceLevels.class).lines();
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (LineRecord line : lines) {
                    RecordJson.write(json, line);
                }
                json.writeEndArray();
            });
        } else {
            lines.forEach(line -> output.line(String.join("\t", line.line().code(), line.line().name(),
                    line.line().carrier(), line.state().word(output.format().language()),
                    since(line, output.format()))));
        }
        return lines.stream().anyMatch(line -> line.state() == LineState.DOWN) ? FOUND_ERRORS : GOOD;
    }
}
