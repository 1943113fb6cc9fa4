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
 * @param echoes how many echoes of the last minute were sent and lost
 * @param inBitsPerSecond what the far interface received last, bit/s; empty when unknown, never zero for unknown
 * @param outBitsPerSecond what the far interface sent last, bit/s
 * @param measuredAt when anything was last heard or missed of it
 * @param findings what the checks found, gravest first
 */
public record LineStatus(LineEntry line, LineState state, Instant since, Optional<Duration> roundTrip,
        Echoes echoes, OptionalDouble inBitsPerSecond, OptionalDouble outBitsPerSecond, Instant measuredAt,
        List<Finding> findings) {

    public LineStatus {
        findings = List.copyOf(findings);
    }

    /** The share of lost echoes of the last minute, 0 to 1; empty when none was sent. */
    public OptionalDouble lossRatio() {
        return echoes.lossRatio();
    }

    /**
     * Whether somebody should look though no alarm rings: nothing is known of the line, or it is up but a check warns or
     * could not be made.
     */
    public boolean needsAttention() {
        return state == LineState.UNKNOWN || state == LineState.UP
                && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.NOT_CHECKED));
    }

    /** This status with other findings. */
    public LineStatus withFindings(List<Finding> others) {
        return new LineStatus(line, state, since, roundTrip, echoes, inBitsPerSecond, outBitsPerSecond, measuredAt,
                others);
    }

    /**
     * The echoes of a stretch of time.
     *
     * @param sent how many were sent
     * @param lost how many of these were not answered
     */
    public record Echoes(int sent, int lost) {

        /** No echo was sent. */
        public static final Echoes NONE = new Echoes(0, 0);

        /** The share of lost echoes, 0 to 1; empty when none was sent. */
        public OptionalDouble lossRatio() {
            return sent == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) lost / sent);
        }
    }
}
