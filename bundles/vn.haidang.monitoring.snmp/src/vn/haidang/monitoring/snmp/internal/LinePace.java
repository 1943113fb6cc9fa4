package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;

/**
 * Keeps the requests over one line within what it can spare, so that asking does not add to the congestion it is to
 * measure: a budget of octets a second, as a token bucket that may be overdrawn by what is under way and is then waited
 * for. Both ways count, as IP packets.
 * <p>
 * Safe for use by several threads; it holds none and only tells how long to wait.
 */
final class LinePace {

    private static final long SECOND = 1_000_000_000;
    /** A budget may be so small that one large answer takes longer to earn than anybody waits. */
    private static final long LONGEST_DEBT = Duration.ofSeconds(20).toNanos();

    private long paidUntil;

    /**
     * How long to wait before the next request, in nanoseconds; zero for not at all.
     *
     * @param now {@link System#nanoTime}
     */
    synchronized long waitFrom(long now) {
        return Math.max(0, paidUntil - now);
    }

    /** Counts what goes over the line. @param octetsPerSecond the budget of who sends it */
    synchronized void spend(int octets, int octetsPerSecond, long now) {
        long cost = octets * SECOND / octetsPerSecond;
        // What was not used in the last second may be used now.
        long from = paidUntil == 0 ? now - SECOND : Math.max(paidUntil, now - SECOND);
        paidUntil = Math.min(from + cost, now + LONGEST_DEBT);
    }
}
