package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.LineRinging.Decision;
import vn.haidang.monitoring.internal.verdict.AlarmCause;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;

/** What the engine itself has to say of a line. */
final class LineFindings {

    /** How many devices behind a line its alarm names in the sentence. */
    private static final int MOST_NAMED = 5;

    /** How many devices behind a line the evidence of its alarm lists. */
    private static final int MOST_LISTED = 100;

    private LineFindings() {}

    static ObjectLink subject(LineEntry line) {
        return new ObjectLink("line", line.code(), line.name());
    }

    /**
     * The alarm of a line that is down.
     *
     * @param number of how many outages this month this is the last one
     * @param around what the registry tells of the line
     */
    static Finding down(LineEntry line, Instant since, int number, LineSurroundings around) {
        List<DeviceEntry> behind = around.devices();
        Finding finding = about(line, Severity.ERROR, LineLedger.LINE_DOWN).with("carrier", line.carrier())
                .with("circuit", line.circuit()).with("since", since).with("times", number)
                .with("devices", behind.size())
                .with("behind", Names.inBrackets(behind.stream().map(DeviceEntry::code).toList(), MOST_NAMED))
                .with(AlarmCause.ARGUMENT, AlarmCause.UNKNOWN)
                .with("impact", around.impact()).with("backup", around.backup())
                .with("carrierContact", around.carrier()).with("unitContact", around.unit())
                .showing("begin", since.toString());
        if (line.echo().isPresent()) {
            finding = finding.showing("echo", line.echo().get().transport() + " " + line.echo().get().address());
        }
        for (DeviceEntry device : behind.subList(0, Math.min(MOST_LISTED, behind.size()))) {
            finding = finding.showing("device", device.code() + " " + device.name());
        }
        return finding;
    }

    /**
     * The alarm of a line that comes and goes.
     *
     * @param flapping since when, and how often it was cut or came back in the time that is looked at
     * @param number how many outages it had this month
     * @param behind the devices that are cut off each time
     */
    static Finding flapping(LineEntry line, Decision.Flapping flapping, Duration window, int number,
            List<DeviceEntry> behind) {
        List<String> codes = behind.stream().map(DeviceEntry::code).toList();
        return about(line, Severity.WARNING, LineLedger.LINE_FLAPPING).with("carrier", line.carrier())
                .with("circuit", line.circuit()).with("since", flapping.since()).with("changes", flapping.changes())
                .with("window", window).with("times", number)
                .with("devices", DeviceFindings.behind("device.behind.devices", codes));
    }

    /** An echo could not be sent, so that nothing is known of the line; and why. */
    static List<Finding> notSent(LineEntry line, Finding reason) {
        return List.of(about(line, Severity.NOT_CHECKED, "line.echo.unsent"), told(line, reason));
    }

    /** The far device was not read, so that the traffic is not known; and why. */
    static List<Finding> trafficUnread(LineEntry line, String device, Finding reason) {
        return List.of(about(line, Severity.NOT_CHECKED, "line.traffic.unread").with("device", device),
                told(line, reason));
    }

    /** A reason as it is told of a line: for the line it only means that something is not known. */
    private static Finding told(LineEntry line, Finding reason) {
        return new Finding(Severity.NOT_CHECKED, reason.code(), reason.arguments(), reason.citation(),
                Optional.of(subject(line)), reason.evidence(), reason.catalogue());
    }

    /** Why an echo was not sent: no transport of that name is installed. */
    static Finding transportMissing(LineEntry.EchoAddress address) {
        return Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "echo.transport.missing").with("transport",
                address.transport());
    }

    /** Why an echo was not sent: its transport failed. */
    static Finding transportFailed(LineEntry.EchoAddress address, String failure) {
        return Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "echo.transport.failed")
                .with("transport", address.transport()).showing("exception", failure);
    }

    /** Why nothing is known of an echo: its transport never told what became of it. */
    static Finding transportSilent(LineEntry.EchoAddress address) {
        return Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "echo.transport.silent").with("transport",
                address.transport());
    }

    /** The far device has no interface of the name that the registry gives. */
    static Finding interfaceMissing(LineEntry line, String device, String name) {
        return about(line, Severity.NOT_CHECKED, "line.traffic.interface").with("device", device)
                .with("interface", name)
                .citing("IF-MIB ifName (RFC 2863)");
    }

    private static Finding about(LineEntry line, Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).with("line", line.name()).about(subject(line));
    }
}
