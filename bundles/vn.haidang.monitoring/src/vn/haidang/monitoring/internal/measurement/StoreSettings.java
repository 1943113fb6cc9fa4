package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;

/**
 * How long measurements are kept.
 *
 * @param raw raw samples
 * @param fiveMinutes the points of five minutes; those of hours and days are kept for ever
 */
record StoreSettings(Duration raw, Duration fiveMinutes) {

    static final StoreSettings DEFAULT = new StoreSettings(Duration.ofDays(35), Duration.ofDays(731));

    StoreSettings {
        if (raw.compareTo(Duration.ofDays(2)) < 0 || fiveMinutes.compareTo(raw) < 0) {
            throw new IllegalArgumentException(
                    "raw samples for " + raw + ", points of five minutes for " + fiveMinutes);
        }
    }

    static StoreSettings of(StoreConfiguration configuration) {
        return new StoreSettings(Duration.ofDays(configuration.rawDays()),
                Duration.ofDays(configuration.fiveMinuteDays()));
    }
}
