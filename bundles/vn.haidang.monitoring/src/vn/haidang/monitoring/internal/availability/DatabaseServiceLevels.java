package vn.haidang.monitoring.internal.availability;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.ClaimSheet;
import vn.haidang.monitoring.availability.LineRecord;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.ServiceLevel.Kind;
import vn.haidang.monitoring.availability.ServiceLevels;
import vn.haidang.monitoring.availability.Traffic;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/** Service levels from the tables of outages, watched time and maintenance, and percentiles from the measurements. */
@Component(service = ServiceLevels.class)
public final class DatabaseServiceLevels implements ServiceLevels {

    private static final double SHARE = 0.95;

    private final OutageReader outages;
    private final RegistryReader registry;
    private final MeasurementHistory measurements;
    private final InstantSource clock;

    @Activate
    public DatabaseServiceLevels(@Reference OutageReader outages, @Reference RegistryReader registry,
            @Reference MeasurementHistory measurements, @Reference InstantSource clock) {
        this.outages = outages;
        this.registry = registry;
        this.measurements = measurements;
        this.clock = clock;
    }

    @Override
    public List<LineRecord> lines() {
        return outages.lines(registry.snapshot(), clock.instant());
    }

    @Override
    public List<ServiceLevel> everyLine(Stretch period) {
        RegistrySnapshot snapshot = registry.snapshot();
        return levels(snapshot.lines(), period, snapshot);
    }

    @Override
    public Optional<ServiceLevel> of(Kind kind, String code, Stretch period) {
        RegistrySnapshot snapshot = registry.snapshot();
        return switch (kind) {
            case LINE -> snapshot.line(code).map(line -> levels(List.of(line), period, snapshot).get(0));
            case DEVICE ->
                snapshot.device(code).map(device -> outages.devices(List.of(device), period(period), snapshot).get(0));
            case CARRIER -> sum(kind, code, code, linesOf(kind, code, snapshot), period, snapshot);
            case UNIT -> snapshot.unit(code).flatMap(
                    unit -> sum(kind, code, unit.name(), linesOf(kind, code, snapshot), period, snapshot));
        };
    }

    /** The lines that are spoken of; of a device none. */
    private static List<LineEntry> linesOf(Kind kind, String code, RegistrySnapshot snapshot) {
        return switch (kind) {
            case LINE -> snapshot.line(code).stream().toList();
            case DEVICE -> List.of();
            case CARRIER -> snapshot.lines().stream().filter(line -> line.carrier().equalsIgnoreCase(code)).toList();
            case UNIT -> {
                Set<String> below = unitsBelow(code, snapshot);
                yield snapshot.lines().stream().filter(line -> below.contains(line.unit())).toList();
            }
        };
    }

    @Override
    public Traffic traffic(Kind kind, String code, Stretch asked) {
        Stretch period = period(asked);
        RegistrySnapshot snapshot = registry.snapshot();
        if (kind == Kind.DEVICE) {
            return new Traffic(percentile(keys(code, Metric.IN_RATE, Metric.OUT_RATE, snapshot), period),
                    percentile(keys(code, Metric.OUT_RATE, Metric.IN_RATE, snapshot), period));
        }
        List<LineEntry> lines = linesOf(kind, code, snapshot);
        return new Traffic(percentile(keys(lines, Metric.IN_RATE), period),
                percentile(keys(lines, Metric.OUT_RATE), period));
    }

    private static List<SeriesKey> keys(List<LineEntry> lines, Metric metric) {
        return lines.stream().map(line -> new SeriesKey(line.code(), metric)).toList();
    }

    /** Of the lines that a device is the far end of, and, turned round, of those it is the near end of. */
    private static List<SeriesKey> keys(String device, Metric asFar, Metric asNear, RegistrySnapshot snapshot) {
        List<SeriesKey> keys = new ArrayList<>();
        for (LineEntry line : snapshot.lines()) {
            line.farDevice().filter(device::equals).ifPresent(far -> keys.add(new SeriesKey(line.code(), asFar)));
            line.nearDevice().filter(device::equals).ifPresent(near -> keys.add(new SeriesKey(line.code(), asNear)));
        }
        return keys;
    }

    private Percentile percentile(List<SeriesKey> keys, Stretch period) {
        return keys.isEmpty() || period.length().isZero()
                ? new Percentile(OptionalDouble.empty(), 0, 0)
                : measurements.percentileOfSum(keys, period.from(), period.to(), SHARE);
    }

    /** Parents stand before children in a snapshot. */
    private static Set<String> unitsBelow(String code, RegistrySnapshot snapshot) {
        Set<String> below = new HashSet<>(Set.of(code));
        snapshot.units().stream().filter(unit -> unit.parent().filter(below::contains).isPresent())
                .forEach(unit -> below.add(unit.code()));
        return below;
    }

    private List<ServiceLevel> levels(List<LineEntry> lines, Stretch period, RegistrySnapshot snapshot) {
        return outages.lines(lines, period(period), snapshot);
    }

    private Optional<ServiceLevel> sum(Kind kind, String code, String name, List<LineEntry> lines, Stretch period,
            RegistrySnapshot snapshot) {
        return lines.isEmpty() && kind == Kind.CARRIER
                ? Optional.empty()
                : Optional.of(LevelSum.of(kind, code, name, period(period), levels(lines, period, snapshot)));
    }

    /** What is still to come was not watched and is no gap either. */
    private Stretch period(Stretch asked) {
        Instant now = clock.instant();
        return asked.to().isAfter(now) && asked.from().isBefore(now) ? new Stretch(asked.from(), now) : asked;
    }

    @Override
    public Optional<ClaimSheet> claim(String line, Stretch asked) {
        Stretch period = period(asked);
        RegistrySnapshot snapshot = registry.snapshot();
        return snapshot.line(line).map(entry -> {
            Traffic traffic = traffic(Kind.LINE, line, period);
            return new ClaimSheet(entry, levels(List.of(entry), period, snapshot).get(0), traffic.in95(),
                    traffic.out95(), clock.instant());
        });
    }
}
