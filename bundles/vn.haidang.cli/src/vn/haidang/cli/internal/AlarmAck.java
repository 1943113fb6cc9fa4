package vn.haidang.cli.internal;

import java.util.Optional;

import picocli.CommandLine.Command;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;

/** {@code alarms ack ID…}: somebody takes notice. */
@Command(name = "ack")
final class AlarmAck extends AlarmOperation {

    @Override
    Optional<String> idle(Alarm alarm, ValueFormat format) {
        return alarm.acknowledgement().map(before -> Messages.text(format, "alarms.acknowledged",
                MessageArguments.none().with("id", Long.toString(alarm.id())).with("person", before.person())
                        .with("at", before.at())));
    }

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmBook.class).acknowledge(id, person);
    }
}
