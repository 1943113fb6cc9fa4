package vn.haidang.monitoring.internal.engine;

import java.time.Duration;

/**
 * Tells how late rounds begin: round n is due n periods after the start, and missed when it could not begin before the
 * next one was due. Late rounds are left out, not made up for in a burst. Measured on the monotonic clock, so that setting
 * the wall clock misses nothing.
 */
final class RoundPace {

    private final long startNanos;
    private final long periodNanos;

    RoundPace(long startNanos, Duration period) {
        this.startNanos = startNanos;
        this.periodNanos = period.toNanos();
    }

    /** How much later than it was due a round begins now; never negative. @param round counted from 0 */
    Duration lateness(long round, long nowNanos) {
        return Duration.ofNanos(Math.max(0, nowNanos - startNanos - round * periodNanos));
    }
}
