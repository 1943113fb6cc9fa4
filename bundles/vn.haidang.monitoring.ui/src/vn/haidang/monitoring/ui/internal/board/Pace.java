package vn.haidang.monitoring.ui.internal.board;

import java.time.Duration;
import java.time.Instant;

/** Keeps something from being read more often than it is worth. Safe for use by several threads. */
final class Pace {

    private final Duration period;
    private volatile Instant last = Instant.MIN;

    Pace(Duration period) {
        this.period = period;
    }

    /** Whether it is due; from then on it is not, for a period. */
    boolean isDue(Instant now) {
        if (!now.isBefore(last) && now.isBefore(last.plus(period))) {
            return false;
        }
        last = now;
        return true;
    }

    /** Makes it due at once. */
    void hurry() {
        last = Instant.MIN;
    }
}
