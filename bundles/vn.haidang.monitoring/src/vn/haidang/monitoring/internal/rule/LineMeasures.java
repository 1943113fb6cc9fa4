package vn.haidang.monitoring.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.registry.LineEntry;

/**
 * Makes of the samples of a line the values that rules are about: a single echo is no loss, and a rate means something
 * beside what was bought. Echoes become means of a minute, traffic a share of the contracted bandwidth. Belongs to one
 * thread.
 */
public final class LineMeasures {

    /** Share of the echoes of a minute that were lost, 0 to 1. */
    public static final String LOSS = "loss";
    /** Mean round trip of the echoes of a minute, ms. */
    public static final String ROUND_TRIP = "round-trip";
    /** What the line receives at its far end, as a share of the contracted bandwidth. */
    public static final String IN_UTILISATION = "in-utilisation";
    /** What the line sends from its far end, as a share of the contracted bandwidth. */
    public static final String OUT_UTILISATION = "out-utilisation";

    private static final long MINUTE = 60_000;
    private static final double MEGABIT = 1e6;
    /** A minute with fewer echoes says nothing about their loss. */
    private static final int FEWEST_ECHOES = 2;

    private final Map<String, Minute> minutes = new HashMap<>();

    /** The values that a good sample of a line completes: none, or one. */
    public List<Value> sample(LineEntry line, Metric metric, Instant at, double value) {
        if (metric.equals(Metric.LOSS)) {
            return echo(line.code() + " " + LOSS, LOSS, at, value);
        } else if (metric.equals(Metric.ROUND_TRIP)) {
            return echo(line.code() + " " + ROUND_TRIP, ROUND_TRIP, at, value);
        } else if (metric.equals(Metric.IN_RATE)) {
            return share(line, IN_UTILISATION, at, value);
        } else if (metric.equals(Metric.OUT_RATE)) {
            return share(line, OUT_UTILISATION, at, value);
        }
        return List.of();
    }

    private List<Value> echo(String series, String metric, Instant at, double value) {
        long number = Math.floorDiv(at.toEpochMilli(), MINUTE);
        Minute minute = minutes.get(series);
        List<Value> done = new ArrayList<>();
        if (minute == null || minute.number != number) {
            if (minute != null && minute.count >= FEWEST_ECHOES) {
                done.add(new Value(metric, Instant.ofEpochMilli((minute.number + 1) * MINUTE),
                        minute.sum / minute.count));
            }
            minute = new Minute(number);
            minutes.put(series, minute);
        }
        minute.sum += value;
        minute.count++;
        return done;
    }

    private static List<Value> share(LineEntry line, String metric, Instant at, double value) {
        // A line without a contracted bandwidth has no limit to compare with.
        return line.contractedMegabits() <= 0
                ? List.of()
                : List.of(new Value(metric, at, value / MEGABIT / line.contractedMegabits()));
    }

    /** Forgets a line that is no longer watched. */
    public void forget(String line) {
        minutes.remove(line + " " + LOSS);
        minutes.remove(line + " " + ROUND_TRIP);
    }

    /**
     * A value for the rules.
     *
     * @param at when it was complete
     */
    public record Value(String metric, Instant at, double value) {}

    private static final class Minute {
        private final long number;
        private double sum;
        private int count;

        Minute(long number) {
            this.number = number;
        }
    }
}
