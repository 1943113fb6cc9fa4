package vn.haidang.benchmarks;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.internal.SystemClock;
import vn.haidang.base.time.internal.SystemScheduler;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.engine.EngineConfiguration;
import vn.haidang.monitoring.internal.engine.MonitoringEngine;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.probe.EchoTransport;
import vn.haidang.monitoring.snmp.internal.LineContracts;
import vn.haidang.monitoring.snmp.internal.SnmpDevicePoller;
import vn.haidang.monitoring.snmp.internal.SnmpEngine;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;

/**
 * The engine with all that stands behind it in the product, over a data folder, at the shipped settings: an echo a second, a
 * poll a minute. Devices are asked over SNMP; echoes are answered at once unless their line is cut.
 */
final class BenchEngine implements AutoCloseable {

    static final String ECHO = "bench";

    private final DataFolder folder;
    private final SnmpEngine snmp = new SnmpEngine();
    private final SystemClock clock = new SystemClock();
    private final CountingPoller poller;
    private final CountingStore store;
    private final Echoes echoes = new Echoes();
    private final MonitoringEngine engine;

    BenchEngine(Path path, List<DeviceEntry> devices, List<LineEntry> lines) throws FindingException {
        folder = DataFolder.open(path, clock);
        Database database = folder.database();
        store = new CountingStore(new DatabaseMeasurementStore(database, Runnable::run));
        poller = new CountingPoller(new SnmpDevicePoller(snmp, database, clock, new DefinitionLibrary(clock),
                new LineContracts()));
        PollerRegistry pollers = new PollerRegistry();
        pollers.bindPoller(poller);
        TransportRegistry transports = new TransportRegistry();
        transports.bindTransport(echoes);
        RegistrySnapshot registry = RegistrySnapshot.ofEntries(1, List.of(), devices, lines);
        EventAdmin nobody = new Nobody();
        engine = new MonitoringEngine(() -> registry, store, new LineLedger(database, nobody),
                new DatabaseMaintenanceBook(database, clock), pollers, new MeterRegistry(), new RuleBook(database),
                transports, new CheckRegistry(), new SystemScheduler(), clock, nobody, new Shipped());
    }

    MonitoringEngine engine() {
        return engine;
    }

    CountingPoller poller() {
        return poller;
    }

    CountingStore store() {
        return store;
    }

    Echoes echoes() {
        return echoes;
    }

    @Override
    public void close() {
        engine.stop();
        snmp.stop();
        folder.close();
    }

    /** Counts what the engine asked of devices while it is told to, and what came of it. */
    static final class CountingPoller implements DevicePoller {

        private final DevicePoller devices;
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong ended = new AtomicLong();
        private final AtomicLong whole = new AtomicLong();
        private volatile boolean isCounting = true;

        CountingPoller(DevicePoller devices) {
            this.devices = devices;
        }

        @Override
        public CompletionStage<DevicePoll> poll(DeviceEntry device, List<String> interfaces) {
            boolean counts = isCounting;
            asked.addAndGet(counts ? 1 : 0);
            return devices.poll(device, interfaces).whenComplete((poll, error) -> {
                boolean isWhole = poll instanceof DevicePoll.Answered told
                        && told.interfaces().size() == interfaces.size();
                whole.addAndGet(counts && isWhole ? 1 : 0);
                ended.addAndGet(counts ? 1 : 0);
            });
        }

        /** From now on from zero. */
        void count() {
            isCounting = false;
            asked.set(0);
            ended.set(0);
            whole.set(0);
            isCounting = true;
        }

        /** Counts no new ones; those begun are counted to their end. */
        void endCount() {
            isCounting = false;
        }

        long asked() {
            return asked.get();
        }

        long ended() {
            return ended.get();
        }

        /** Those that were answered with every interface asked for. */
        long whole() {
            return whole.get();
        }
    }

    /** Counts what is durable. */
    static final class CountingStore implements MeasurementStore {

        private final MeasurementStore store;
        private final AtomicLong samples = new AtomicLong();

        CountingStore(MeasurementStore store) {
            this.store = store;
        }

        @Override
        public void append(List<Poll> polls) {
            store.append(polls);
            samples.addAndGet(polls.stream().mapToLong(poll -> poll.samples().size()).sum());
        }

        long samples() {
            return samples.get();
        }

        @Override
        public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
            return store.series(key, from, to, step);
        }

        @Override
        public void takeOver(SeriesKey key, List<SeriesPoint> hours) {
            store.takeOver(key, hours);
        }
    }

    /** The echoes of all lines. */
    static final class Echoes implements EchoTransport {

        private final Set<String> cut = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return ECHO;
        }

        @Override
        public CompletionStage<EchoResult> send(String address, Duration timeout) {
            CompletableFuture<EchoResult> result = new CompletableFuture<>();
            // What is lost is known to be so only at the end of its time.
            return cut.contains(address)
                    ? result.completeOnTimeout(new EchoResult.Lost(), timeout.toMillis(),
                            TimeUnit.MILLISECONDS)
                    : CompletableFuture.completedFuture(new EchoResult.Answered(Duration.ofMillis(4)));
        }

        void cut(List<String> addresses) {
            cut.addAll(addresses);
        }
    }

    /** Nobody is told of events. */
    static final class Nobody implements EventAdmin {
        @Override
        public void postEvent(Event event) {}

        @Override
        public void sendEvent(Event event) {}
    }

    /** The settings a host supplies when nobody changed them. */
    private static final class Shipped implements EngineConfiguration {
        @Override
        public long echoPeriodMillis() {
            return 1_000;
        }

        @Override
        public long echoTimeoutMillis() {
            return 900;
        }

        @Override
        public long pollPeriodMillis() {
            return 60_000;
        }

        @Override
        public int confirmAfter() {
            return 3;
        }

        @Override
        public int recoverAfter() {
            return 2;
        }

        @Override
        public int mostPolls() {
            return 256;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return EngineConfiguration.class;
        }
    }
}
