package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The hours and months, in UTC, that measurements are sealed and rolled up by. */
final class Hours {

    static final Duration LENGTH = Duration.ofHours(1);

    private Hours() {}

    /** The begin of the hour that the instant is in. */
    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.HOURS);
    }

    /** The begin of the month that the instant is in. */
    static Instant month(Instant instant) {
        return ZonedDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)
                .toInstant();
    }
}
