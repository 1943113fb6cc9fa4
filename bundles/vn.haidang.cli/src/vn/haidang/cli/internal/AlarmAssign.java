package vn.haidang.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmDesk;

/** {@code alarms assign ID… --to NAME}: it becomes somebody's matter. */
@Command(name = "assign")
final class AlarmAssign extends AlarmOperation {

    @Option(names = "--to", required = true, paramLabel = "NAME", descriptionKey = "alarms.to")
    private String assignee;

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmDesk.class).assign(id, person, assignee);
    }
}
