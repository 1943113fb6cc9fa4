package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * After each silence of an agent a pause that doubles until it answers again: the line to it may be congested. The
 * pauses are spread, so that many agents do not return at once. Safe for use by several threads.
 */
final class SilencePause {

    private static final long FIRST = Duration.ofMillis(100).toNanos();
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private long pause;
    private long until;

    /**
     * How long to wait before the next request, in nanoseconds; zero for not at all.
     *
     * @param now {@link System#nanoTime}
     */
    synchronized long waitFrom(long now) {
        return Math.max(0, until - now);
    }

    synchronized void answered() {
        pause = 0;
        until = 0;
    }

    synchronized void silent(long now) {
        pause = Math.min(LONGEST, Math.max(FIRST, pause * 2));
        until = now + pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    }
}
