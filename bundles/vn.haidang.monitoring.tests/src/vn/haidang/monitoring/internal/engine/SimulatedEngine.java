package vn.haidang.monitoring.internal.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.fixture.MemoryMeasurements;
import vn.haidang.monitoring.fixture.OneTransaction;
import vn.haidang.monitoring.fixture.ScriptedPoller;
import vn.haidang.monitoring.fixture.ScriptedTransport;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmDesk;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.storage.Database;
import vn.haidang.testing.RecordedEvents;

/** The engine on simulated time, all on the thread of the test, with a real database behind it. */
final class SimulatedEngine implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    static final int MOST_POLLS = 256;

    final SimulatedTime time = new SimulatedTime(START);
    final TestRegistry registry = new TestRegistry();
    final ScriptedTransport transport = new ScriptedTransport();
    final ScriptedPoller poller = new ScriptedPoller(time);
    final MemoryMeasurements measurements = new MemoryMeasurements();
    private MeasurementStore store = measurements;
    final RecordedEvents events = new RecordedEvents();
    final CheckRegistry checks = new CheckRegistry();
    final TransportRegistry transports = new TransportRegistry();
    /** By which the engine judges how late it is itself. */
    LongSupplier nanoClock = System::nanoTime;

    final PollerRegistry pollers = new PollerRegistry();
    final MeterRegistry meters = new MeterRegistry();
    private final TestDatabase folderDatabase;
    private Optional<Database> oneTransaction = Optional.empty();
    private final EngineSettings settings;
    private Optional<EngineCore> core = Optional.empty();

    SimulatedEngine(Path folder) {
        this(folder, Duration.ofSeconds(1));
    }

    SimulatedEngine(Path folder, Duration echoPeriod) {
        this(folder, echoPeriod, Duration.ofMinutes(1));
    }

    SimulatedEngine(Path folder, Duration echoPeriod, Duration pollPeriod) {
        folderDatabase = new TestDatabase(folder);
        settings = new EngineSettings(echoPeriod, Duration.ofMillis(900), pollPeriod, 3, 2, MOST_POLLS);
        transports.bindTransport(transport);
        pollers.bindPoller(poller);
    }

    void start() {
        LineLedger ledger = ledger();
        EngineServices services = new EngineServices(registry, store, ledger, maintenance(), pollers, meters,
                new RuleBook(database()), transports,
                checks, time, time, events);
        EngineCore started = new EngineCore(services, settings, Runnable::run, Runnable::run, nanoClock);
        started.start();
        core = Optional.of(started);
    }

    /** From the start on devices are polled by this. */
    void pollBy(DevicePoller other) {
        pollers.unbindPoller(poller);
        pollers.bindPoller(other);
    }

    /** From the start on measurements go to the real store. */
    DatabaseMeasurementStore storeMeasurements() {
        DatabaseMeasurementStore real = new DatabaseMeasurementStore(database(), Runnable::run);
        store = real;
        return real;
    }

    LineLedger ledger() {
        return new LineLedger(database(), events);
    }

    void stop() {
        core().pause();
        core().stop();
        core = Optional.empty();
    }

    /** As a program that is killed: nothing is written any more. */
    void kill() {
        core().pause();
        core = Optional.empty();
        folderDatabase.reopen();
    }

    private Database database() {
        return oneTransaction.orElse(folderDatabase.database());
    }

    /** Does it all in one transaction of the database: 43,000 durable ones, as of a month, take a minute. */
    void inOneTransaction(Runnable test) {
        folderDatabase.database().write(connection -> {
            oneTransaction = Optional.of(new OneTransaction(connection));
            test.run();
            oneTransaction = Optional.empty();
            return null;
        });
    }

    void run(Duration length) {
        time.advance(length);
    }

    void runSeconds(long seconds) {
        run(Duration.ofSeconds(seconds));
    }

    EngineCore core() {
        return core.orElseThrow();
    }

    LineStatus line(String code) {
        return core().published().byCode().get(code);
    }

    LineState state(String code) {
        return line(code).state();
    }

    AlarmBook alarms() {
        return new DatabaseAlarmBook(database(), time, events);
    }

    MaintenanceBook maintenance() {
        return new DatabaseMaintenanceBook(database(), time);
    }

    AlarmDesk desk() {
        return new DatabaseAlarmDesk(database(), time, events);
    }

    LineState deviceState(String code) {
        return core().devices().byCode().get(code).state();
    }

    OutageBook outages() {
        return new DatabaseOutageBook(database(), registry);
    }

    List<Alarm> allAlarms() {
        return alarms().raisedBetween(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Override
    public void close() {
        if (core.isPresent()) {
            stop();
        }
        folderDatabase.close();
    }
}
