package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.check.LineCheck;
import vn.haidang.monitoring.fixture.ScriptedPoller;
import vn.haidang.monitoring.fixture.ScriptedTransport;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.testing.RecordedEvents;

/** The engine with its real threads and store; only the time is simulated. */
class OwnedThreadsTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private final ScriptedTransport transport = new ScriptedTransport();
    private final CheckRegistry checks = new CheckRegistry();
    private TestDatabase database;
    private MonitoringEngine engine;

    private void start() {
        database = new TestDatabase(folder);
        TransportRegistry transports = new TransportRegistry();
        transports.bindTransport(transport);
        PollerRegistry pollers = new PollerRegistry();
        pollers.bindPoller(new ScriptedPoller(time));
        engine = new MonitoringEngine(
                new EngineServices(new TestRegistry().with(line("A")),
                        new DatabaseMeasurementStore(database.database(), Runnable::run),
                        new LineLedger(database.database(), new RecordedEvents()),
                        new DatabaseMaintenanceBook(database.database(), time), pollers, new MeterRegistry(),
                        new RuleBook(database.database()),
                        transports, checks, time, time, new RecordedEvents()),
                new EngineSettings(Duration.ofSeconds(1), Duration.ofMillis(900), Duration.ofMinutes(1), 3, 2, 256));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hasEverythingInTheDatabaseWhenItHasStopped() {
        start();
        for (int i = 0; i < 100; i++) {
            rounds(1);
        }
        transport.cut("A");
        rounds(5);
        assertEquals(LineState.DOWN, engine.line("A").orElseThrow().state());
        engine.stop();
        assertEquals(105, new DatabaseMeasurementStore(database.database(), Runnable::run)
                .series(new SeriesKey("A", Metric.LOSS), START, START.plusSeconds(200), Duration.ofSeconds(1)).size());
        var availability = new DatabaseOutageBook(database.database(), new TestRegistry()).availability("A", START,
                START.plusSeconds(104));
        assertEquals(Duration.ofSeconds(104), availability.observed());
        assertEquals(1, availability.outages());
    }

    @Test
    void missesTheRoundsThatACheckWhichHangsKeepsFromBeginning() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        start();
        rounds(2);
        checks.bindCheck(hangingCheck(hanging, released));
        time.advance(Duration.ofSeconds(1));
        assertTrue(hanging.await(30, TimeUnit.SECONDS));
        time.advance(Duration.ofSeconds(10));
        long before = engine.health().echoRounds();
        assertFalse(engine.lines().isEmpty(), "what was shown last can be read while the engine hangs");
        released.countDown();
        await(() -> engine.health().echoRounds() > before);
        time.advance(Duration.ofSeconds(1));
        await(() -> engine.health().missedEchoRounds() == 9);
        engine.stop();
    }

    private static LineCheck hangingCheck(CountDownLatch hanging, CountDownLatch released) {
        return new LineCheck() {
            @Override
            public String id() {
                return "hanging";
            }

            @Override
            public List<Finding> check(LineStatus status) {
                hanging.countDown();
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return List.of();
            }
        };
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            long before = engine.health().echoRounds();
            Instant due = time.instant();
            time.advance(i == 0 && before == 0 ? Duration.ZERO : Duration.ofSeconds(1));
            await(() -> engine.health().echoRounds() == before + 1);
            Instant measured = before == 0 ? due : due.plusSeconds(1);
            await(() -> engine.line("A").orElseThrow().measuredAt().equals(measured));
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "did not come about");
            Thread.yield();
        }
    }
}
