package vn.haidang.monitoring.measurement;

import java.time.Instant;
import java.util.List;

/**
 * What was measured at one time: the answer of one device, or a round of echoes.
 *
 * @param at when; kept to the millisecond
 * @param samples at most one a series
 */
public record Poll(Instant at, List<Sample> samples) {
    public Poll {
        samples = List.copyOf(samples);
    }
}
