package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;

/** Puts one series together from the head table, the blocks and the roll-ups. */
final class SeriesReader {

    private final Connection connection;
    private final SeriesKey key;
    private final Instant from;
    private final Instant to;
    private final StepAggregator steps;

    SeriesReader(Connection connection, SeriesKey key, Instant from, Instant to, Duration step) {
        this.connection = connection;
        this.key = key;
        this.from = from;
        this.to = to;
        this.steps = new StepAggregator(step);
    }

    /** Raw values, and the hour's point where there are none any more or never were. */
    List<SeriesPoint> raw() throws SQLException {
        Set<Instant> hours = new HashSet<>();
        new BlockTable(connection).read(key, Hours.of(from), to, (hour, samples) -> {
            hours.add(hour);
            addWithin(samples);
        });
        addHead(from, hours);
        new RollupTable(connection).read(key, from, to).forEach((hour, point) -> {
            if (!hours.contains(hour)) {
                steps.add(point);
            }
        });
        return steps.points();
    }

    /** Hourly points, and the values of the hours that are not sealed yet; the first hour is a whole one. */
    List<SeriesPoint> rolledUp() throws SQLException {
        Instant first = Hours.of(from);
        new RollupTable(connection).read(key, first, to).values().forEach(steps::add);
        addHead(first, new HashSet<>());
        return steps.points();
    }

    private void addWithin(TimedValues samples) {
        for (int i = 0; i < samples.size(); i++) {
            long time = samples.time(i);
            if (time >= from.toEpochMilli() && time < to.toEpochMilli()) {
                steps.add(time, samples.value(i));
            }
        }
    }

    private void addHead(Instant first, Set<Instant> hours) throws SQLException {
        TimedValues samples = new TimedValues();
        new HeadTable(connection).read(first, to, (sequence, time, bytes) -> PollCodec
                .find(bytes, key).ifPresent(value -> samples.add(time, value)));
        TimedValues distinct = samples.sorted();
        for (int i = 0; i < distinct.size(); i++) {
            steps.add(distinct.time(i), distinct.value(i));
            hours.add(Hours.of(Instant.ofEpochMilli(distinct.time(i))));
        }
    }
}
