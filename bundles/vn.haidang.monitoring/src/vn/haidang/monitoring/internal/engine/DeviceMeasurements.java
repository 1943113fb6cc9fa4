package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.probe.DeviceMeter.DeviceMeasures;
import vn.haidang.registry.DeviceEntry;

/**
 * Has devices that just answered a poll measured: processors, memory, temperatures, batteries; stores what they tell and
 * shows it to the rules. What is not told is a gap, and the device says why. At most {@link #MOST_OUTSTANDING} at a time
 * and each of them once; others wait, each at most once. Belongs to the engine's thread.
 */
final class DeviceMeasurements {

    static final int MOST_OUTSTANDING = 64;
    /** After which a meter that gives no result is not waited for: to find out what devices have may take minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Logger LOG = System.getLogger(DeviceMeasurements.class.getName());

    private final MeterRegistry meters;
    private final Scheduler scheduler;
    private final Executor thread;
    private final DeviceBoard board;
    private final RecordWriter writer;
    private final RuleAlarms rules;
    private final InstantSource clock;
    private final KnownMeasures known = new KnownMeasures();
    private final Set<String> outstanding = new HashSet<>();
    private final Deque<DeviceEntry> waiting = new ArrayDeque<>();
    private final Set<String> waitingCodes = new HashSet<>();

    DeviceMeasurements(MeterRegistry meters, Scheduler scheduler, Executor thread, DeviceBoard board,
            RecordWriter writer, RuleAlarms rules, InstantSource clock) {
        this.meters = meters;
        this.scheduler = scheduler;
        this.thread = thread;
        this.board = board;
        this.writer = writer;
        this.rules = rules;
        this.clock = clock;
    }

    /** The device has just answered. */
    void answered(DeviceEntry device) {
        if (!outstanding.contains(device.code()) && waitingCodes.add(device.code())) {
            waiting.addLast(device);
        }
        measureNext();
    }

    /** The device was not read, so that nobody measures it. */
    void unread(DeviceEntry device, Instant at, Quality reason) {
        writer.measured(at, known.gaps(device.code(), reason));
    }

    private void measureNext() {
        while (outstanding.size() < MOST_OUTSTANDING && !waiting.isEmpty()) {
            DeviceEntry next = waiting.removeFirst();
            waitingCodes.remove(next.code());
            meters.find().ifPresent(meter -> {
                outstanding.add(next.code());
                measure(meter, next);
            });
        }
    }

    private void measure(DeviceMeter meter, DeviceEntry device) {
        AtomicBoolean isDone = new AtomicBoolean();
        Consumer<DeviceMeasures> once = result -> {
            if (isDone.compareAndSet(false, true)) {
                thread.execute(() -> finished(device, result));
            }
        };
        Scheduler.Scheduled patience = scheduler.after(PATIENCE,
                () -> once.accept(notMeasured(DeviceFindings.noMeasures(device))));
        try {
            meter.measure(device).whenComplete((result, failure) -> {
                patience.close();
                once.accept(result != null ? result : failed(device, failure));
            });
        } catch (RuntimeException | LinkageError e) {
            // A meter of another bundle, perhaps one that is being taken away.
            patience.close();
            once.accept(failed(device, e));
        }
    }

    private static DeviceMeasures failed(DeviceEntry device, Throwable failure) {
        LOG.log(Level.WARNING, "the meter failed for " + device.code(), failure);
        return notMeasured(DeviceFindings.meterFailed(device, String.valueOf(failure)));
    }

    private static DeviceMeasures notMeasured(Finding reason) {
        return new DeviceMeasures.NotMeasured(reason);
    }

    private void finished(DeviceEntry device, DeviceMeasures result) {
        outstanding.remove(device.code());
        try {
            board.device(device.code()).ifPresentOrElse(watched -> take(watched, device, result),
                    () -> known.forget(device.code()));
        } finally {
            measureNext();
        }
    }

    private void take(WatchedDevice watched, DeviceEntry device, DeviceMeasures result) {
        if (result instanceof DeviceMeasures.Measured measured) {
            watched.measured(List.of());
            take(device, measured.at(), measured.measures());
        } else if (result instanceof DeviceMeasures.NotMeasured notMeasured) {
            watched.measured(DeviceFindings.unmeasured(device, notMeasured.reason()));
            unread(device, clock.instant(), Quality.GAP);
        }
        board.changed();
    }

    private void take(DeviceEntry device, Instant at, List<DeviceMeasure> measures) {
        List<Sample> samples = known.samples(device.code(), measures);
        writer.measured(at, samples);
        rules.measured(device, at, samples);
    }
}
