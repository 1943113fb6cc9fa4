package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import vn.haidang.monitoring.internal.contribution.DeviceLog;
import vn.haidang.monitoring.internal.contribution.DeviceLog.TimedReading;
import vn.haidang.monitoring.internal.engine.LineEnds;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Faults;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Load;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Tells what the line carries and drops: from the far interface, else from the near one, turned round. */
final class TrafficSource implements EvidenceSource {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** After so long a reading says nothing of now: five polls. */
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final double PERCENTILE = 0.95;

    private final MeasurementStore measurements;
    private final DeviceLog log;
    private final RegistrySnapshot registry;

    TrafficSource(MeasurementStore measurements, DeviceLog log, RegistrySnapshot registry) {
        this.measurements = measurements;
        this.log = log;
        this.registry = registry;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        LineEntry line = evidence.line();
        Optional<InterfaceReading> near = near(line).flatMap(port -> fresh(port, evidence));
        Optional<InterfaceReading> far = far(line).flatMap(port -> fresh(port, evidence));
        Optional<Load> load = recorded(evidence).or(() -> near.flatMap(TrafficSource::turned));
        boolean isWatched = line.farInterface().isPresent() || near(line).isPresent();
        LineEvidence told = load.map(known -> evidence.telling(Witness.LOAD, known))
                .orElseGet(() -> evidence.lacking(Witness.LOAD, isWatched ? Absence.TOO_OLD : Absence.NOT_THERE));
        return faults(told, isWatched, Stream.concat(near.stream(), far.stream()).toList());
    }

    private Optional<TimedReading> near(LineEntry line) {
        return line.nearDevice().flatMap(log::of)
                .flatMap(device -> LineEnds.nearInterface(line, registry).flatMap(device::port));
    }

    private Optional<TimedReading> far(LineEntry line) {
        return line.farDevice().flatMap(log::of).flatMap(device -> line.farInterface().flatMap(device::port));
    }

    private static Optional<InterfaceReading> fresh(TimedReading port, LineEvidence evidence) {
        return Duration.between(port.at(), evidence.at()).abs().compareTo(FRESH) <= 0
                ? Optional.of(port.reading())
                : Optional.empty();
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
    private static Optional<Load> turned(InterfaceReading near) {
        OptionalDouble in = near.out().certain();
        OptionalDouble out = near.in().certain();
        return in.isPresent() && out.isPresent()
                ? Optional.of(new Load(new Flow(in.getAsDouble(), in.getAsDouble()),
                        new Flow(out.getAsDouble(), out.getAsDouble())))
                : Optional.empty();
    }

    private static LineEvidence faults(LineEvidence evidence, boolean isWatched,
            List<InterfaceReading> ports) {
        double[] discards = known(ports.stream().map(InterfaceReading::faults)
                .flatMap(faults -> Stream.of(faults.inDiscards(), faults.outDiscards())));
        double[] errors = known(ports.stream().map(InterfaceReading::faults)
                .flatMap(faults -> Stream.of(faults.inErrors(), faults.outErrors())));
        if (discards.length + errors.length == 0) {
            return evidence.lacking(Witness.FAULTS, isWatched ? Absence.TOO_OLD : Absence.NOT_THERE);
        }
        return evidence.telling(Witness.FAULTS,
                new Faults(Arrays.stream(discards).max().orElse(0), Arrays.stream(errors).max().orElse(0)));
    }

    private static double[] known(Stream<Rate> rates) {
        return rates.map(Rate::certain).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }
}
