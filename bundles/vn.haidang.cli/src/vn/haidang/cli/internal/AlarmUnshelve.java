package vn.haidang.cli.internal;

import picocli.CommandLine.Command;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmDesk;

/** {@code alarms unshelve ID…}: takes alarms back before their time. */
@Command(name = "unshelve")
final class AlarmUnshelve extends AlarmOperation {

    @Override
    void apply(Host host, long id, String person) {
        host.service(AlarmDesk.class).unshelve(id, person);
    }
}
