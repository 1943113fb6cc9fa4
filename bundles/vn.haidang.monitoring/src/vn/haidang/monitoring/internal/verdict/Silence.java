package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch in which a line did not answer.
 *
 * @param end when it answered again; empty while it goes on
 */
record Silence(Instant begin, Optional<Instant> end) {

    boolean beganWith(Silence other, Duration tolerance) {
        return Duration.between(begin, other.begin).abs().compareTo(tolerance) <= 0;
    }

    boolean covers(Instant moment) {
        return !begin.isAfter(moment) && end.filter(until -> !until.isAfter(moment)).isEmpty();
    }
}
