package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The hours and days, in UTC, that measurements are sealed and rolled up by. */
final class Hours {

    static final Duration LENGTH = Duration.ofHours(1);

    private Hours() {}

    /** The begin of the hour that the instant is in. */
    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.HOURS);
    }

    /** The begin of the day that the instant is in. */
    static Instant day(Instant instant) {
        return instant.truncatedTo(ChronoUnit.DAYS);
    }
}
