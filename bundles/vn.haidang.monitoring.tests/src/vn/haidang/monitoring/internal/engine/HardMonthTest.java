package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;

/** Thirty days in which everything happens that is nobody's alarm, and some things that are. */
class HardMonthTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path folder;

    @Test
    void ringsForWhatIsRealAndForNothingElse() {
        try (SimulatedEngine engine = new SimulatedEngine(folder, Duration.ofSeconds(10))) {
            engine.inOneTransaction(() -> {
                script(engine);
                engine.start();
                engine.run(MONTH);
                assertMonth(engine);
                engine.stop();
            });
        }
    }

    private static void script(SimulatedEngine engine) {
        engine.registry.with(device("CORE", Optional.empty())).with(device("FAR", Optional.empty()))
                .with(line("GOOD", Optional.of("CORE"), Optional.of("FAR"), true)).with(line("WORKED"))
                .with(line("FLAPS")).with(line("BAD"));
        engine.maintenance().add(new MaintenanceScope(MaintenanceScope.Kind.LINE, "WORKED"),
                MaintenanceSchedule
                        .parse("DTSTART:20261101T010000 DURATION:PT2H RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
                "thay thiết bị", "An");
        single(engine);
        reboots(engine);
        work(engine);
        flaps(engine);
        cuts(engine);
        clock(engine);
    }

    /** A lost echo every ten minutes. */
    private static void single(SimulatedEngine engine) {
        engine.time.every(Duration.ofMinutes(10).plusSeconds(5), Duration.ofMinutes(10), () -> cut(engine, "GOOD", 10));
    }

    /** The far router starts anew each night: its agent is silent for half a minute, its echo for twenty seconds. */
    private static void reboots(SimulatedEngine engine) {
        engine.time.every(Duration.ofHours(20).plusSeconds(3), DAY, () -> {
            engine.poller.kill("FAR");
            cut(engine, "GOOD", 20);
            engine.time.after(Duration.ofSeconds(30), () -> engine.poller.revive("FAR"));
        });
    }

    /** The line that is worked on is cut for an hour in each night's window: 02:00 in the city, which is 19:00 UTC. */
    private static void work(SimulatedEngine engine) {
        engine.time.every(Duration.ofHours(18), DAY, () -> cut(engine, "WORKED", 3_000));
    }

    /** On the tenth day a line comes and goes twenty times in an hour. */
    private static void flaps(SimulatedEngine engine) {
        for (int i = 0; i < 20; i++) {
            engine.time.after(Duration.ofDays(10).plusSeconds(180L * i + 5), () -> cut(engine, "FLAPS", 50));
        }
    }

    /** A cut of a quarter of an hour each week. */
    private static void cuts(SimulatedEngine engine) {
        engine.time.every(Duration.ofDays(3).plusSeconds(5), Duration.ofDays(7), () -> cut(engine, "BAD", 900));
    }

    /** Somebody sets the clock on by five minutes and back again. */
    private static void clock(SimulatedEngine engine) {
        engine.time.after(Duration.ofDays(15).plusSeconds(2),
                () -> engine.time.jumpTo(engine.time.instant().plusSeconds(300)));
        engine.time.after(Duration.ofDays(16).plusSeconds(2),
                () -> engine.time.jumpTo(engine.time.instant().minusSeconds(300)));
    }

    private static void cut(SimulatedEngine engine, String line, int seconds) {
        engine.transport.cut(line);
        engine.time.after(Duration.ofSeconds(seconds), () -> engine.transport.restore(line));
    }

    private static void assertMonth(SimulatedEngine engine) {
        Instant end = engine.time.instant();
        assertEquals(List.of(), alarms(engine, "GOOD"));
        assertEquals(List.of(), alarms(engine, "FAR"));
        assertEquals(List.of(), alarms(engine, "CORE"));
        assertEquals(List.of(), alarms(engine, "WORKED"), "planned");
        assertEquals(List.of(LineLedger.LINE_DOWN, LineLedger.LINE_DOWN, LineLedger.LINE_DOWN, LineLedger.LINE_DOWN),
                alarms(engine, "BAD"));
        List<String> flapping = alarms(engine, "FLAPS");
        assertEquals(1, flapping.stream().filter(LineLedger.LINE_FLAPPING::equals).count(), flapping.toString());
        assertTrue(flapping.size() <= 4, flapping.toString());
        assertEquals(20, outages(engine, "FLAPS", end).size(), "each is written down all the same");
        assertEquals(4, outages(engine, "BAD", end).size());
        assertEquals(30, outages(engine, "WORKED", end).size());
        assertTrue(outages(engine, "WORKED", end).stream().allMatch(Outage::isPlanned));
        assertEquals(1, engine.outages().availability("WORKED", SimulatedEngine.START, end).ratio());
        assertTrue(engine.core().published().lines().stream().allMatch(status -> status.state() == LineState.UP));
        assertTrue(engine.alarms().open().stream().noneMatch(Alarm::isActive));
    }

    private static List<String> alarms(SimulatedEngine engine, String object) {
        return engine.allAlarms().stream().filter(alarm -> alarm.line().equals(object))
                .map(alarm -> alarm.finding().code()).toList();
    }

    private static List<Outage> outages(SimulatedEngine engine, String line, Instant end) {
        return engine.outages().outages(line, SimulatedEngine.START, end);
    }
}
