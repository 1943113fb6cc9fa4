package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Takes in the results of echoes: a row of measurements for each round, and what they mean for each line. */
final class EchoResults {

    private static final double NANOS_PER_MICRO = 1_000;
    private static final double MICROS_PER_MILLI = 1_000;

    private final LineBoard board;
    private final LineJudge judge;
    private final RecordWriter writer;
    private final RuleAlarms rules;
    private final Duration tolerance;
    private final InstantSource clock;

    EchoResults(LineBoard board, LineJudge judge, RecordWriter writer, RuleAlarms rules, EngineSettings settings,
            InstantSource clock) {
        this.board = board;
        this.judge = judge;
        this.writer = writer;
        this.rules = rules;
        this.clock = clock;
        this.tolerance = settings.tolerance(settings.echoPeriod());
    }

    /** @param outcomes of one round, or late ones of several */
    void take(List<EchoRound.Outcome> outcomes) {
        board.together(() -> takeAll(outcomes));
    }

    private void takeAll(List<EchoRound.Outcome> outcomes) {
        List<WatchedLine> changed = new ArrayList<>();
        Map<Instant, List<Sample>> samples = new TreeMap<>();
        for (EchoRound.Outcome outcome : outcomes) {
            board.line(outcome.line()).ifPresent(line -> {
                take(line, outcome.at(), outcome.result(),
                        samples.computeIfAbsent(outcome.at(), time -> new ArrayList<>()));
                changed.add(line);
            });
        }
        samples.forEach((at, measured) -> {
            writer.measured(at, measured);
            rules.measured(at, measured);
        });
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
            samples.add(Sample.gap(new SeriesKey(line.code(), Metric.LOSS), Quality.GAP_NOT_ASKED));
            judge.notWatched(line, clock.instant(), tolerance);
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
