package vn.haidang.monitoring.services.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What one look at a service saw.
 *
 * @param result whether it answered as it should
 * @param time how long that took
 * @param certificateEnd when the certificate it showed ends
 * @param findings what is wrong, or will be
 */
record Look(Result result, Optional<Duration> time, Optional<Instant> certificateEnd, List<Finding> findings) {

    /** What a look can come to. */
    enum Result {
        GOOD, BAD,
        /** Nothing can be told of it now. */
        UNKNOWN
    }

    boolean isGood() {
        return result == Result.GOOD;
    }

    static Look unknown(Finding reason) {
        return new Look(Result.UNKNOWN, Optional.empty(), Optional.empty(), List.of(reason));
    }

    static Look good(Duration time) {
        return new Look(Result.GOOD, Optional.of(time), Optional.empty(), List.of());
    }

    static Look bad(Finding finding) {
        return new Look(Result.BAD, Optional.empty(), Optional.empty(), List.of(finding));
    }
}
