package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;

/** Tells whether the line answers, and its last silence. */
final class ReachSource implements EvidenceSource {

    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Silences silences;
    private final MeasurementStore measurements;

    ReachSource(Silences silences, MeasurementStore measurements) {
        this.silences = silences;
        this.measurements = measurements;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        String code = evidence.line().code();
        Optional<LineStatus> live = silences.live(code);
        Optional<Silence> silence = live.filter(now -> now.state() == LineState.SUSPECT).isPresent()
                // Not confirmed: nobody is told of it yet.
                ? Optional.empty()
                : silences.last(code, evidence.from());
        Optional<LineState> state = live.map(LineStatus::state).or(() -> recorded(evidence, silence));
        if (state.isEmpty() || state.get() == LineState.UNKNOWN) {
            return evidence.lacking(Witness.REACH, Absence.TOO_OLD);
        }
        return evidence.telling(Witness.REACH,
                new Reach(state.get(), silence.map(Silence::begin), silence.flatMap(Silence::end)));
    }

    private Optional<LineState> recorded(LineEvidence evidence, Optional<Silence> silence) {
        if (silence.filter(last -> last.end().isEmpty()).isPresent()) {
            return Optional.of(LineState.DOWN);
        }
        Instant from = evidence.at().minus(FRESH);
        boolean isHeard = !measurements.series(new SeriesKey(evidence.line().code(), Metric.LOSS), from,
                evidence.at(), FRESH).isEmpty();
        return isHeard ? Optional.of(LineState.UP) : Optional.empty();
    }
}
