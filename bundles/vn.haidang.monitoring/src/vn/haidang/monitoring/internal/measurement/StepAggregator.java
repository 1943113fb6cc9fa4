package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;

/** Sorts the samples of a period into steps that are aligned to UTC, each step a point. */
final class StepAggregator {

    /** How long a single sample stands for when nobody knows how often it is measured, ms. */
    private static final long UNKNOWN_SPACING = Duration.ofMinutes(5).toMillis();

    /** A sample that comes a little late still stands for the whole time since the one before. */
    private static final double PATIENCE = 1.5;

    private final long step;
    private final TreeMap<Long, Accumulator> steps = new TreeMap<>();
    private long current = Long.MIN_VALUE;
    private Accumulator accumulator = new Accumulator();

    StepAggregator(Duration step) {
        this.step = step.toMillis();
    }

    /**
     * Adds the samples of one hour, or the part of them that is in the period.
     *
     * @param from inclusive, ms
     * @param to exclusive, ms
     */
    void add(TimedValues samples, long from, long to) {
        long spacing = samples.spacing(UNKNOWN_SPACING);
        for (int i = 0; i < samples.size(); i++) {
            long time = samples.time(i);
            if (time < from || time >= to) {
                continue;
            }
            if (samples.isGap(i)) {
                at(time).addGap();
            } else {
                double since = i == 0 ? spacing : Math.min(time - samples.time(i - 1), PATIENCE * spacing);
                at(time).add(samples.value(i), samples.quality(i), since);
            }
        }
    }

    /** @param width how long the point's step is, ms */
    void add(SeriesPoint point, long width) {
        at(point.time().toEpochMilli()).add(point, width);
    }

    private Accumulator at(long time) {
        long begin = Math.floorDiv(time, step) * step;
        // Values come in order of time nearly always.
        if (begin != current) {
            current = begin;
            accumulator = steps.computeIfAbsent(begin, key -> new Accumulator());
        }
        return accumulator;
    }

    /** The steps with values. */
    List<SeriesPoint> points() {
        return steps.entrySet().stream().filter(entry -> entry.getValue().hasValues())
                .map(entry -> entry.getValue().toPoint(Instant.ofEpochMilli(entry.getKey()), step)).toList();
    }
}
