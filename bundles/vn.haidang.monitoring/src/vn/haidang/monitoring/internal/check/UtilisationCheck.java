package vn.haidang.monitoring.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.check.LineCheck;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.registry.LineEntry;

/** Warns when a line carries at least 80 % of its contracted bandwidth in either direction. */
@Component
public final class UtilisationCheck implements LineCheck {

    private static final double LIMIT = 0.8;
    private static final double MEGABIT = 1e6;

    @Override
    public String id() {
        return "vn.haidang.monitoring.utilisation";
    }

    @Override
    public List<Finding> check(LineStatus status) {
        List<Finding> findings = new ArrayList<>();
        judge(status.line(), "line.utilisation.in", status.inBitsPerSecond()).ifPresent(findings::add);
        judge(status.line(), "line.utilisation.out", status.outBitsPerSecond()).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> judge(LineEntry line, String code, OptionalDouble rate) {
        // A line without a contracted bandwidth has no limit to compare with.
        if (rate.isEmpty() || line.contractedMegabits() <= 0) {
            return Optional.empty();
        }
        double megabits = rate.getAsDouble() / MEGABIT;
        double share = megabits / line.contractedMegabits();
        if (share < LIMIT) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Messages.CATALOGUE, Severity.WARNING, code).with("line", line.name())
                .with("rate", megabits).with("contracted", line.contractedMegabits())
                .with("share", new Percentage(share, 0)).citing("IF-MIB (RFC 2863)")
                .about(new ObjectLink("line", line.code(), line.name())));
    }
}
