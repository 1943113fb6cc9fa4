package vn.haidang.cli.internal;

import picocli.CommandLine.Command;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmBook;

/** {@code alarms ack ID…}: somebody takes notice. */
@Command(name = "ack")
final class AlarmAck extends AlarmOperation {

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmBook.class).acknowledge(id, person);
    }
}
