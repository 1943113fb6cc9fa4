package vn.haidang.monitoring.services.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What one look at a service saw.
 *
 * @param isGood whether it answered as it should
 * @param time how long that took
 * @param certificateEnd when the certificate it showed ends
 * @param findings what is wrong, or will be
 */
record Look(boolean isGood, Optional<Duration> time, Optional<Instant> certificateEnd, List<Finding> findings) {

    static Look good(Duration time) {
        return new Look(true, Optional.of(time), Optional.empty(), List.of());
    }

    static Look bad(Finding finding) {
        return new Look(false, Optional.empty(), Optional.empty(), List.of(finding));
    }
}
