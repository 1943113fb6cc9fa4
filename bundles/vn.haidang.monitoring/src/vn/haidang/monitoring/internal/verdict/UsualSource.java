package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Usual;
import vn.haidang.monitoring.verdict.Witness;

/**
 * Tells how a line usually is at this hour: the medians of the same hour of the last four weeks' days. What was read is kept
 * for the hour, of {@link #MOST} lines at most.
 */
final class UsualSource implements EvidenceSource {

    private static final int MOST = 1_000;
    private static final Duration PAST = Duration.ofDays(28);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final long HOURS_OF_DAY = 24;
    /** Fewer days tell nothing of what is usual. */
    private static final int FEWEST_DAYS = 5;

    private final MeasurementStore measurements;
    private final Map<HourOfLine, Usual> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<HourOfLine, Usual> eldest) {
            return size() > MOST;
        }
    };

    UsualSource(MeasurementStore measurements) {
        this.measurements = measurements;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        HourOfLine key = new HourOfLine(evidence.line().code(), evidence.at().truncatedTo(ChronoUnit.HOURS));
        Usual usual = usual(key);
        boolean isKnown = usual.loss().isPresent() || usual.roundTrip().isPresent() || usual.in().isPresent();
        return isKnown
                ? evidence.telling(Witness.USUAL, usual)
                : evidence.lacking(Witness.USUAL, Absence.TOO_LITTLE);
    }

    private Usual usual(HourOfLine key) {
        synchronized (kept) {
            Usual known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Usual read = new Usual(middle(key, Metric.LOSS), middle(key, Metric.ROUND_TRIP), middle(key, Metric.IN_RATE),
                middle(key, Metric.OUT_RATE));
        synchronized (kept) {
            kept.put(key, read);
        }
        return read;
    }

    private OptionalDouble middle(HourOfLine key, Metric metric) {
        double[] days = measurements
                .series(new SeriesKey(key.line, metric), key.hour.minus(PAST), key.hour, HOUR).stream()
                .filter(point -> Duration.between(point.time(), key.hour).toHours() % HOURS_OF_DAY == 0)
                .filter(SeriesPoint::isProven).mapToDouble(SeriesPoint::average).toArray();
        return days.length < FEWEST_DAYS ? OptionalDouble.empty() : Middle.of(days);
    }

    private record HourOfLine(String line, Instant hour) {}
}
