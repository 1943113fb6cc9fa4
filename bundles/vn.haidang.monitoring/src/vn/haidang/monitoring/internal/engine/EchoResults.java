package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Takes in a finished round of echoes: one row of measurements, and what it means for each line. */
final class EchoResults {

    private static final double NANOS_PER_MICRO = 1_000;
    private static final double MICROS_PER_MILLI = 1_000;

    private final LineBoard board;
    private final LineJudge judge;
    private final RecordWriter writer;
    private final RuleAlarms rules;
    private final Duration tolerance;

    EchoResults(LineBoard board, LineJudge judge, RecordWriter writer, RuleAlarms rules, EngineSettings settings) {
        this.board = board;
        this.judge = judge;
        this.writer = writer;
        this.rules = rules;
        this.tolerance = settings.tolerance(settings.echoPeriod());
    }

    void take(EchoRound round) {
        board.together(() -> takeAll(round));
    }

    private void takeAll(EchoRound round) {
        List<WatchedLine> changed = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (EchoRound.Outcome outcome : round.outcomes()) {
            board.line(outcome.line()).ifPresent(line -> {
                take(line, round.at(), outcome.result(), samples);
                changed.add(line);
            });
        }
        writer.measured(round.at(), samples);
        rules.measured(round.at(), samples);
        board.judge(changed);
    }

    private void take(WatchedLine line, Instant at, EchoResult result, List<Sample> samples) {
        if (result instanceof EchoResult.Answered answered) {
            Optional<Duration> before = line.lastRoundTrip(at);
            line.echoed(at, Optional.of(answered.roundTrip()));
            samples.add(sample(line, Metric.ROUND_TRIP, milliseconds(answered.roundTrip())));
            samples.add(sample(line, Metric.LOSS, 0));
            before.ifPresent(last -> samples.add(
                    sample(line, Metric.JITTER, milliseconds(answered.roundTrip().minus(last).abs()))));
            judge.answered(line, at, tolerance);
        } else if (result instanceof EchoResult.Lost) {
            line.echoed(at, Optional.empty());
            samples.add(sample(line, Metric.LOSS, 1));
            judge.missed(line, at, tolerance, OutageWitness.ECHO.code());
        } else if (result instanceof EchoResult.NotSent notSent) {
            line.notSent(LineFindings.notSent(line.entry(), notSent.reason()));
            judge.notWatched(line, at, tolerance);
        }
    }

    private static Sample sample(WatchedLine line, Metric metric, double value) {
        return new Sample(new SeriesKey(line.code(), metric), value);
    }

    /** To the microsecond, which is better than any clock on the way and stores short. */
    private static double milliseconds(Duration roundTrip) {
        return Math.rint(roundTrip.toNanos() / NANOS_PER_MICRO) / MICROS_PER_MILLI;
    }
}
