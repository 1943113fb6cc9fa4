package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import vn.haidang.monitoring.internal.engine.LineEnds;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Faults;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Load;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Tells what the line carries and drops, from what is stored: of the far interface, else of the near one, turned round.
 */
final class TrafficSource implements EvidenceSource {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double PERCENTILE = 0.95;
    private static final List<Metric> DISCARDS = List.of(Metric.IN_DISCARDS, Metric.OUT_DISCARDS);
    private static final List<Metric> ERRORS = List.of(Metric.IN_ERRORS, Metric.OUT_ERRORS);

    private final MeasurementStore measurements;
    private final DevicePast past;
    private final RegistrySnapshot registry;

    TrafficSource(MeasurementStore measurements, DevicePast past, RegistrySnapshot registry) {
        this.measurements = measurements;
        this.past = past;
        this.registry = registry;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        Optional<Near> near = near(evidence.line());
        Optional<Load> load = recorded(evidence).or(() -> near.flatMap(port -> turned(port, evidence.at())));
        Absence why = evidence.line().farInterface().isPresent() || near.isPresent()
                ? Absence.TOO_OLD
                : Absence.NOT_THERE;
        LineEvidence told = load.map(known -> evidence.telling(Witness.LOAD, known))
                .orElseGet(() -> evidence.lacking(Witness.LOAD, why));
        return faults(told, near, why);
    }

    private Optional<Near> near(LineEntry line) {
        return line.nearDevice().flatMap(device -> LineEnds.nearInterface(line, registry)
                .map(port -> new Near(device, port)));
    }

    private Optional<Load> recorded(LineEvidence evidence) {
        Optional<Flow> in = flow(evidence, Metric.IN_RATE);
        Optional<Flow> out = flow(evidence, Metric.OUT_RATE);
        return in.isPresent() && out.isPresent() ? Optional.of(new Load(in.get(), out.get())) : Optional.empty();
    }

    private Optional<Flow> flow(LineEvidence evidence, Metric metric) {
        double[] rates = measurements.series(new SeriesKey(evidence.line().code(), metric), evidence.from(),
                evidence.at(), SECOND).stream().filter(SeriesPoint::isProven).mapToDouble(SeriesPoint::average).sorted()
                .toArray();
        if (rates.length == 0) {
            return Optional.empty();
        }
        double peak = rates[(int) Math.ceil(PERCENTILE * rates.length) - 1];
        return Optional.of(new Flow(Arrays.stream(rates).average().orElseThrow(), peak));
    }

    /** What the near interface sends goes to the ward. */
    private Optional<Load> turned(Near near, Instant at) {
        OptionalDouble in = past.rate(near.device, near.port, Metric.OUT_RATE, at);
        OptionalDouble out = past.rate(near.device, near.port, Metric.IN_RATE, at);
        return in.isPresent() && out.isPresent()
                ? Optional.of(new Load(new Flow(in.getAsDouble(), in.getAsDouble()),
                        new Flow(out.getAsDouble(), out.getAsDouble())))
                : Optional.empty();
    }

    private LineEvidence faults(LineEvidence evidence, Optional<Near> near, Absence why) {
        double[] discards = known(evidence, near, DISCARDS);
        double[] errors = known(evidence, near, ERRORS);
        if (discards.length + errors.length == 0) {
            return evidence.lacking(Witness.FAULTS, why);
        }
        return evidence.telling(Witness.FAULTS,
                new Faults(Arrays.stream(discards).max().orElse(0), Arrays.stream(errors).max().orElse(0)));
    }

    /** Of both interfaces. */
    private double[] known(LineEvidence evidence, Optional<Near> near, List<Metric> metrics) {
        Instant at = evidence.at();
        Stream<OptionalDouble> far = metrics.stream().map(metric -> DevicePast.last(
                measurements.series(new SeriesKey(evidence.line().code(), metric), at.minus(DevicePast.FRESH),
                        at.plus(DevicePast.FRESH), SECOND),
                at));
        Stream<OptionalDouble> ours = near.stream().flatMap(
                port -> metrics.stream().map(metric -> past.rate(port.device, port.port, metric, at)));
        return Stream.concat(far, ours).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    /** The interface at the centre's end. */
    private record Near(String device, String port) {}
}
