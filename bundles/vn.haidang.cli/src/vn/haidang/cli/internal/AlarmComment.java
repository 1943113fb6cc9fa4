package vn.haidang.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmDesk;

/** {@code alarms comment ID… --note TEXT}: somebody writes something down. */
@Command(name = "comment")
final class AlarmComment extends AlarmOperation {

    @Option(names = "--note", required = true, paramLabel = "TEXT", descriptionKey = "alarms.note")
    private String note;

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmDesk.class).comment(id, person, note);
    }
}
