package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.contribution.DeviceLog;
import vn.haidang.monitoring.internal.contribution.DeviceLog.Heard;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * What devices said about a moment: from what is stored, which every program sees, and what the polls of this one heard in
 * the last seconds. Times are exact to two seconds. Blocks on the database.
 */
final class DevicePast {

    /** What was read so long before or after a moment still speaks of it: five polls. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** A device that was silent answers within a day or is looked at by people. */
    private static final Duration LATER = Duration.ofDays(1);

    private final DeviceLog log;
    private final MeasurementStore measurements;

    DevicePast(DeviceLog log, MeasurementStore measurements) {
        this.log = log;
        this.measurements = measurements;
    }

    /** Whether a device answered about a moment, and after another. */
    boolean isHeard(String device, Instant after, Instant at) {
        return log.of(device).map(Heard::at).filter(heard -> heard.isAfter(after) && isAbout(heard, at)).isPresent()
                || about(device, "", DeviceFacts.UP_TIME, at).anyMatch(point -> point.time().isAfter(after));
    }

    static boolean isAbout(Instant read, Instant at) {
        return Duration.between(read, at).abs().compareTo(FRESH) <= 0;
    }

    /**
     * When a device started, by its clocks as they were read after a moment: the start that lies about the time asked of, else
     * that of the first reading. Starts of long afterwards explain nothing.
     */
    Optional<Instant> startedAt(String device, Instant after, Stretch about) {
        Stream<Instant> stored = points(device, "", DeviceFacts.UP_TIME, after, after.plus(LATER))
                .filter(point -> point.time().isAfter(after) && point.average() > 0)
                .map(point -> minus(point, point.average()));
        Stream<Instant> heard = log.of(device).filter(known -> known.at().isAfter(after)).flatMap(Heard::startedAt)
                .stream();
        List<Instant> starts = Stream.concat(stored, heard).toList();
        return starts.stream().filter(about::contains).findFirst().or(() -> starts.stream().findFirst());
    }

    /** An interface about a moment, as it was read last before it, else first after it; only what was read after another. */
    Optional<Port> port(String device, String name, Instant after, Instant at) {
        Stream<Port> stored = about(device, name, DeviceFacts.PORT_UP, at)
                .map(point -> new Port(point.time(), point.average() >= 0.5, changedAt(device, name, point)));
        Stream<Port> heard = log.of(device).flatMap(known -> known.port(name)).filter(port -> isAbout(port.at(), at))
                .map(port -> new Port(port.at(), port.reading().operUp(), port.reading().change().at())).stream();
        List<Port> known = Stream.concat(stored, heard).filter(port -> port.readAt.isAfter(after))
                .sorted(Comparator.comparing(Port::readAt)).toList();
        return known.stream().filter(port -> !port.readAt.isAfter(at)).reduce((first, last) -> last)
                .or(() -> known.stream().findFirst());
    }

    private Optional<Instant> changedAt(String device, String port, SeriesPoint up) {
        return points(device, port, DeviceFacts.PORT_STEADY, up.time(), up.time().plus(SECOND)).findFirst()
                .map(steady -> minus(steady, steady.average()));
    }

    /** What an interface measured about a moment: the last before it, else the first after it. */
    OptionalDouble rate(String device, String port, Metric metric, Instant at) {
        return last(about(device, port, metric, at).toList(), at);
    }

    /** The last point before a moment, else the first after it. */
    static OptionalDouble last(List<SeriesPoint> points, Instant at) {
        return points.stream().filter(point -> !point.time().isAfter(at)).reduce((first, last) -> last)
                .or(() -> points.stream().findFirst()).map(point -> OptionalDouble.of(point.average()))
                .orElse(OptionalDouble.empty());
    }

    private static Instant minus(SeriesPoint point, double seconds) {
        return point.time().minusMillis(Math.round(seconds * 1e3));
    }

    private Stream<SeriesPoint> about(String device, String port, Metric metric, Instant at) {
        return points(device, port, metric, at.minus(FRESH), at.plus(FRESH));
    }

    private Stream<SeriesPoint> points(String device, String port, Metric metric, Instant from, Instant to) {
        return DeviceFacts.key(device, port, metric).stream()
                .flatMap(key -> measurements.series(key, from, to, SECOND).stream());
    }

    /**
     * An interface.
     *
     * @param readAt when it was read
     * @param changedAt since when it had been as it was, where it tells
     */
    record Port(Instant readAt, boolean isUp, Optional<Instant> changedAt) {}
}
