package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.MeterMemory.Planned;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.storage.Database;

/**
 * Measures devices over the shared engine. What a device has is found out before its first measurement and again each
 * {@link MeterMemory#PERIOD}, by at most {@link #PLANNERS} threads of this component, for which {@link #MOST_WAITING}
 * devices may wait; one that finds no room is not measured this time. In between a measurement is GETs of known variables.
 */
@Component
public final class SnmpDeviceMeter implements DeviceMeter {

    private static final Logger LOG = System.getLogger(SnmpDeviceMeter.class.getName());
    private static final String PROFILES = "snmp-profiles.properties";
    private static final int MOST_DEVICES = 50_000;
    private static final int PLANNERS = 4;
    private static final int MOST_WAITING = 10_000;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int SECONDS_TO_END = 2;

    private final SnmpEngine engine;
    private final InstantSource clock;
    private final DefinitionLibrary library;
    private final SnmpProfiles profiles;
    private final LineContracts contracts;
    private final RecentMap<Metered, MeterMemory> devices = new RecentMap<>(MOST_DEVICES);
    private final ThreadPoolExecutor planners = new ThreadPoolExecutor(PLANNERS, PLANNERS, IDLE.toSeconds(),
            TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread own = new Thread(task, "haidang-snmp-measures");
                own.setDaemon(true);
                return own;
            });

    @Activate
    public SnmpDeviceMeter(@Reference SnmpEngine engine, @Reference Database database, @Reference InstantSource clock,
            @Reference DefinitionLibrary library, @Reference LineContracts contracts) {
        this.engine = engine;
        this.clock = clock;
        this.library = library;
        this.contracts = contracts;
        this.profiles = new SnmpProfiles(database.folder().resolve(PROFILES));
        planners.allowCoreThreadTimeOut(true);
    }

    @Override
    public CompletionStage<DeviceMeasures> measure(DeviceEntry device) {
        Optional<SnmpEndpoint> endpoint = device.snmp();
        if (endpoint.isEmpty()) {
            return done(new DeviceMeasures.NotMeasured(about("poll.no.endpoint", device)));
        }
        MeterMemory memory = devices.computeIfAbsent(new Metered(device.id(), endpoint.get()), MeterMemory::new);
        if (!memory.begin()) {
            return done(new DeviceMeasures.NotMeasured(about("poll.still.running", device)));
        }
        // The profiles are in a file: it is looked at on the engine's thread, the caller's must not block.
        return CompletableFuture.completedFuture(memory)
                .thenComposeAsync(owned -> start(device, endpoint.get(), owned), engine.followUp())
                .handle((measured, error) -> {
                    memory.end();
                    return error == null ? measured : broken(device, error);
                });
    }

    private CompletionStage<DeviceMeasures> start(DeviceEntry device, SnmpEndpoint endpoint, MeterMemory memory) {
        SnmpTarget target;
        try {
            target = profiles.find(endpoint.profile()).at(endpoint, contracts.to(device.code()));
        } catch (FindingException e) {
            return done(new DeviceMeasures.NotMeasured(e.finding()));
        }
        Definitions definitions = library.current();
        Optional<Planned> known = memory.planned(definitions, clock.instant());
        return known.isPresent()
                ? follow(target, known.get(), memory)
                : plan(device, target, definitions, memory).thenCompose(planned -> follow(target, planned, memory));
    }

    private CompletionStage<Planned> plan(DeviceEntry device, SnmpTarget target, Definitions definitions,
            MeterMemory memory) {
        CompletableFuture<Planned> made = new CompletableFuture<>();
        try {
            planners.execute(new Planning(made, () -> {
                Planned planned = planned(device, target, definitions);
                memory.keep(planned);
                return planned;
            }, new Planned.Unknown(definitions, clock.instant(), about("meter.stopped", device))));
        } catch (RejectedExecutionException e) {
            made.complete(new Planned.Unknown(definitions, clock.instant(), about("meter.busy", device)));
        }
        return made;
    }

    private Planned planned(DeviceEntry device, SnmpTarget target, Definitions definitions) {
        Columns columns = new Columns(new Conversation(engine, target, Progress.unobserved()));
        try {
            Identifier identifier = new Identifier(columns, definitions);
            MeasurePlan plan = new MeasurePlanner(columns).plan(identifier.family(), definitions.standard());
            return new Planned.Known(definitions, clock.instant(), plan);
        } catch (FindingException e) {
            return new Planned.Unknown(definitions, clock.instant(), e.finding());
        } catch (CancellationException e) {
            return new Planned.Unknown(definitions, clock.instant(), about("meter.stopped", device));
        }
    }

    private CompletionStage<DeviceMeasures> follow(SnmpTarget target, Planned planned, MeterMemory memory) {
        if (planned instanceof Planned.Unknown unknown) {
            return done(new DeviceMeasures.NotMeasured(unknown.reason()));
        }
        MeasurePlan plan = ((Planned.Known) planned).plan();
        List<OID> oids = plan.oids();
        if (oids.isEmpty()) {
            return done(new DeviceMeasures.Measured(clock.instant(), List.of()));
        }
        return Getter.get(engine, target, oids).thenApply(read -> {
            if (read instanceof Getter.Read.Failed failed) {
                return new DeviceMeasures.NotMeasured(Findings.of(target, failed.failure()));
            }
            DeviceMeasures.Measured measured = new DeviceMeasures.Measured(clock.instant(),
                    plan.measure(((Getter.Read.Values) read).bindings()));
            if (measured.measures().size() < plan.measures().size()) {
                memory.doubt();
            }
            return measured;
        });
    }

    private static DeviceMeasures broken(DeviceEntry device, Throwable error) {
        LOG.log(Level.ERROR, "a measurement of " + device.code() + " failed inside the program", error);
        return new DeviceMeasures.NotMeasured(about("poll.broken", device).showing("exception", error.toString()));
    }

    private static Finding about(String code, DeviceEntry device) {
        return Messages.error(code).with("device", device.code());
    }

    private static CompletionStage<DeviceMeasures> done(DeviceMeasures measures) {
        return CompletableFuture.completedFuture(measures);
    }

    @Deactivate
    public void stop() {
        planners.shutdownNow().forEach(waiting -> ((Planning) waiting).abandon());
        try {
            if (!planners.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "a device is still being asked what can be measured of it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finding out what one device has; abandoned when it still waits at the end. */
    private record Planning(CompletableFuture<Planned> made, Supplier<Planned> work, Planned abandoned)
            implements
                Runnable {

        @Override
        public void run() {
            try {
                made.complete(work.get());
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        }

        void abandon() {
            made.complete(abandoned);
        }
    }

    /** A device that answers elsewhere now is another one as far as its variables go. */
    private record Metered(String id, SnmpEndpoint endpoint) {}
}
