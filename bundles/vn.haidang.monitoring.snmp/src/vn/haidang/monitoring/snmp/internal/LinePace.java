package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps the requests to one agent within what its line can spare, so that asking does not add to the congestion it is to
 * measure: a budget of octets a second (a token bucket that may be overdrawn by one exchange and is then waited for),
 * and after each silence a pause that doubles until the agent answers again. Both ways count, as IP packets.
 * <p>
 * Safe for use by several threads; it holds none and only tells how long to wait.
 */
final class LinePace {

    /** IPv4 and UDP headers (RFC 791, RFC 768); for IPv6 it is 20 more, which is within what is rounded here. */
    static final int HEADERS = 28;

    private static final long SECOND = 1_000_000_000;
    private static final long FIRST_PAUSE = Duration.ofMillis(100).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();
    /** A budget may be so small that one large answer takes longer to earn than anybody waits. */
    private static final long LONGEST_DEBT = Duration.ofSeconds(20).toNanos();

    private long paidUntil;
    private long pause;
    private long pausedUntil;

    /**
     * How long to wait before the next request, in nanoseconds; zero for not at all.
     *
     * @param now {@link System#nanoTime}
     */
    synchronized long waitFrom(long now) {
        return Math.max(0, Math.max(paidUntil - now, pausedUntil - now));
    }

    /** Counts what went over the line. @param octetsPerSecond the budget; none for a line that need not be spared */
    synchronized void spent(int octets, OptionalInt octetsPerSecond, long now) {
        if (octetsPerSecond.isPresent()) {
            long cost = octets * SECOND / octetsPerSecond.getAsInt();
            // What was not used in the last second may be used now.
            long from = paidUntil == 0 ? now - SECOND : Math.max(paidUntil, now - SECOND);
            paidUntil = Math.min(from + cost, now + LONGEST_DEBT);
        }
    }

    synchronized void answered() {
        pause = 0;
        pausedUntil = 0;
    }

    /** Nobody answered: the line may be congested. The pause is spread, so that many agents do not return at once. */
    synchronized void silent(long now) {
        pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, pause * 2));
        pausedUntil = now + pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    }
}
