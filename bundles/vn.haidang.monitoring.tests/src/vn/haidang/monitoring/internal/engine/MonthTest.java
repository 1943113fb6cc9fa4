package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Outage;

class MonthTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration CUT = Duration.ofMinutes(12);

    @TempDir
    private Path folder;

    /** Thirty days of an echo every ten seconds: a cut a day, a lost echo every ten minutes that is nobody's business. */
    @Test
    void countsAMonthOfCutsAndRaisesNoFalseAlarm() {
        try (SimulatedEngine engine = new SimulatedEngine(folder, Duration.ofSeconds(10))) {
            engine.inOneTransaction(() -> {
                runMonth(engine);
                assertMonth(engine);
            });
        }
    }

    private static void runMonth(SimulatedEngine engine) {
        engine.registry.with(line("GOOD")).with(line("BAD"));
        engine.time.every(Duration.ofMinutes(10).plusSeconds(5), Duration.ofMinutes(10), () -> {
            engine.transport.cut("GOOD");
            engine.time.after(Duration.ofSeconds(10), () -> engine.transport.restore("GOOD"));
        });
        Duration first = Duration.ofHours(5).minusSeconds(5);
        engine.time.every(first, DAY, () -> engine.transport.cut("BAD"));
        engine.time.every(first.plus(CUT), DAY, () -> engine.transport.restore("BAD"));
        engine.start();
        engine.run(MONTH);
        engine.stop();
    }

    private static void assertMonth(SimulatedEngine engine) {
        Instant start = SimulatedEngine.START;
        Instant end = start.plus(MONTH);
        assertEquals(List.of(), engine.outages().outages("GOOD", start, end));
        List<Outage> cuts = engine.outages().outages("BAD", start, end);
        assertEquals(30, cuts.size());
        Instant first = start.plus(Duration.ofHours(5));
        assertEquals(new Outage("BAD", first, Optional.of(first.plus(CUT)), "echo"), cuts.get(0));
        assertEquals(30, engine.allAlarms().size());

        var availability = engine.outages().availability("BAD", start, end);
        assertEquals(MONTH, availability.observed());
        assertEquals(CUT.multipliedBy(30), availability.down());
        assertEquals(1, availability.coverage());
        assertEquals(1 - 12.0 / (24 * 60), availability.ratio(), 1e-12);
        assertEquals(1, engine.outages().availability("GOOD", start, end).ratio());
    }
}
