package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.fixture.ScriptedTransport;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.storage.lease.WatchDuty;
import vn.haidang.testing.RecordedEvents;
import vn.haidang.testing.TestPostgres;

/** Two stations, each with a real engine and its threads, on one PostgreSQL database; only the time is simulated. */
class OnDutyTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final TestRegistry registry = new TestRegistry().with(line("A"));

    @Test
    void onlyOneOfTwoAsksAndTheOtherGoesOnWithItsOutages() throws Exception {
        String url = TestPostgres.running().newDatabase();
        SimulatedTime time = new SimulatedTime(START);
        try (Station first = new Station(folder.resolve("1"), url, time)) {
            await(first.duty::isOn, time);
            try (Station second = new Station(folder.resolve("2"), url, time)) {
                first.transport.cut("A");
                second.transport.cut("A");
                await(() -> first.state() == LineState.DOWN && first.hasOutage(), time);
                Outage outage = first.outage();
                assertEquals(0, second.transport.sent("A"));
                first.duty.close();
                int asked = first.transport.sent("A");
                await(() -> second.state() == LineState.DOWN, time);
                second.transport.restore("A");
                await(() -> second.outage().end().isPresent(), time);
                assertEquals(asked, first.transport.sent("A"));
                assertEquals(outage.begin(), second.outage().begin());
            }
        }
    }

    /** A second after the other passes until it is so; real time only bounds it. */
    private static void await(BooleanSupplier condition, SimulatedTime time) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not come to pass");
            time.advance(Duration.ofSeconds(1));
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** A station: its own folder, connections, engine and transport. */
    private final class Station implements AutoCloseable {
        private final ScriptedTransport transport = new ScriptedTransport();
        private final DataFolder data;
        private final SimulatedTime time;
        private final WatchDuty duty;
        private volatile Optional<MonitoringEngine> engine = Optional.empty();

        Station(Path path, String url, SimulatedTime time) throws FindingException, IOException {
            this.time = time;
            data = DataFolder.openShared(path, url, InstantSource.system());
            duty = new WatchDuty(data.database(), () -> engine = Optional.of(started()), this::stop);
        }

        private MonitoringEngine started() {
            Database database = data.database();
            TransportRegistry transports = new TransportRegistry();
            transports.bindTransport(transport);
            return new MonitoringEngine(
                    new EngineServices(registry, new DatabaseMeasurementStore(database, Runnable::run),
                            new LineLedger(database, new RecordedEvents()),
                            new DatabaseMaintenanceBook(database, time), new PollerRegistry(), new MeterRegistry(),
                            new RuleBook(database), transports, new CheckRegistry(), time, time,
                            new RecordedEvents()),
                    new EngineSettings(Duration.ofSeconds(1), Duration.ofMillis(900), Duration.ofMinutes(1), 3, 2,
                            256));
        }

        private void stop() {
            engine.ifPresent(MonitoringEngine::stop);
            engine = Optional.empty();
        }

        LineState state() {
            return engine.flatMap(running -> running.line("A")).map(line -> line.state()).orElse(LineState.UNKNOWN);
        }

        private List<Outage> outages() {
            return new DatabaseOutageBook(data.database(), registry).outages("A", START, time.instant().plusSeconds(1));
        }

        boolean hasOutage() {
            return !outages().isEmpty();
        }

        /** The only one there was. */
        Outage outage() {
            assertEquals(1, outages().size());
            return outages().get(0);
        }

        @Override
        public void close() {
            duty.close();
            data.close();
        }
    }
}
