package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** {@code snmp doctor HOST[:PORT]…}: what is wrong with how these devices speak SNMP, and what to do about it. */
final class SnmpDoctor {

    private final SnmpReader reader;
    private final SnmpOptions options;

    SnmpDoctor(SnmpReader reader, SnmpOptions options) {
        this.reader = reader;
        this.options = options;
    }

    /** @return {@link CliCommand#FOUND_ERRORS} when a device does not answer */
    int run(Output output, String agent, List<String> others) throws FindingException, IOException {
        List<SnmpTarget> targets = new ArrayList<>();
        targets.add(options.target(agent));
        for (String other : others) {
            targets.add(options.target(other));
        }
        List<Finding> findings = reader.diagnose(targets, Progress.unobserved());
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                FindingJson.writeField(json, "findings", findings, output.format());
                json.writeEndObject();
            });
        } else {
            findings.forEach(finding -> tell(output, finding));
        }
        boolean isIll = findings.stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.ERROR));
        return isIll ? CliCommand.FOUND_ERRORS : CliCommand.GOOD;
    }

    private static void tell(Output output, Finding finding) {
        ValueFormat format = output.format();
        output.line(Messages.text(format, "severity." + finding.severity().name().toLowerCase(Locale.ROOT)) + " "
                + finding.summary(format));
        finding.explanation(format).ifPresent(text -> output.line("  " + text));
        finding.remedy(format).ifPresent(text -> output.line("  " + text));
    }
}
