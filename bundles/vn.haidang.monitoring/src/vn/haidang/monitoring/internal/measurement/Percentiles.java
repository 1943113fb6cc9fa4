package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.Database;

/** Percentiles of the five-minute means of a period; what is only suspected is left out. */
final class Percentiles {

    private Percentiles() {}

    static Percentile of(Database database, Optional<Series> series, Instant from, Instant to, double share) {
        if (!(share > 0 && share <= 1) || !from.isBefore(to)) {
            throw new IllegalArgumentException("percentile " + share + " from " + from + " to " + to);
        }
        if (series.isEmpty()) {
            return new Percentile(OptionalDouble.empty(), 0, 0);
        }
        Collection<SeriesPoint> points = database
                .read(connection -> List.copyOf(
                        new SeriesReader(connection, series.get(), from, to).at(Width.FIVE_MINUTES).values()));
        double[] means = points.stream().filter(SeriesPoint::isProven).mapToDouble(SeriesPoint::average)
                .sorted().toArray();
        double covered = points.stream().mapToDouble(SeriesPoint::coverage).sum() * Width.FIVE_MINUTES.millis();
        return new Percentile(
                means.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(means[(int) Math.ceil(share * means.length) - 1]),
                means.length, Math.min(1, covered / Duration.between(from, to).toMillis()));
    }
}
