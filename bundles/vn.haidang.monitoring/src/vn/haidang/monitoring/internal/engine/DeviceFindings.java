package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
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

    /**
     * The alarm of a device that is silent, and with it all that is behind it.
     *
     * @param number of how many outages this month this is the last one
     */
    static Finding dead(DeviceEntry device, Instant since, int number, List<DeviceEntry> devices,
            List<LineEntry> lines) {
        String why = devices.isEmpty() && lines.isEmpty() ? "device.dead.alone" : "device.dead.behind";
        Finding finding = about(device, Severity.ERROR, LineLedger.DEVICE_DEAD).with("since", since)
                .with("times", number)
                .with("devices", behind("device.behind.devices", devices.stream().map(DeviceEntry::code).toList()))
                .with("lines", behind("device.behind.lines", lines.stream().map(LineEntry::code).toList()))
                .with("why", words(why, MessageArguments.none()));
        for (DeviceEntry one : devices.subList(0, Math.min(MOST_LISTED, devices.size()))) {
            finding = finding.showing("device", one.code() + " " + one.name());
        }
        for (LineEntry line : lines.subList(0, Math.min(MOST_LISTED, lines.size()))) {
            finding = finding.showing("line", line.code() + " " + line.name());
        }
        return finding;
    }

    /** A clause, or nothing when nothing is behind it. */
    static LocalText behind(String key, List<String> codes) {
        return codes.isEmpty()
                ? KeptText.of("0", format -> "")
                : words(key, MessageArguments.none().with("count", codes.size())
                        .with("codes", Names.inBrackets(codes, MOST_NAMED)));
    }

    private static LocalText words(String key, MessageArguments arguments) {
        return KeptText.of(key, format -> Messages.CATALOGUE.text(format, key, arguments));
    }

    /** The alarm of a device whose agent is silent though it lives. */
    static Finding silent(DeviceEntry device, Instant since) {
        return about(device, Severity.WARNING, LineLedger.DEVICE_SILENT).with("since", since);
    }

    /** The alarm of a device that answers, so that it lives, and does not let itself be read. */
    static Finding refused(DeviceEntry device, Instant since) {
        return about(device, Severity.WARNING, LineLedger.DEVICE_REFUSED).with("since", since);
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

    /** The device answers, but none of the figures beside its interfaces were got; and why. */
    static List<Finding> unmeasured(DeviceEntry device, Finding reason) {
        return List.of(about(device, Severity.NOT_CHECKED, "device.measure.unread"),
                new Finding(Severity.NOT_CHECKED, reason.code(), reason.arguments(), reason.citation(),
                        Optional.of(link(device)), reason.evidence(), reason.catalogue()));
    }

    static Finding noMeasures(DeviceEntry device) {
        return about(device, Severity.NOT_CHECKED, "device.measure.result");
    }

    /** @param failure what the meter threw, for the evidence */
    static Finding meterFailed(DeviceEntry device, String failure) {
        return about(device, Severity.NOT_CHECKED, "device.measure.failed").showing("exception", failure);
    }

    static ObjectLink link(DeviceEntry device) {
        return new ObjectLink("device", device.code(), device.name());
    }

    private static Finding about(DeviceEntry device, Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).with("device", device.code()).with("name", device.name())
                .about(link(device));
    }
}
