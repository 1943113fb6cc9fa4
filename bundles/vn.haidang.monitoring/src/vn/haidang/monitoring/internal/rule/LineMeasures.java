package vn.haidang.monitoring.internal.rule;

import java.time.Instant;
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

    private static final Measure NOTHING = (at, value) -> List.of();

    private final Map<String, Echoes> echoes = new HashMap<>();

    /** The values that a good sample of a line completes: none, or one. */
    public List<Value> sample(LineEntry line, Metric metric, Instant at, double value) {
        return measure(line, metric).sample(at, value);
    }

    /** What takes the samples of one metric of a line, as it is in the registry now; for work that has many of them. */
    public Measure measure(LineEntry line, Metric metric) {
        if (metric.equals(Metric.LOSS)) {
            return echoes(line).loss;
        } else if (metric.equals(Metric.ROUND_TRIP)) {
            return echoes(line).roundTrip;
        } else if (metric.equals(Metric.IN_RATE)) {
            return share(line, IN_UTILISATION);
        } else if (metric.equals(Metric.OUT_RATE)) {
            return share(line, OUT_UTILISATION);
        }
        return NOTHING;
    }

    private Echoes echoes(LineEntry line) {
        return echoes.computeIfAbsent(line.code(), code -> new Echoes());
    }

    private static Measure share(LineEntry line, String metric) {
        // A line without a contracted bandwidth has no limit to compare with.
        return line.contractedMegabits() <= 0
                ? NOTHING
                : (at, value) -> List.of(new Value(metric, at, value / MEGABIT / line.contractedMegabits()));
    }

    /** Forgets a line that is no longer watched. */
    public void forget(String line) {
        echoes.remove(line);
    }

    /** Takes the good samples of one series in their order. */
    @FunctionalInterface
    public interface Measure {
        /** The values that a sample completes: none, or one. */
        List<Value> sample(Instant at, double value);
    }

    /**
     * A value for the rules.
     *
     * @param at when it was complete
     */
    public record Value(String metric, Instant at, double value) {}

    private static final class Echoes {
        private final MinuteMean loss = new MinuteMean(LOSS);
        private final MinuteMean roundTrip = new MinuteMean(ROUND_TRIP);
    }

    /** Makes means of whole minutes. */
    private static final class MinuteMean implements Measure {

        private final String metric;
        private long minute;
        private double sum;
        private int count;

        MinuteMean(String metric) {
            this.metric = metric;
        }

        @Override
        public List<Value> sample(Instant at, double value) {
            long number = Math.floorDiv(at.toEpochMilli(), MINUTE);
            List<Value> done = List.of();
            if (number != minute) {
                done = count < FEWEST_ECHOES
                        ? done
                        : List.of(new Value(metric, Instant.ofEpochMilli((minute + 1) * MINUTE), sum / count));
                minute = number;
                sum = 0;
                count = 0;
            }
            sum += value;
            count++;
            return done;
        }
    }
}
