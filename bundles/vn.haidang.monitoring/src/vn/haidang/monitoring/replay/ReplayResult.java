package vn.haidang.monitoring.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.Stretch;

/**
 * How a set of rules would have rung.
 *
 * @param period the period
 * @param samples how many samples were looked at
 * @param rings each time it would have rung, in order of time
 */
public record ReplayResult(Stretch period, long samples, List<Ring> rings) {

    public ReplayResult {
        rings = List.copyOf(rings);
    }

    /** How many were true. */
    public long trueRings() {
        return rings.stream().filter(Ring::isTrue).count();
    }

    /**
     * One alarm that would have been.
     *
     * @param object the code of the line or device
     * @param rule {@code line.down}, {@code line.flapping}, {@code device.dead}, {@code device.silent}, or the id of a rule
     *        about a measured value
     * @param at when it would have rung
     * @param clearedAt when it would have ended
     * @param isTrue whether an outage that is written down of that object, or of a line that ends on the device, not planned
     *        and at least a minute long, touches it or the two minutes around it; of a silent agent, whether it was for a
     *        minute
     */
    public record Ring(String object, String rule, Instant at, Optional<Instant> clearedAt, boolean isTrue) {}
}
