package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.json.EventJson;

/** {@code events [--since T] [--device CODE] [--line CODE]}: what devices said by themselves, from the data folder. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=events")
@Command(name = "events")
public final class EventsCommand implements CliCommand {

    private static final Duration USUAL_PERIOD = Duration.ofDays(1);

    private final BundleContext context;
    private final InstantSource clock;

    @Option(names = "--since", paramLabel = "INSTANT|24h", converter = SinceConverter.class, descriptionKey = "events.since")
    private Since since = now -> now.minus(USUAL_PERIOD);

    @Option(names = "--device", paramLabel = "CODE", descriptionKey = "events.device")
    private String device;

    @Option(names = "--line", paramLabel = "CODE", descriptionKey = "events.line")
    private String line;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public EventsCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        EventQuery query = EventQuery.since(since.from(clock.instant()), EventQuery.MOST);
        query = device == null ? query : query.ofDevice(device);
        query = line == null ? query : query.ofLine(line);
        List<NetworkEvent> events;
        try (Host host = Host.open(context, data.place(), clock)) {
            events = host.service(EventBook.class).events(query);
        }
        if (output.json()) {
            output.writeJson(json -> EventJson.write(json, events));
        } else {
            events.forEach(event -> output.line(line(event, output.format())));
            output.note(Messages.text(output.format(), "events.count",
                    MessageArguments.none().with("events", events.size())));
        }
        return GOOD;
    }

    static String line(NetworkEvent event, ValueFormat format) {
        return String.join("\t", format.dateTime(event.lastAt()),
                event.subject().device().orElse(event.source().address()),
                event.subject().line().orElse("-"), event.source().trust().word(format.language()), event.count() + "×",
                event.kind().word(format.language()) + (event.text().isEmpty() ? "" : ": " + event.text()));
    }

    /** From when on, as of now. */
    @FunctionalInterface
    interface Since {
        Instant from(Instant now);
    }

    /** An instant ({@code 2026-11-22T01:00:00Z}) or a length back from now ({@code 90m}, {@code 24h}, {@code 7d}). */
    static final class SinceConverter implements ITypeConverter<Since> {
        @Override
        public Since convert(String value) {
            try {
                if (value.matches("\\d{1,6}[mhd]")) {
                    String iso = value.endsWith("d") ? "P" + value : "PT" + value;
                    Duration back = Duration.parse(iso);
                    return now -> now.minus(back);
                }
                Instant from = Instant.parse(value);
                return now -> from;
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("neither an instant nor a length of time: " + value);
            }
        }
    }
}
