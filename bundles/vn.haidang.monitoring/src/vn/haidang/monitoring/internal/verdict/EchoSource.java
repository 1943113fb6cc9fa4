package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Echoes;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;

/** Tells the echoes of the last minutes, since the line answered last again. */
final class EchoSource implements EvidenceSource {

    private static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MeasurementStore measurements;

    EchoSource(MeasurementStore measurements) {
        this.measurements = measurements;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        Instant from = evidence.told(Witness.REACH).flatMap(Reach::heardAgain)
                .filter(heard -> heard.isAfter(evidence.at().minus(LENGTH))).orElse(evidence.at().minus(LENGTH));
        List<SeriesPoint> loss = read(evidence, Metric.LOSS, from);
        if (loss.isEmpty()) {
            return evidence.lacking(Witness.ECHOES,
                    evidence.line().echo().isEmpty() ? Absence.NOT_THERE : Absence.TOO_OLD);
        }
        int sent = loss.stream().mapToInt(SeriesPoint::count).sum();
        double lost = loss.stream().mapToDouble(point -> point.average() * point.count()).sum();
        double[] trips = read(evidence, Metric.ROUND_TRIP, from).stream().mapToDouble(SeriesPoint::average).toArray();
        return evidence.telling(Witness.ECHOES,
                new Echoes(sent, (int) Math.round(lost), Middle.of(trips), jitter(trips)));
    }

    private List<SeriesPoint> read(LineEvidence evidence, Metric metric, Instant from) {
        return measurements.series(new SeriesKey(evidence.line().code(), metric), from, evidence.at(), SECOND);
    }

    private static OptionalDouble jitter(double[] trips) {
        if (trips.length < 2) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 1; i < trips.length; i++) {
            sum += Math.abs(trips[i] - trips[i - 1]);
        }
        return OptionalDouble.of(sum / (trips.length - 1));
    }
}
