package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.LineEntry;

/**
 * One data line as the watch sees it at one moment; immutable.
 *
 * @param line what the registry says of it
 * @param state its state
 * @param since when it came into that state
 * @param roundTrip the round trip of the last answered echo of the last minute
 * @param lossRatio the share of lost echoes of the last minute, 0 to 1
 * @param inBitsPerSecond what the far interface received last, bit/s; empty when unknown, never zero for unknown
 * @param outBitsPerSecond what the far interface sent last, bit/s
 * @param measuredAt when anything was last heard or missed of it
 * @param findings what the checks found, gravest first
 */
public record LineStatus(LineEntry line, LineState state, Instant since, Optional<Duration> roundTrip,
        double lossRatio, OptionalDouble inBitsPerSecond, OptionalDouble outBitsPerSecond, Instant measuredAt,
        List<Finding> findings) {

    public LineStatus {
        findings = List.copyOf(findings);
    }

    /** Whether the line is up but one of the checks warns. */
    public boolean needsAttention() {
        return state == LineState.UP
                && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
    }

    /** This status with other findings. */
    public LineStatus withFindings(List<Finding> others) {
        return new LineStatus(line, state, since, roundTrip, lossRatio, inBitsPerSecond, outBitsPerSecond, measuredAt,
                others);
    }
}
