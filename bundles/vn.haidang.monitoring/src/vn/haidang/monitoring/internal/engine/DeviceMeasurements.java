package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.probe.DeviceMeter.DeviceMeasures;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.registry.DeviceEntry;

/**
 * Has devices that just answered a poll measured: processors, memory, temperatures, batteries; stores what they tell and
 * shows it to the rules. At most {@link #MOST_OUTSTANDING} at a time and each of them once; who finds no place is measured
 * at its next poll. Belongs to the engine's thread.
 */
final class DeviceMeasurements {

    static final int MOST_OUTSTANDING = 64;

    private static final Logger LOG = System.getLogger(DeviceMeasurements.class.getName());
    private static final String NO_UNIT = "1";

    private final MeterRegistry meters;
    private final Executor thread;
    private final RecordWriter writer;
    private final RuleAlarms rules;
    private final Set<String> outstanding = new HashSet<>();

    DeviceMeasurements(MeterRegistry meters, Executor thread, RecordWriter writer, RuleAlarms rules) {
        this.meters = meters;
        this.thread = thread;
        this.writer = writer;
        this.rules = rules;
    }

    /** The device has just answered. */
    void answered(DeviceEntry device) {
        Optional<DeviceMeter> meter = meters.find();
        if (meter.isPresent() && outstanding.size() < MOST_OUTSTANDING && outstanding.add(device.code())) {
            measure(meter.get(), device);
        }
    }

    private void measure(DeviceMeter meter, DeviceEntry device) {
        try {
            meter.measure(device)
                    .whenComplete((result, failure) -> thread.execute(() -> take(device, Optional.ofNullable(result))));
        } catch (RuntimeException | LinkageError e) {
            // A meter of another bundle, perhaps one that is being taken away.
            outstanding.remove(device.code());
            LOG.log(Level.WARNING, "the meter failed for " + device.code(), e);
        }
    }

    private void take(DeviceEntry device, Optional<DeviceMeasures> result) {
        outstanding.remove(device.code());
        if (result.isPresent() && result.get() instanceof DeviceMeasures.Measured measured) {
            take(device, measured.at(), measured.measures());
        }
    }

    private void take(DeviceEntry device, Instant at, List<DeviceMeasure> measures) {
        List<Sample> samples = measures.stream().map(measure -> new Sample(
                new SeriesKey(device.code(), measure.instance(), metric(measure.metric())), measure.value())).toList();
        writer.measured(at, samples);
        rules.measured(device, at, samples);
    }

    private static Metric metric(String code) {
        return new Metric(code, DeviceMetric.of(code).map(DeviceMetric::unit).filter(unit -> !unit.isEmpty())
                .orElse(NO_UNIT));
    }
}
