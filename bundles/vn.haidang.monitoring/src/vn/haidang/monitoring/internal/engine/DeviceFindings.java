package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;

/** What the engine itself has to say of a device. */
final class DeviceFindings {

    /** How many lines behind a device its alarm names in the sentence. */
    private static final int MOST_NAMED = 5;
    /** How many the evidence lists. */
    private static final int MOST_LISTED = 100;

    private DeviceFindings() {}

    /** The alarm of a device that is silent while all that is behind it is. */
    static Finding dead(DeviceEntry device, Instant since, List<LineEntry> behind) {
        Finding finding = about(device, Severity.ERROR, LineLedger.DEVICE_DEAD).with("since", since)
                .with("lines", behind.size())
                .with("behind", Names.inBrackets(behind.stream().map(LineEntry::code).toList(), MOST_NAMED));
        for (LineEntry line : behind.subList(0, Math.min(MOST_LISTED, behind.size()))) {
            finding = finding.showing("line", line.code() + " " + line.name());
        }
        return finding;
    }

    /** The alarm of a device whose agent is silent though it lives. */
    static Finding silent(DeviceEntry device, Instant since) {
        return about(device, Severity.WARNING, LineLedger.DEVICE_SILENT).with("since", since);
    }

    static Finding noPoller(DeviceEntry device) {
        return about(device, Severity.NOT_CHECKED, "device.poll.poller");
    }

    static Finding noResult(DeviceEntry device) {
        return about(device, Severity.NOT_CHECKED, "device.poll.result");
    }

    /** @param failure what the poller threw, for the evidence */
    static Finding pollerFailed(DeviceEntry device, String failure) {
        return about(device, Severity.NOT_CHECKED, "device.poll.failed").showing("exception", failure);
    }

    private static Finding about(DeviceEntry device, Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).with("device", device.code()).with("name", device.name())
                .about(new ObjectLink("device", device.code(), device.name()));
    }
}
