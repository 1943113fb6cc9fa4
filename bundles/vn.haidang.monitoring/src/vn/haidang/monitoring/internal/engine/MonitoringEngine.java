package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.registry.RegistryReader;

/**
 * The monitoring engine: runs while the face that hosts it supplies its configuration, with two threads of its own, one
 * that thinks and one that writes to the database. The scheduler gives it the time.
 */
@Component(service = {LineMonitor.class, DeviceMonitor.class,
        EventHandler.class}, property = EventConstants.EVENT_TOPIC + "="
                + LineWitness.TOPIC, immediate = true, configurationPid = MonitoringEngine.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class MonitoringEngine implements LineMonitor, DeviceMonitor, EventHandler {

    static final String PID = "vn.haidang.monitoring.engine";

    /** Ample: one waiting round of each kind, the results of those begun and of the polls outstanding. */
    private static final int MOST_WAITING = 1_024;

    private static final int MOST_HINTS = 256;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final OwnedThread thread = new OwnedThread("haidang-monitoring", MOST_WAITING);
    private final OwnedThread writerThread = new OwnedThread("haidang-monitoring-records", 1);
    private final EngineCore core;
    /** So many hints may wait; of a storm of traps the rest is left out, since each line is looked at each second anyway. */
    private final Semaphore hints = new Semaphore(MOST_HINTS);

    @Activate
    public MonitoringEngine(@Reference RegistryReader registry, @Reference MeasurementStore measurements,
            @Reference LineLedger ledger, @Reference MaintenanceBook maintenance, @Reference PollerRegistry pollers,
            @Reference MeterRegistry meters, @Reference RuleBook rules, @Reference TransportRegistry transports,
            @Reference CheckRegistry checks, @Reference Scheduler scheduler, @Reference InstantSource clock,
            @Reference EventAdmin events, EngineConfiguration configuration) {
        this(new EngineServices(registry, measurements, ledger, maintenance, pollers, meters, rules, transports, checks,
                scheduler, clock, events),
                EngineSettings.of(configuration));
    }

    MonitoringEngine(EngineServices services, EngineSettings settings) {
        core = new EngineCore(services, settings, thread, writerThread, System::nanoTime);
        core.start();
    }

    /** Stops measuring at once and waits a few seconds for what is not written yet. */
    @Deactivate
    public void stop() {
        core.pause();
        thread.stop(LONGEST_STOP);
        core.stop();
        writerThread.stop(LONGEST_STOP);
        core.writer().reportUnwritten();
    }

    /** What others saw of lines: hastens the engine's own look, whose result alone counts. */
    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(LineWitness.LINE) instanceof String line
                && event.getProperty(LineWitness.IS_UP) instanceof Boolean isUp
                && event.getProperty(LineWitness.WITNESS) instanceof String witness
                && event.getProperty(LineWitness.AT) instanceof Instant at && hints.tryAcquire()) {
            thread.execute(() -> {
                hints.release();
                core.seen(line, isUp, witness, at);
            });
        }
    }

    @Override
    public List<LineStatus> lines() {
        return core.published().lines();
    }

    @Override
    public Optional<LineStatus> line(String code) {
        return Optional.ofNullable(core.published().byCode().get(code));
    }

    @Override
    public List<DeviceStatus> devices() {
        return core.devices().devices();
    }

    @Override
    public Optional<DeviceStatus> device(String code) {
        return Optional.ofNullable(core.devices().byCode().get(code));
    }

    @Override
    public EngineHealth health() {
        return core.health();
    }
}
