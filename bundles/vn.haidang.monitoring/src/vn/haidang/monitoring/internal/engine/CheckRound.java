package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;

/**
 * Asks the checks that are installed now what they think of a line. A check that throws, or answers nothing at all, is
 * a finding of its own; the log has its stack trace once, until it works again. Belongs to the engine's thread.
 */
final class CheckRound {

    /** How many findings of one check about one line are shown. */
    private static final int MOST_FINDINGS = 20;

    private static final Logger LOG = System.getLogger(CheckRound.class.getName());

    private final CheckRegistry checks;
    private final Set<String> failing = new HashSet<>();

    CheckRound(CheckRegistry checks) {
        this.checks = checks;
    }

    List<Finding> ask(LineStatus status) {
        List<Finding> findings = new ArrayList<>();
        for (CheckRegistry.Installed installed : checks.installed()) {
            findings.addAll(ask(installed, status));
        }
        return findings;
    }

    private List<Finding> ask(CheckRegistry.Installed installed, LineStatus status) {
        try {
            List<Finding> findings = installed.check().check(status);
            List<Finding> shown = findings.stream().limit(MOST_FINDINGS).toList();
            // List.copyOf refuses a null finding, which would else surface far from the check it is from.
            failing.remove(installed.id());
            return List.copyOf(shown);
        } catch (RuntimeException | LinkageError e) {
            // Code of another bundle, perhaps one that is just being taken away.
            if (failing.add(installed.id())) {
                LOG.log(Level.WARNING, "check " + installed.id() + " failed", e);
            }
            return List.of(Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "check.failed")
                    .with("check", installed.id()).with("line", status.line().name())
                    .about(LineFindings.subject(status.line())).showing("exception", e.toString()));
        }
    }
}
