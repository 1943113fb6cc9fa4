package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.fixture.ScriptedTransport;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.notify.Notifier;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.testing.RecordedEvents;
import vn.haidang.testing.TestPostgres;

/**
 * A whole station, its engine and who tells people, with their threads, while its PostgreSQL server is stopped for ten
 * minutes; only the time is simulated.
 */
class StationDatabaseAwayTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private final TestRegistry registry = new TestRegistry().with(line("A")).with(line("B"));
    private final ScriptedTransport transport = new ScriptedTransport();
    private final Told told = new Told();

    @Test
    void peopleAreToldMeanwhileAndEverythingIsWrittenDownAfterwardsInOrder() throws Exception {
        try (TestPostgres server = TestPostgres.ofItsOwn();
                DataFolder data = DataFolder.openShared(folder, server.newDatabase(), time)) {
            MonitoringEngine engine = engine(data.database());
            Notifier notifier = notifier(data.database(), engine);
            try {
                await(() -> isAll(engine, LineState.UP));
                server.stop();
                transport.cut("A");
                await(() -> told.isTold(Severity.ERROR, "Phường A"));
                assertFalse(told.isTold(Severity.ERROR, "Phường B"));
                transport.restore("A");
                transport.cut("B");
                await(() -> told.isTold(Severity.ERROR, "Phường B"));
                pass(Duration.ofMinutes(10));
                server.start();
                await(() -> told.isTold(Severity.OK, "cơ sở dữ liệu"));
                await(() -> alarms(data.database()).size() == 2 && told.isTold(Severity.ERROR, "1 cảnh báo mới"));
                assertRecorded(data.database());
            } finally {
                notifier.stop();
                engine.stop();
            }
        }
    }

    private void assertRecorded(Database database) {
        List<Alarm> alarms = alarms(database);
        assertEquals(List.of("B", "A"), alarms.stream().map(Alarm::line).toList(), "the newest first");
        assertEquals(List.of(true, false), alarms.stream().map(Alarm::isActive).toList());
        assertTrue(alarms.get(0).id() > alarms.get(1).id());
        DatabaseOutageBook book = new DatabaseOutageBook(database, registry);
        Instant now = time.instant();
        Outage first = book.outages("A", START, now).get(0);
        assertEquals(alarms.get(1).clearedAt(), first.end());
        assertEquals(1, book.outages("A", START, now).size());
        Outage second = book.outages("B", START, now).get(0);
        assertTrue(second.begin().isAfter(first.begin()) && second.end().isEmpty());
    }

    private List<Alarm> alarms(Database database) {
        return new DatabaseAlarmBook(database, time, new RecordedEvents())
                .raisedBetween(START, time.instant().plusSeconds(1)).stream()
                .filter(alarm -> alarm.finding().code().equals(LineLedger.LINE_DOWN)).toList();
    }

    private static boolean isAll(MonitoringEngine engine, LineState state) {
        return engine.lines().stream().allMatch(line -> line.state() == state);
    }

    private MonitoringEngine engine(Database database) {
        TransportRegistry transports = new TransportRegistry();
        transports.bindTransport(transport);
        return new MonitoringEngine(
                new EngineServices(registry, new DatabaseMeasurementStore(database, Runnable::run),
                        new LineLedger(database, new RecordedEvents()), new DatabaseMaintenanceBook(database, time),
                        new PollerRegistry(), new MeterRegistry(), new RuleBook(database), transports,
                        new CheckRegistry(), time, time, new RecordedEvents()),
                new EngineSettings(Duration.ofSeconds(1), Duration.ofMillis(900), Duration.ofMinutes(1), 3, 2,
                        256));
    }

    private Notifier notifier(Database database, MonitoringEngine engine) {
        ChannelRegistry channels = new ChannelRegistry();
        channels.bindChannel(told);
        Notifier notifier = new Notifier(database, new TellingLedger(database, new RecordedEvents()),
                new OutageReader(database), new LineLedger(database, new RecordedEvents()),
                new DatabaseMaintenanceBook(database, time), new RuleBook(database), registry, channels, time, time);
        notifier.bindMonitor(engine);
        return notifier;
    }

    /** A second after the other passes until it is so; real time only bounds it. */
    private void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> "it did not come to pass: " + told.sent);
            time.advance(Duration.ofSeconds(1));
            LockSupport.parkNanos(20_000_000);
        }
    }

    private void pass(Duration length) {
        Instant end = time.instant().plus(length);
        await(() -> !time.instant().isBefore(end));
    }

    /** The desktop of whoever is on duty, which the plan names that holds without a file. */
    private static final class Told implements NotificationChannel {
        private final List<Notification> sent = new CopyOnWriteArrayList<>();

        @Override
        public String id() {
            return "desktop";
        }

        @Override
        public CompletionStage<Delivery> send(Notification notification) {
            sent.add(notification);
            return CompletableFuture.completedFuture(new Delivery.Delivered());
        }

        boolean isTold(Severity severity, String words) {
            return sent.stream().anyMatch(one -> one.severity() == severity
                    && Optional.of(one.title() + one.text()).filter(text -> text.contains(words)).isPresent());
        }
    }
}
