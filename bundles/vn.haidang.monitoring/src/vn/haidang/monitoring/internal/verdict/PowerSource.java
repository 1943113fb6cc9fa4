package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.monitoring.internal.engine.DevicesBehind;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Power;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Tells what the power supplies of the ward said of where their output comes from (UPS-MIB, RFC 1628 upsOutputSource). That
 * one still had mains before the silence says nothing of it: the next thing it wanted to say may have been lost with the
 * power.
 */
final class PowerSource implements EvidenceSource {

    private static final Metric SOURCE = new Metric(DeviceMetric.UPS_SOURCE.code(), "1");
    private static final double BATTERY = DeviceMetric.UPS_SOURCE.number("battery").orElseThrow();
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** After so long a reading says nothing of now: five polls. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final MeasurementStore measurements;
    private final RegistrySnapshot registry;
    /** How long before the silence a supply may have gone to battery that explains it. */
    private final Duration around;

    PowerSource(MeasurementStore measurements, RegistrySnapshot registry, Duration around) {
        this.measurements = measurements;
        this.registry = registry;
        this.around = around;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        List<List<SeriesPoint>> supplies = supplies(evidence.line()).stream().map(device -> read(device, evidence))
                .filter(points -> !points.isEmpty()).toList();
        if (supplies.isEmpty()) {
            return evidence.lacking(Witness.POWER, Absence.NOT_THERE);
        }
        Instant from = silentFrom(evidence).map(begin -> begin.minus(around)).orElse(evidence.at().minus(FRESH));
        Optional<Instant> battery = supplies.stream().flatMap(points -> onBattery(points, from).stream())
                .min(Comparator.naturalOrder());
        if (battery.isPresent()) {
            return evidence.telling(Witness.POWER, new Power(true, battery));
        }
        Instant proof = silentFrom(evidence).orElse(from);
        boolean isMains = supplies.stream().map(points -> points.get(points.size() - 1))
                .anyMatch(last -> last.time().isAfter(proof));
        return isMains
                ? evidence.telling(Witness.POWER, new Power(false, Optional.empty()))
                : evidence.lacking(Witness.POWER, Absence.SILENT);
    }

    private static Optional<Instant> silentFrom(LineEvidence evidence) {
        return evidence.told(Witness.REACH).flatMap(Reach::silentFrom);
    }

    /** What stands at the line's unit or is reached through the line; which of these are power supplies only they can tell. */
    private List<DeviceEntry> supplies(LineEntry line) {
        Set<String> behind = DevicesBehind.of(line, registry).stream().map(DeviceEntry::code)
                .collect(Collectors.toSet());
        return registry.devices().stream().filter(device -> device.snmp().isPresent())
                .filter(device -> behind.contains(device.code())
                        || !line.unit().isBlank() && device.unit().equals(line.unit()))
                .toList();
    }

    private List<SeriesPoint> read(DeviceEntry device, LineEvidence evidence) {
        return measurements.series(new SeriesKey(device.code(), SOURCE), evidence.from().minus(around),
                evidence.at().plusMillis(1), SECOND);
    }

    /** When it went to battery the last time, if it was on battery at any time since a moment. */
    private static Optional<Instant> onBattery(List<SeriesPoint> points, Instant from) {
        Optional<Instant> begin = Optional.empty();
        boolean wasOn = false;
        for (SeriesPoint point : points) {
            boolean isOn = Math.rint(point.maximum()) == BATTERY;
            if (isOn && (!wasOn || begin.isEmpty())) {
                begin = Optional.of(point.time());
            } else if (!isOn && point.time().isBefore(from)) {
                begin = Optional.empty();
            }
            wasOn = isOn;
        }
        return begin;
    }
}
