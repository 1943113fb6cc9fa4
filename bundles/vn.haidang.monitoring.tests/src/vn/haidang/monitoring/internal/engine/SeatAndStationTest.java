package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.fixture.ScriptedTransport;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.picture.FollowedStation;
import vn.haidang.monitoring.internal.picture.PicturePublisher;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.testing.RecordedEvents;
import vn.haidang.testing.TestPostgres;

/**
 * A station with a real engine and a seat without one, each with a folder and connections of its own, on one PostgreSQL
 * database. Time is simulated but for the clock of the database.
 */
class SeatAndStationTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final TestRegistry registry = new TestRegistry().with(line("A")).with(line("B"));
    private final SimulatedTime time = new SimulatedTime(START);

    @Test
    void theSeatSeesWhatTheEngineSeesUntilItIsGone() throws Exception {
        String url = TestPostgres.running().newDatabase();
        try (DataFolder data = DataFolder.openShared(folder.resolve("seat"), url, InstantSource.system())) {
            FollowedStation seat = new FollowedStation(data.database(), registry, time, time, new RecordedEvents());
            assertEquals("station.never", seat.silence().orElseThrow().code());
            Station station = new Station(folder.resolve("station"), url);
            try {
                await(() -> state(seat, "A") == LineState.UP && state(seat, "B") == LineState.UP);
                station.transport.cut("A");
                await(() -> state(seat, "A") == LineState.DOWN);
                assertEquals(LineState.UP, state(seat, "B"));
                assertEquals(station.engine.line("A").orElseThrow().since(), seat.line("A").orElseThrow().since());
            } finally {
                station.close();
            }
            await(() -> state(seat, "A") == LineState.UNKNOWN && state(seat, "B") == LineState.UNKNOWN);
            assertEquals("station.silent", seat.silence().orElseThrow().code());
            seat.stop();
        }
    }

    private static LineState state(FollowedStation seat, String line) {
        return seat.line(line).orElseThrow().state();
    }

    /** A second after the other passes until it is so; real time only bounds it. */
    private void await(BooleanSupplier condition) {
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
        private final MonitoringEngine engine;
        private final PicturePublisher publisher;

        Station(Path path, String url) throws FindingException {
            data = DataFolder.openShared(path, url, InstantSource.system());
            Database database = data.database();
            TransportRegistry transports = new TransportRegistry();
            transports.bindTransport(transport);
            engine = new MonitoringEngine(
                    new EngineServices(registry, new DatabaseMeasurementStore(database, Runnable::run),
                            new LineLedger(database, new RecordedEvents()),
                            new DatabaseMaintenanceBook(database, time), new PollerRegistry(), new MeterRegistry(),
                            new RuleBook(database), transports, new CheckRegistry(), time, time,
                            new RecordedEvents()),
                    new EngineSettings(Duration.ofSeconds(1), Duration.ofMillis(900), Duration.ofMinutes(1), 3, 2,
                            256));
            publisher = new PicturePublisher(database, engine, engine, time);
        }

        @Override
        public void close() {
            publisher.stop();
            engine.stop();
            data.close();
        }
    }
}
