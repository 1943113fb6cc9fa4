package vn.haidang.monitoring.internal.rule;

import java.util.Optional;
import java.util.Set;

import vn.haidang.monitoring.probe.DeviceMetric;

/** Which values of a metric are trouble, and which are none any more; in between everything stays as it is. */
public sealed interface Trouble {

    /** Whether the value is trouble. */
    boolean is(double value);

    /** Whether the value says that there is none any more. */
    boolean isOver(double value);

    /**
     * Values on one side of a threshold.
     *
     * @param direction on which side
     * @param raiseAt the value from which on it is trouble, in the metric's unit
     * @param clearAt the value from which on, on the other side, it is none any more
     */
    record Threshold(Direction direction, double raiseAt, double clearAt) implements Trouble {

        /** @throws IllegalArgumentException when the thresholds are no numbers or the wrong way round */
        public Threshold {
            boolean isOrdered = direction == Direction.ABOVE ? clearAt <= raiseAt : clearAt >= raiseAt;
            if (!Double.isFinite(raiseAt) || !Double.isFinite(clearAt) || !isOrdered) {
                throw new IllegalArgumentException("raiseAt, clearAt");
            }
        }

        @Override
        public boolean is(double value) {
            return direction == Direction.ABOVE ? value >= raiseAt : value <= raiseAt;
        }

        @Override
        public boolean isOver(double value) {
            return direction == Direction.ABOVE ? value < clearAt : value > clearAt;
        }
    }

    /** On which side of a threshold trouble is. */
    enum Direction {
        ABOVE, BELOW
    }

    /**
     * States by their names: their numbers say nothing of which is worse, an empty bay comes after a broken part.
     *
     * @param metric whose states they are
     * @param names of those that are trouble, at least one
     */
    record States(DeviceMetric metric, Set<String> names) implements Trouble {

        /** @throws IllegalArgumentException when there are none, or the metric has no such state */
        public States {
            names = Set.copyOf(names);
            if (names.isEmpty() || !metric.states().containsAll(names)) {
                throw new IllegalArgumentException("states");
            }
        }

        @Override
        public boolean is(double value) {
            return metric.state(value).filter(names::contains).isPresent();
        }

        /** A number that no state has says neither. */
        @Override
        public boolean isOver(double value) {
            Optional<String> state = metric.state(value);
            return state.isPresent() && !names.contains(state.get());
        }
    }
}
