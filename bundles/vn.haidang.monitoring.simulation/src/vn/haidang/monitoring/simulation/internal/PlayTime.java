package vn.haidang.monitoring.simulation.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** How long a network has been playing. It stands still while the clock is set back, so that no counter runs backwards. */
final class PlayTime {

    private final InstantSource clock;
    private final Instant begin;
    private final AtomicLong reached = new AtomicLong();

    PlayTime(InstantSource clock) {
        this.clock = clock;
        this.begin = clock.instant();
    }

    double seconds() {
        long millis = Duration.between(begin, clock.instant()).toMillis();
        return reached.accumulateAndGet(millis, Math::max) / 1000.0;
    }
}
