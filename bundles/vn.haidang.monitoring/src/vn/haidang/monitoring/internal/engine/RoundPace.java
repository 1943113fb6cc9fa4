package vn.haidang.monitoring.internal.engine;

import java.time.Duration;

/**
 * Tells which rounds began too late to count: round n is due n periods after the start, and missed when it could not
 * begin before the next one was due. Late rounds are left out, not made up for in a burst. Measured on the monotonic
 * clock, so that setting the wall clock misses nothing.
 */
final class RoundPace {

    private final long startNanos;
    private final long periodNanos;

    RoundPace(long startNanos, Duration period) {
        this.startNanos = startNanos;
        this.periodNanos = period.toNanos();
    }

    /** @param round counted from 0 */
    boolean isMissed(long round, long nowNanos) {
        return nowNanos - startNanos - round * periodNanos >= periodNanos;
    }
}
