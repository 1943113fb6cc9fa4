package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * Rolls up the days that are over: what it writes comes from the sealed hours alone, so that a day can be rolled up again
 * when polls came late.
 */
final class DayRoller {

    private final Connection connection;
    private final DueTable.Due due;

    DayRoller(Connection connection, DueTable.Due due) {
        this.connection = connection;
        this.due = due;
    }

    void roll() throws SQLException {
        Map<Integer, TreeMap<Instant, TimedValues>> series = new TreeMap<>();
        new HourTable(connection).read(due.shard(), due.day(), due.day().plus(Width.DAY.length()), number -> true,
                (hour, found) -> found.forEach((number, samples) -> series
                        .computeIfAbsent(number, key -> new TreeMap<>()).put(hour, samples)));
        for (Map.Entry<Integer, TreeMap<Instant, TimedValues>> entry : series.entrySet()) {
            roll(entry.getKey(), entry.getValue());
        }
        new DueTable(connection).remove(due);
    }

    private void roll(int series, TreeMap<Instant, TimedValues> hours) throws SQLException {
        put(series, Width.FIVE_MINUTES, points(hours, Width.FIVE_MINUTES));
        TreeMap<Instant, SeriesPoint> month = put(series, Width.HOUR, points(hours, Width.HOUR));
        StepAggregator known = new StepAggregator(Width.DAY.length());
        month.subMap(due.day(), due.day().plus(Width.DAY.length())).values()
                .forEach(point -> known.add(point, Width.HOUR.millis()));
        // The percentile of the day is known when nothing of the day was taken over.
        List<SeriesPoint> raw = points(hours, Width.DAY);
        boolean isWhole = !raw.isEmpty() && raw.get(0).count() == known.points().get(0).count();
        put(series, Width.DAY, isWhole ? raw : known.points());
    }

    private static List<SeriesPoint> points(TreeMap<Instant, TimedValues> hours, Width width) {
        StepAggregator steps = new StepAggregator(width.length());
        hours.values().forEach(samples -> steps.add(samples, Long.MIN_VALUE, Long.MAX_VALUE));
        return steps.points();
    }

    private TreeMap<Instant, SeriesPoint> put(int series, Width width, List<SeriesPoint> added) throws SQLException {
        PointTable table = new PointTable(connection);
        TreeMap<Instant, SeriesPoint> points = table.row(series, width, due.day());
        if (!added.isEmpty()) {
            added.forEach(point -> points.merge(point.time(), point, SeriesReader::better));
            table.put(series, width, width.row(due.day()), points);
        }
        return points;
    }
}
