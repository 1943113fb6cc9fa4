package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;

/** A station that does not keep up says so itself. */
class OverloadTest {

    @TempDir
    private Path folder;

    @Test
    void oneAlarmSaysThatTheStationIsOverloadedAndEndsWithIt() {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            AtomicLong late = new AtomicLong();
            engine.nanoClock = () -> Duration.between(SimulatedEngine.START, engine.time.instant()).toNanos()
                    + late.get();
            engine.registry.with(line("A"));
            engine.start();
            engine.runSeconds(120);
            assertEquals(List.of(), engine.allAlarms());

            late.set(Duration.ofMillis(700).toNanos());
            engine.runSeconds(300);
            List<Alarm> alarms = engine.allAlarms();
            assertEquals(1, alarms.size());
            assertTrue(alarms.get(0).isActive());
            assertEquals(LoadWatch.OVERLOADED, alarms.get(0).finding().code());
            assertEquals("station", alarms.get(0).line());
            assertEquals(Duration.ofMillis(700), engine.core().health().load().echoLateness());

            late.set(0);
            engine.runSeconds(120);
            assertFalse(engine.allAlarms().get(0).isActive());
            assertFalse(engine.core().health().load().isOverloaded());
        }
    }

    /** The alarm of a program that was killed does not stay for ever. */
    @Test
    void aStationThatStartsAgainAndIsWellEndsTheAlarmOfTheOneBefore() {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            engine.registry.with(line("A"));
            AtomicLong late = new AtomicLong();
            engine.nanoClock = () -> Duration.between(SimulatedEngine.START, engine.time.instant()).toNanos()
                    + late.get();
            engine.start();
            late.set(Duration.ofMillis(600).toNanos());
            engine.runSeconds(120);
            assertTrue(engine.allAlarms().get(0).isActive());
            engine.kill();

            engine.nanoClock = System::nanoTime;
            engine.start();
            engine.runSeconds(120);
            assertFalse(engine.allAlarms().get(0).isActive());
        }
    }
}
