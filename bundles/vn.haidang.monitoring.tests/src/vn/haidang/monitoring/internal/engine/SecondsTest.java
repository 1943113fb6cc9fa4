package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.ledger.LineLedger;

/**
 * Days at the shipped settings, an echo a second: lost echoes, a reboot each night, a line that flaps, and a clock that is set
 * by hours both ways. One day as a rule; the system property {@code haidang.simulated.days} asks for a month of them.
 */
class SecondsTest {

    private static final int DAYS = Integer.getInteger("haidang.simulated.days", 1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int REBOOT_SECONDS = 30;

    @TempDir
    private Path folder;

    @Test
    void ringsForWhatIsRealAndForNothingElse() {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            engine.inOneTransaction(() -> {
                List.of("GOOD", "REBOOTS", "FLAPS").forEach(code -> engine.registry.with(line(code)));
                loseEchoes(engine);
                reboot(engine);
                flap(engine);
                setClock(engine);
                engine.start();
                engine.run(DAY.multipliedBy(DAYS));
                assertAlarms(engine);
                engine.stop();
            });
        }
    }

    /** One echo, or two one after the other, every ten minutes. */
    private static void loseEchoes(SimulatedEngine engine) {
        engine.time.every(Duration.ofMillis(600_500), Duration.ofMinutes(10), () -> cut(engine, "GOOD", 1));
        engine.time.every(Duration.ofMillis(900_500), Duration.ofMinutes(10), () -> cut(engine, "GOOD", 2));
    }

    /** The far router starts anew each night: half a minute in which nobody can reach the ward. */
    private static void reboot(SimulatedEngine engine) {
        engine.time.every(Duration.ofHours(20).plusMillis(500), DAY, () -> cut(engine, "REBOOTS", REBOOT_SECONDS));
    }

    /** Twenty times in an hour, each day. */
    private static void flap(SimulatedEngine engine) {
        for (int i = 0; i < 20; i++) {
            engine.time.every(Duration.ofHours(10).plusSeconds(180L * i).plusMillis(500), DAY,
                    () -> cut(engine, "FLAPS", 50));
        }
    }

    /** Three hours on at five o'clock, and back again at six. */
    private static void setClock(SimulatedEngine engine) {
        engine.time.every(Duration.ofHours(5).plusMillis(300), DAY,
                () -> engine.time.jumpTo(engine.time.instant().plus(Duration.ofHours(3))));
        engine.time.every(Duration.ofHours(6).plusMillis(300), DAY,
                () -> engine.time.jumpTo(engine.time.instant().minus(Duration.ofHours(3))));
    }

    private static void cut(SimulatedEngine engine, String line, int seconds) {
        engine.transport.cut(line);
        engine.time.after(Duration.ofSeconds(seconds), () -> engine.transport.restore(line));
    }

    private static void assertAlarms(SimulatedEngine engine) {
        assertEquals(List.of(), codes(engine, "GOOD"), "two echoes are no outage, and the clock is nobody's fault");
        assertEquals(DAYS, codes(engine, "REBOOTS").size(), "the ward was cut off for half a minute each night");
        assertTrue(codes(engine, "REBOOTS").stream().allMatch(LineLedger.LINE_DOWN::equals));
        List<String> flapping = codes(engine, "FLAPS");
        assertEquals(DAYS, flapping.stream().filter(LineLedger.LINE_FLAPPING::equals).count(), flapping.toString());
        assertTrue(flapping.size() <= 4 * DAYS, flapping.toString());
        assertTrue(engine.core().published().lines().stream().allMatch(status -> status.state() == LineState.UP));
        assertTrue(engine.alarms().open().stream().noneMatch(Alarm::isActive));
        assertOutages(engine);
    }

    /** Whatever the clock said meanwhile: no outage is longer than its cut. */
    private static void assertOutages(SimulatedEngine engine) {
        Instant from = SimulatedEngine.START.minus(DAY);
        Instant to = engine.time.instant().plus(DAY);
        assertEquals(List.of(), engine.outages().outages("GOOD", from, to));
        assertEquals(DAYS, engine.outages().outages("REBOOTS", from, to).size());
        assertTrue(engine.outages().outages("REBOOTS", from, to).stream().allMatch(
                outage -> Duration.between(outage.begin(), outage.end().orElseThrow()).toSeconds() <= REBOOT_SECONDS
                        + 5));
    }

    private static List<String> codes(SimulatedEngine engine, String line) {
        return engine.allAlarms().stream().filter(alarm -> alarm.line().equals(line))
                .map(alarm -> alarm.finding().code()).toList();
    }
}
