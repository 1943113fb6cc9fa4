package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.json.MonitoringJson;

/** Something that somebody does with alarms; shows them as they are then. Does nothing when one of them is not there. */
abstract class AlarmOperation implements RegistryOperation {

    @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "alarms.ids")
    private List<Long> ids = new ArrayList<>();

    @Option(names = "--person", required = true, paramLabel = "NAME", descriptionKey = "alarms.person")
    private String person;

    @Override
    public final int run(Host host, Output output) throws FindingException, IOException {
        AlarmDesk desk = host.service(AlarmDesk.class);
        for (long id : ids) {
            alarm(desk, id);
        }
        List<Alarm> after = new ArrayList<>();
        for (long id : ids) {
            idle(alarm(desk, id), output.format()).ifPresent(output::note);
            try {
                apply(host, id, person);
            } catch (IllegalArgumentException e) {
                throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "alarms.invalid"), e);
            }
            after.add(alarm(desk, id));
        }
        if (output.json()) {
            output.writeJson(json -> MonitoringJson.writeAlarms(json, after, output.format()));
        } else {
            after.forEach(alarm -> output.line(AlarmsCommand.line(alarm, output.format())));
        }
        return CliCommand.GOOD;
    }

    /** The alarm with this number, which must be there. */
    static Alarm alarm(AlarmDesk desk, long id) throws FindingException {
        return desk.alarm(id).orElseThrow(() -> new FindingException(
                Finding.of(Messages.CATALOGUE, Severity.ERROR, "alarms.gone").with("id", Long.toString(id))));
    }

    /** What to say when it changes nothing, the alarm being as it is. */
    Optional<String> idle(Alarm alarm, ValueFormat format) {
        return Optional.empty();
    }

    /**
     * Does it to one alarm that is there.
     *
     * @throws IllegalArgumentException when a name, a note or a time is out of its limits
     * @throws FindingException when it cannot be done
     */
    abstract void apply(Host host, long id, String person) throws FindingException;
}
