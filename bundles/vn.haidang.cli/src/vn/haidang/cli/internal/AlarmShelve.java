package vn.haidang.cli.internal;

import java.time.InstantSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmDesk;

/** {@code alarms shelve ID… --until TIME --reason TEXT}: nobody wants to hear of it for a while. */
@Command(name = "shelve")
final class AlarmShelve extends AlarmOperation {

    @Option(names = "--until", required = true, paramLabel = "YYYY-MM-DDTHH:MM|4h", converter = ComingTime.class, descriptionKey = "alarms.until")
    private ComingTime.Moment until;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "alarms.reason")
    private String reason;

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmDesk.class).shelve(id, person, until.from(host.service(InstantSource.class).instant()),
                reason);
    }
}
