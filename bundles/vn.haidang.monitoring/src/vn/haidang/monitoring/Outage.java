package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of time in which a line, or a device, was down.
 *
 * @param line the line's code
 * @param begin the first echo that was missed
 * @param end the first echo that was answered again; empty while it goes on
 * @param witness what saw it: {@code echo}, {@code snmp}, {@link #LAST_CHANGE}, or the source of an imported history; of several
 *        their names with {@code +} between, such as {@code echo+trap}
 * @param isPlanned whether it began under maintenance
 */
public record Outage(String line, Instant begin, Optional<Instant> end, String witness, boolean isPlanned) {

    /**
     * The witness of an outage that was over before anybody looked: the interface tells when it last changed (IF-MIB,
     * ifLastChange). It has no length, since only its end is known.
     */
    public static final String LAST_CHANGE = "ifLastChange";

    private static final String AND = "+";

    /** The witness of an outage that two have seen: {@code echo+trap}. */
    public static String witnesses(String first, String other) {
        return List.of(first.split(Pattern.quote(AND))).contains(other) ? first : first + AND + other;
    }

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
