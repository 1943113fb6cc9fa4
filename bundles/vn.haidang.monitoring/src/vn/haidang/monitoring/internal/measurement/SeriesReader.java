package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * Puts one series together from the head table, the sealed hours and the roll-ups. Where a roll-up and the raw samples
 * know the same step, the one of more values counts: the roll-up when it was taken over, or when the raw ones are gone.
 */
final class SeriesReader {

    private final Connection connection;
    private final Series series;
    private final Instant from;
    private final Instant to;

    SeriesReader(Connection connection, Series series, Instant from, Instant to) {
        this.connection = connection;
        this.series = series;
        this.from = from;
        this.to = to;
    }

    List<SeriesPoint> points(Duration step) throws SQLException {
        StepAggregator steps = new StepAggregator(step);
        if (Width.DAY.divides(step)) {
            days().values().forEach(point -> steps.add(point, Width.DAY.millis()));
        } else if (Width.HOUR.divides(step)) {
            at(Width.HOUR).values().forEach(point -> steps.add(point, Width.HOUR.millis()));
        } else if (Width.FIVE_MINUTES.divides(step)) {
            addFiveMinutes(steps);
        } else {
            addRaw(steps);
        }
        return steps.points();
    }

    /** Raw samples; the points of the hour where there are none any more or never were. */
    private void addRaw(StepAggregator steps) throws SQLException {
        RawHours raw = new RawHours(connection, series);
        raw.addSealed(Hours.of(from), to);
        raw.addHead(Hours.of(from), to);
        raw.hours().values().forEach(samples -> steps.add(samples, from.toEpochMilli(), to.toEpochMilli()));
        addWithout(steps, raw.hours().keySet());
    }

    private void addWithout(StepAggregator steps, Set<Instant> known) throws SQLException {
        PointTable points = new PointTable(connection);
        Set<Instant> hours = new HashSet<>(known);
        points.read(series.id(), Width.FIVE_MINUTES, from, to).forEach((time, point) -> {
            if (!known.contains(Hours.of(time))) {
                steps.add(point, Width.FIVE_MINUTES.millis());
                hours.add(Hours.of(time));
            }
        });
        points.read(series.id(), Width.HOUR, from, to).forEach((time, point) -> {
            if (!hours.contains(time)) {
                steps.add(point, Width.HOUR.millis());
            }
        });
    }

    private void addFiveMinutes(StepAggregator steps) throws SQLException {
        Set<Instant> hours = new HashSet<>();
        at(Width.FIVE_MINUTES).forEach((time, point) -> {
            steps.add(point, Width.FIVE_MINUTES.millis());
            hours.add(Hours.of(time));
        });
        new PointTable(connection).read(series.id(), Width.HOUR, from, to).forEach((time, point) -> {
            if (!hours.contains(time)) {
                steps.add(point, Width.HOUR.millis());
            }
        });
    }

    /** The points of a width, of what is rolled up and of what is not; the first one is a whole one. */
    TreeMap<Instant, SeriesPoint> at(Width width) throws SQLException {
        Instant first = Instant.ofEpochMilli(Math.floorDiv(from.toEpochMilli(), width.millis()) * width.millis());
        TreeMap<Instant, SeriesPoint> points = new PointTable(connection).read(series.id(), width, first, to);
        StepAggregator fresh = new StepAggregator(width.length());
        notRolledUp(first).values()
                .forEach(samples -> fresh.add(samples, first.toEpochMilli(), to.toEpochMilli()));
        fresh.points().forEach(point -> points.merge(point.time(), point, SeriesReader::better));
        return points;
    }

    private TreeMap<Instant, TimedValues> notRolledUp(Instant first) throws SQLException {
        RawHours raw = new RawHours(connection, series);
        Instant hour = Hours.of(first);
        for (Instant day : new DueTable(connection).days(series.shard(), hour, to)) {
            Instant end = day.plus(Width.DAY.length());
            raw.addSealed(day.isBefore(hour) ? hour : day, end.isAfter(to) ? to : end);
        }
        raw.addHead(hour, to);
        addSealedOf(raw);
        return raw.hours();
    }

    /** A poll that comes late for a sealed hour is told together with that hour. */
    private void addSealedOf(RawHours raw) throws SQLException {
        for (Instant hour : List.copyOf(raw.hours().keySet())) {
            raw.addSealed(hour, hour.plusMillis(1));
        }
    }

    /** Whole days; those that are not rolled up from their hours. */
    private Map<Instant, SeriesPoint> days() throws SQLException {
        SeriesReader whole = new SeriesReader(connection, series, Hours.day(from), to);
        StepAggregator days = new StepAggregator(Width.DAY.length());
        whole.at(Width.HOUR).values().forEach(point -> days.add(point, Width.HOUR.millis()));
        TreeMap<Instant, SeriesPoint> points = new PointTable(connection).read(series.id(), Width.DAY,
                Hours.day(from), to);
        // What is stored is better than its hours: it knows the percentile.
        days.points().forEach(point -> points.merge(point.time(), point, (stored, fresh) -> better(fresh, stored)));
        return points;
    }

    /** The one of more values; the fresh one of equals. */
    static SeriesPoint better(SeriesPoint former, SeriesPoint fresh) {
        return fresh.count() >= former.count() ? fresh : former;
    }
}
