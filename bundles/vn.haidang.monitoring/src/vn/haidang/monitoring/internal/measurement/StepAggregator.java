package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;

/** Sorts the values of a period into steps that are aligned to UTC, each step a point. */
final class StepAggregator {

    private final long step;
    private final TreeMap<Long, Accumulator> steps = new TreeMap<>();
    private long current = Long.MIN_VALUE;
    private Accumulator accumulator = new Accumulator();

    StepAggregator(Duration step) {
        this.step = step.toMillis();
    }

    void add(long time, double value) {
        at(time).add(value);
    }

    void add(SeriesPoint point) {
        at(point.time().toEpochMilli()).add(point);
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

    List<SeriesPoint> points() {
        return steps.entrySet().stream().map(entry -> entry.getValue().toPoint(Instant.ofEpochMilli(entry.getKey())))
                .toList();
    }
}
