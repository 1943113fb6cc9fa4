package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
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
 * --history} what happened to one; {@code ack}, {@code comment}, {@code assign}, {@code shelve} and {@code unshelve} what
 * somebody does with them.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=alarms")
@Command(name = "alarms", subcommands = {AlarmAck.class, AlarmComment.class, AlarmAssign.class, AlarmShelve.class,
        AlarmUnshelve.class})
public final class AlarmsCommand extends HostedCommand {

    @Option(names = "--period", paramLabel = "P", converter = WatchPeriod.class, descriptionKey = "watch.period")
    private Stretch period;

    @Option(names = "--text", descriptionKey = "alarms.text")
    private boolean text;

    @Option(names = "--history", paramLabel = "ID", descriptionKey = "alarms.history")
    private Long history;

    @Spec
    private CommandSpec spec;

    @Activate
    public AlarmsCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws FindingException, IOException {
        ParseResult operation = spec.commandLine().getParseResult().subcommand();
        if (operation != null) {
            return ((RegistryOperation) operation.commandSpec().userObject()).run(host, output);
        }
        return history == null ? list(host, output) : history(host.service(AlarmDesk.class), output);
    }

    private int list(Host host, Output output) throws IOException {
        AlarmBook book = host.service(AlarmBook.class);
        List<Alarm> alarms = period == null ? book.open() : book.raisedBetween(period.from(), period.to());
        if (output.json()) {
            output.writeJson(json -> MonitoringJson.writeAlarms(json, alarms, output.format()));
        } else if (text) {
            output.line(new AlarmText(output.format()).report(alarms, clock().instant()));
        } else {
            alarms.forEach(alarm -> output.line(line(alarm, output.format())));
        }
        return alarms.stream().anyMatch(alarm -> alarm.isActive() && alarm.severity() == Severity.ERROR)
                ? FOUND_ERRORS
                : GOOD;
    }

    /** Number, begin, end, who has it in hand, and what is out, with tabs between. */
    static String line(Alarm alarm, ValueFormat format) {
        return String.join("\t", Long.toString(alarm.id()), format.dateTime(alarm.raisedAt()),
                alarm.clearedAt().map(format::dateTime).orElse(""),
                inHand(alarm, format), alarm.finding().summary(format));
    }

    private static String inHand(Alarm alarm, ValueFormat format) {
        return Stream.concat(
                alarm.assignee().or(() -> alarm.acknowledgement().map(Alarm.Acknowledgement::person)).stream(),
                alarm.shelvedUntil().map(until -> Messages.text(format, "alarms.shelved",
                        MessageArguments.none().with("until", until))).stream())
                .collect(Collectors.joining(", "));
    }

    private int history(AlarmDesk desk, Output output) throws FindingException, IOException {
        AlarmOperation.alarm(desk, history);
        List<AlarmEvent> events = desk.history(history);
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
