package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.fixture.RealAgents;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.simulation.SimulatedDevice;

/**
 * Thirty days through all of it, real agents over UDP, engine, alarms and measurement store, with flaps, reboots, counters
 * and clocks that wrap, and somebody who sets the station's clock: no alarm but those that are true, and no figure in the
 * store but what the lines carried.
 */
class HonestMonthTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration ECHO = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMinutes(5);
    private static final double IN = 8_000_000;
    private static final double OUT = 1_600_000;

    /** 64 bits, not far from their end. */
    private static final String[] WIDE = {"1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.2.2.1.8.1|2|1",
            "1.3.6.1.2.1.31.1.1.1.1.1|4|ge-0/0", "1.3.6.1.2.1.31.1.1.1.15.1|66|100",
            "1.3.6.1.2.1.31.1.1.1.6.1|70:numeric|initial=18446744073000000000,rate=1000000",
            "1.3.6.1.2.1.31.1.1.1.10.1|70:numeric|initial=0,rate=200000", "1.3.6.1.2.1.31.1.1.1.19.1|67|0"};

    /** 32 bits, which wrap each 71 minutes, and a sysUpTime that does on the second day. */
    private static final String[] NARROW = {"1.3.6.1.2.1.1.3.0|67|4280000000", "1.3.6.1.2.1.2.2.1.2.1|4|ge-0/0",
            "1.3.6.1.2.1.2.2.1.5.1|66|100000000", "1.3.6.1.2.1.2.2.1.8.1|2|1",
            "1.3.6.1.2.1.2.2.1.10.1|65:numeric|initial=4294000000,rate=1000000",
            "1.3.6.1.2.1.2.2.1.16.1|65:numeric|initial=0,rate=200000"};

    @TempDir
    private Path folder;

    private Duration set = Duration.ZERO;

    @Test
    void ringsForWhatIsTrueAndStoresWhatIsTrue() throws Exception {
        for (String agent : List.of("steady", "reboots")) {
            RealAgents.record(folder, agent, WIDE);
        }
        RealAgents.record(folder, "wraps", NARROW);
        try (SimulatedEngine engine = new SimulatedEngine(folder.resolve("data"), ECHO, POLL);
                RealAgents agents = new RealAgents(folder, engine.time, () -> engine.time.instant().minus(set),
                        engine.time)) {
            engine.pollBy(agents);
            engine.inOneTransaction(() -> {
                DatabaseMeasurementStore store = engine.storeMeasurements();
                script(engine, agents);
                engine.start();
                engine.run(MONTH);
                assertAlarms(engine);
                assertMeasurements(store);
                engine.stop();
            });
        }
    }

    private void script(SimulatedEngine engine, RealAgents agents) {
        for (String agent : List.of("steady", "reboots", "wraps")) {
            engine.registry.with(agents.device(agent)).with(line(agent.toUpperCase(), Optional.empty(),
                    Optional.of(agent), true));
        }
        engine.registry.with(line("FLAPS")).with(line("CUT"));
        // One echo of ten minutes lost, of the line that is well.
        engine.time.every(Duration.ofMinutes(10).plusSeconds(5), Duration.ofMinutes(10),
                () -> cut(engine, "STEADY", 20));
        reboots(engine, agents);
        for (int i = 0; i < 20; i++) {
            engine.time.after(Duration.ofDays(10).plusSeconds(200L * i + 5), () -> cut(engine, "FLAPS", 100));
        }
        engine.time.every(Duration.ofDays(3).plusSeconds(5), Duration.ofDays(7), () -> cut(engine, "CUT", 900));
        for (int day = 5; day < 29; day += 4) {
            int minutes = day % 8 == 1 ? 5 : -5;
            engine.time.after(Duration.ofDays(day).plusSeconds(2), () -> setClock(engine, Duration.ofMinutes(minutes)));
        }
    }

    /** Each night the far router starts anew: half a minute without a word, then all its counters begin at zero. */
    private static void reboots(SimulatedEngine engine, RealAgents agents) {
        SimulatedDevice router = agents.agent("reboots");
        engine.time.every(Duration.ofHours(20).plusSeconds(3), DAY, () -> {
            router.setSilent(true);
            cut(engine, "REBOOTS", 30);
            engine.time.after(Duration.ofSeconds(30), () -> {
                router.reboot();
                router.setSilent(false);
            });
        });
    }

    private void setClock(SimulatedEngine engine, Duration by) {
        set = set.plus(by);
        engine.time.jumpTo(engine.time.instant().plus(by));
    }

    private static void cut(SimulatedEngine engine, String line, int seconds) {
        engine.transport.cut(line);
        engine.time.after(Duration.ofSeconds(seconds), () -> engine.transport.restore(line));
    }

    private static void assertAlarms(SimulatedEngine engine) {
        Map<String, List<String>> alarms = new TreeMap<>();
        for (Alarm alarm : engine.allAlarms()) {
            alarms.computeIfAbsent(alarm.line(), line -> new ArrayList<>()).add(alarm.finding().code());
        }
        String down = LineLedger.LINE_DOWN;
        assertEquals(List.of(down, down, down, down), alarms.remove("CUT"));
        List<String> flapping = alarms.remove("FLAPS");
        assertEquals(1, flapping.stream().filter(LineLedger.LINE_FLAPPING::equals).count(), flapping.toString());
        assertTrue(flapping.size() <= 4, flapping.toString());
        assertEquals(Map.of(), alarms, "alarms that are not true");
        assertTrue(engine.core().published().lines().stream().allMatch(status -> status.state() == LineState.UP));
        assertTrue(engine.alarms().open().stream().noneMatch(Alarm::isActive));
    }

    /** Of 8,640 polls a few have no rate: the first, those over a reboot, a wrap of 64 bits, a set clock. */
    private static void assertMeasurements(DatabaseMeasurementStore store) {
        for (String line : List.of("STEADY", "REBOOTS", "WRAPS")) {
            assertRates(store, new SeriesKey(line, Metric.IN_RATE), IN);
            assertRates(store, new SeriesKey(line, Metric.OUT_RATE), OUT);
        }
    }

    private static void assertRates(DatabaseMeasurementStore store, SeriesKey key, double rate) {
        List<Double> values = new ArrayList<>();
        List<Double> wrong = new ArrayList<>();
        store.replay(SimulatedEngine.START, SimulatedEngine.START.plus(MONTH).plus(DAY), key::equals,
                (series, millis, value, quality) -> {
                    values.add(value);
                    if (Math.abs(value - rate) > rate / 100) {
                        wrong.add(value);
                    }
                });
        assertEquals(List.of(), wrong, key.toString());
        long polls = MONTH.dividedBy(POLL);
        assertTrue(values.size() > polls - 60 && values.size() <= polls + 1, key + ": " + values.size());
    }
}
