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
import picocli.CommandLine.Option;
import vn.haidang.base.finding.Severity;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.notify.AlarmText;

/**
 * {@code alarms}: those that want somebody, or all of a period; {@code --text} as a text to paste into a chat, {@code
 * --history} what happened to one.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=alarms")
@Command(name = "alarms")
public final class AlarmsCommand extends HostedCommand {

    @Option(names = "--period", paramLabel = "P", converter = WatchPeriod.class, descriptionKey = "watch.period")
    private Stretch period;

    @Option(names = "--text", descriptionKey = "alarms.text")
    private boolean text;

    @Option(names = "--history", paramLabel = "ID", descriptionKey = "alarms.history")
    private Long history;

    @Activate
    public AlarmsCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws IOException {
        if (history != null) {
            return history(host.service(AlarmDesk.class).history(history), output);
        }
        AlarmBook book = host.service(AlarmBook.class);
        List<Alarm> alarms = period == null ? book.open() : book.raisedBetween(period.from(), period.to());
        if (output.json()) {
            output.writeJson(json -> MonitoringJson.writeAlarms(json, alarms, output.format()));
        } else if (text) {
            output.line(new AlarmText(output.format()).raised(alarms, clock().instant()));
        } else {
            alarms.forEach(alarm -> output.line(String.join("\t", Long.toString(alarm.id()),
                    output.format().dateTime(alarm.raisedAt()),
                    alarm.clearedAt().map(output.format()::dateTime).orElse(""),
                    alarm.finding().summary(output.format()))));
        }
        return alarms.stream().anyMatch(alarm -> alarm.isActive() && alarm.severity() == Severity.ERROR)
                ? FOUND_ERRORS
                : GOOD;
    }

    private static int history(List<AlarmEvent> events, Output output) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (AlarmEvent event : events) {
                    RecordJson.write(json, event);
                }
                json.writeEndArray();
            });
        } else {
            events.forEach(event -> output.line(String.join("\t", output.format().dateTime(event.at()),
                    event.kind().word(output.format().language()), event.person(), event.note())));
        }
        return GOOD;
    }
}
