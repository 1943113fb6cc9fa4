package vn.haidang.monitoring.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long something has lasted, as it is shown: at least a second, also where two clocks differ a little. */
public final class Elapsed {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private Elapsed() {}

    /** A length as a table shows it: its two largest units, from a minute on without the seconds. */
    public static Duration roughly(Duration length) {
        ChronoUnit least = length.compareTo(Duration.ofDays(1)) >= 0
                ? ChronoUnit.HOURS
                : length.compareTo(Duration.ofMinutes(1)) >= 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        return length.truncatedTo(least);
    }

    /** The length from one instant to the other. */
    public static Duration between(Instant begin, Instant end) {
        Duration length = Duration.between(begin, end);
        return length.compareTo(LEAST) < 0 ? LEAST : length;
    }
}
