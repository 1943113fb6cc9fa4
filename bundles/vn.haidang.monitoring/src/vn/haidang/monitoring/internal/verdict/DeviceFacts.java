package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.internal.contribution.DeviceLog.Heard;
import vn.haidang.monitoring.internal.contribution.DeviceLog.TimedReading;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;

/**
 * What verdicts need to know of devices, as series of their own, so that the past is judged alike after a restart and in other
 * programs. They are kept by the device's {@link WatchedKey}, apart from what its own meters measure; of a device whose code is
 * too long for that nothing is kept.
 */
final class DeviceFacts {

    /** For how long it had been running when it answered, s; 0 when its clocks contradict each other. */
    static final Metric UP_TIME = new Metric("up-time", "s");
    /** Whether an interface was up: 1 or 0. */
    static final Metric PORT_UP = new Metric("port-up", "1");
    /** For how long it had been so, where it tells, s. */
    static final Metric PORT_STEADY = new Metric("port-steady", "s");

    private DeviceFacts() {}

    /** The series of a device, or of one of its interfaces; none of a code that is too long. */
    static Optional<SeriesKey> key(String device, String port, Metric metric) {
        String object = WatchedKey.device(device);
        return object.length() <= SeriesKey.LONGEST_OBJECT && port.length() <= SeriesKey.LONGEST_INSTANCE
                ? Optional.of(new SeriesKey(object, port, metric))
                : Optional.empty();
    }

    /** What a device said, as samples of the time at which it did. */
    static List<Sample> samples(String device, Heard heard) {
        List<Sample> samples = new ArrayList<>();
        double upTime = heard.startedAt().map(started -> seconds(started, heard.at())).orElse(0.0);
        add(samples, key(device, "", UP_TIME), upTime);
        heard.interfaces().stream().filter(port -> port.at().equals(heard.at()))
                .forEach(port -> addPort(samples, device, port));
        return samples;
    }

    private static void addPort(List<Sample> samples, String device, TimedReading port) {
        InterfaceReading reading = port.reading();
        String name = reading.name();
        add(samples, key(device, name, PORT_UP), reading.operUp() ? 1 : 0);
        reading.change().at().ifPresent(
                at -> add(samples, key(device, name, PORT_STEADY), seconds(at, port.at())));
        addRate(samples, device, name, Metric.IN_RATE, reading.in());
        addRate(samples, device, name, Metric.OUT_RATE, reading.out());
        addRate(samples, device, name, Metric.IN_ERRORS, reading.faults().inErrors());
        addRate(samples, device, name, Metric.OUT_ERRORS, reading.faults().outErrors());
        addRate(samples, device, name, Metric.IN_DISCARDS, reading.faults().inDiscards());
        addRate(samples, device, name, Metric.OUT_DISCARDS, reading.faults().outDiscards());
    }

    private static void addRate(List<Sample> samples, String device, String port, Metric metric, Rate rate) {
        rate.certain().ifPresent(value -> add(samples, key(device, port, metric), Math.rint(value * 100) / 100));
    }

    private static void add(List<Sample> samples, Optional<SeriesKey> key, double value) {
        key.ifPresent(series -> samples.add(new Sample(series, value)));
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Math.rint(Duration.between(from, to).toMillis() / 1e3));
    }
}
