package vn.haidang.monitoring.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;

/** Makes of what an interface told the samples of its line: good ones, suspect ones, and gaps with their reason. */
final class RateSamples {

    /** Whole bits a second are exact enough and store short. */
    private static final double BITS = 1;
    /** Few packets are lost in a second, if any: to the hundredth. */
    private static final double HUNDREDTHS = 100;

    private final String line;
    private final List<Sample> samples = new ArrayList<>();

    private RateSamples(String line) {
        this.line = line;
    }

    static List<Sample> of(String line, InterfaceReading reading) {
        RateSamples made = new RateSamples(line);
        made.add(Metric.IN_RATE, reading.in(), BITS);
        made.add(Metric.OUT_RATE, reading.out(), BITS);
        made.addFault(Metric.IN_ERRORS, reading.faults().inErrors());
        made.addFault(Metric.OUT_ERRORS, reading.faults().outErrors());
        made.addFault(Metric.IN_DISCARDS, reading.faults().inDiscards());
        made.addFault(Metric.OUT_DISCARDS, reading.faults().outDiscards());
        return made.samples;
    }

    /** The traffic of a line whose interface was not read. */
    static List<Sample> gaps(String line, Quality reason) {
        return List.of(Sample.gap(new SeriesKey(line, Metric.IN_RATE), reason),
                Sample.gap(new SeriesKey(line, Metric.OUT_RATE), reason));
    }

    /** Many devices have not all of these counters: one that does not exist is not looked for in vain. */
    private void addFault(Metric metric, Rate rate) {
        Optional<Rate.Gap> gap = Optional.of(rate).filter(Rate.Gap.class::isInstance).map(Rate.Gap.class::cast);
        if (gap.filter(none -> none.cause() == Rate.Cause.NO_COUNTER).isEmpty()) {
            add(metric, rate, HUNDREDTHS);
        }
    }

    private void add(Metric metric, Rate rate, double precision) {
        SeriesKey key = new SeriesKey(line, metric);
        if (rate instanceof Rate.Good good) {
            samples.add(new Sample(key, rounded(good.perSecond(), precision)));
        } else if (rate instanceof Rate.Suspect suspect) {
            samples.add(new Sample(key, rounded(suspect.perSecond(), precision), quality(suspect.doubt())));
        } else if (rate instanceof Rate.Gap gap) {
            samples.add(Sample.gap(key, quality(gap.cause())));
        }
    }

    private static double rounded(double value, double precision) {
        return Math.rint(value * precision) / precision;
    }

    static Quality quality(Rate.Doubt doubt) {
        return switch (doubt) {
            case CLOCKS_DISAGREE, SHORT_INTERVAL, LONG_INTERVAL -> Quality.SUSPECT_INTERVAL;
            case ABOVE_SPEED -> Quality.SUSPECT_RANGE;
            case AGENT_RESTARTED, DISCONTINUITY_UNRELIABLE, MAY_HAVE_WRAPPED -> Quality.SUSPECT_COUNTER;
        };
    }

    static Quality quality(Rate.Cause cause) {
        return switch (cause) {
            case FIRST_POLL -> Quality.GAP_FIRST;
            case NO_COUNTER -> Quality.GAP_ABSENT;
            case DEVICE_RESTARTED, DISCONTINUITY, COUNTER_RESET, DEVICE_REPLACED -> Quality.GAP_RESTARTED;
            case IMPOSSIBLE, WRAPPED_UNSEEN, COUNTER_CHANGED, CLOCK_STOPPED, TOO_LONG_AGO -> Quality.GAP_COUNTER;
        };
    }
}
