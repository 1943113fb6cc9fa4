package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.Database;

/** Percentiles of what several series carried together, of the five-minute means of a period. */
final class SummedPercentiles {

    private final TreeMap<Instant, Double> sums = new TreeMap<>();
    private double coveredMillis;

    private SummedPercentiles() {}

    /** @param wanted how many series were asked for, those that were never measured too */
    static Percentile of(Database database, Collection<Series> series, int wanted, Instant from, Instant to,
            double share) {
        if (!(share > 0 && share <= 1) || !from.isBefore(to) || wanted < 1) {
            throw new IllegalArgumentException("percentile " + share + " of " + wanted + " from " + from + " to " + to);
        }
        SummedPercentiles sum = new SummedPercentiles();
        for (Series one : List.copyOf(series)) {
            database.read(connection -> sum.add(connection, one, from, to));
        }
        return sum.percentile(share, Duration.between(from, to).multipliedBy(wanted));
    }

    private Void add(Connection connection, Series series, Instant from, Instant to) throws SQLException {
        // What is only suspected proves nothing.
        new SeriesReader(connection, series, from, to).at(Width.FIVE_MINUTES).values().stream()
                .filter(point -> point.suspect() < point.count()).forEach(this::add);
        return null;
    }

    private void add(SeriesPoint point) {
        sums.merge(point.time(), point.average(), Double::sum);
        coveredMillis += point.coverage() * Width.FIVE_MINUTES.millis();
    }

    private Percentile percentile(double share, Duration whole) {
        double[] sorted = sums.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Percentile(
                sorted.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sorted[(int) Math.ceil(share * sorted.length) - 1]),
                sorted.length, Math.min(1, coveredMillis / whole.toMillis()));
    }
}
