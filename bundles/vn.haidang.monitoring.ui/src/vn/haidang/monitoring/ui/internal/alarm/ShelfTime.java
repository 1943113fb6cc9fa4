package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Until when an alarm is usually put away. */
enum ShelfTime {
    HOUR, FOUR_HOURS, NEXT_MORNING, DAY, WEEK;

    /** For how long one may be put away at most. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final LocalTime WORK_BEGINS = LocalTime.of(7, 30);

    Instant from(Instant now, ZoneId zone) {
        return switch (this) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case FOUR_HOURS -> now.plus(Duration.ofHours(4));
            case NEXT_MORNING -> nextMorning(now.atZone(zone));
            case DAY -> now.plus(Duration.ofDays(1));
            case WEEK -> now.plus(Duration.ofDays(7));
        };
    }

    private static Instant nextMorning(ZonedDateTime now) {
        ZonedDateTime today = now.with(WORK_BEGINS);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
