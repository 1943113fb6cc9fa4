package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which a line was down.
 *
 * @param line the line's code
 * @param begin the first echo that was missed
 * @param end the first echo that was answered again; empty while it goes on
 * @param witness what saw it: {@code echo}, or the source of an imported history
 */
public record Outage(String line, Instant begin, Optional<Instant> end, String witness) {

    /** How much of a period the outage covers; an open outage counts to the period's end. */
    public Duration within(Instant from, Instant to) {
        Instant first = begin.isAfter(from) ? begin : from;
        Instant last = end.filter(instant -> instant.isBefore(to)).orElse(to);
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
