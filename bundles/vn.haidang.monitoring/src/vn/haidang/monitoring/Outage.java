package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which a line, or a device, was down.
 *
 * @param line the line's code
 * @param begin the first echo that was missed
 * @param end the first echo that was answered again; empty while it goes on
 * @param witness the code of the {@link OutageWitness} that saw it, or the source of an imported history; of several their codes
 *        with {@code +} between, such as {@code echo+trap}
 * @param isPlanned whether all of it, as far as it lies in the period it was asked for, was under maintenance; one that
 *        outlasts the work, or began before it, is not planned
 */
public record Outage(String line, Instant begin, Optional<Instant> end, String witness, boolean isPlanned) {

    /** One that was not planned. */
    public Outage(String line, Instant begin, Optional<Instant> end, String witness) {
        this(line, begin, end, witness, false);
    }

    /** This outage as planned, or not. */
    public Outage planned(boolean planned) {
        return new Outage(line, begin, end, witness, planned);
    }

    /** How much of a period the outage covers; an open outage counts to the period's end. */
    public Duration within(Instant from, Instant to) {
        Instant first = begin.isAfter(from) ? begin : from;
        Instant last = end.filter(instant -> instant.isBefore(to)).orElse(to);
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
