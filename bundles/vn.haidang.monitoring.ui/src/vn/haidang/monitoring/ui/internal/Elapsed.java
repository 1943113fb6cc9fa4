package vn.haidang.monitoring.ui.internal;

import java.time.Duration;
import java.time.Instant;

/** How long something has lasted, as it is shown: at least a second, also where two clocks differ a little. */
public final class Elapsed {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private Elapsed() {}

    /** The length from one instant to the other. */
    public static Duration between(Instant begin, Instant end) {
        Duration length = Duration.between(begin, end);
        return length.compareTo(LEAST) < 0 ? LEAST : length;
    }
}
