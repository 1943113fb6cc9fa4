package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The widths that measurements are rolled up to, and which stretch of points is one row; all in UTC. */
enum Width {
    /** A row a day. */
    FIVE_MINUTES(5),
    /** A row a month. */
    HOUR(60),
    /** A row a year. */
    DAY(1440);

    private final int minutes;

    Width(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    long millis() {
        return minutes * 60_000L;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Whether steps are whole multiples of it. */
    boolean divides(Duration step) {
        return step.toMillis() % millis() == 0;
    }

    /** The begin of the row that a time is in. */
    Instant row(Instant time) {
        ZonedDateTime day = time.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return switch (this) {
            case FIVE_MINUTES -> day.toInstant();
            case HOUR -> day.withDayOfMonth(1).toInstant();
            case DAY -> day.withDayOfYear(1).toInstant();
        };
    }
}
