package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;

class RestartTest {

    private static final Instant START = SimulatedEngine.START;

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void cutALineAndKillTheProgram() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(line("A")).with(line("B"));
        engine.start();
        engine.runSeconds(119);
        engine.transport.cut("A");
        engine.runSeconds(120);
        assertEquals(LineState.DOWN, engine.state("A"));
        engine.kill();
        engine.runSeconds(600);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void goesOnWithTheOutageAndTheAlarmOfBefore() {
        engine.start();
        assertEquals(LineState.DOWN, engine.state("A"));
        assertEquals(START.plusSeconds(120), engine.line("A").since());
        engine.runSeconds(60);
        engine.transport.restore("A");
        engine.runSeconds(60);
        assertEquals(LineState.UP, engine.state("A"));
        List<Alarm> alarms = engine.allAlarms();
        assertEquals(1, alarms.size());
        assertTrue(alarms.get(0).clearedAt().isPresent());
        assertEquals(List.of(new Outage("A", START.plusSeconds(120), Optional.of(START.plusSeconds(900)), "echo")),
                engine.outages().outages("A", START, START.plusSeconds(9_999)));
    }

    @Test
    void endsTheOutageWhenTheLineCameBackInBetween() {
        engine.transport.restore("A");
        engine.start();
        engine.runSeconds(3);
        assertEquals(LineState.UP, engine.state("A"));
        assertEquals(Optional.of(START.plusSeconds(839)), engine.allAlarms().get(0).clearedAt());
    }

    @Test
    void doesNotCountTheTimeInWhichNobodyWatched() {
        engine.transport.restore("A");
        engine.start();
        engine.runSeconds(120);
        engine.stop();
        // Watched 0 to 180 s (written each minute, then killed) and 839 to 959 s; down 120 to 839 s.
        var availability = engine.outages().availability("A", START, START.plusSeconds(959));
        assertEquals(Duration.ofSeconds(180 + 120), availability.observed());
        assertEquals(Duration.ofSeconds(60), availability.down());
        assertEquals(1, availability.outages());
        assertEquals(300.0 / 959, availability.coverage(), 1e-9);
        assertEquals(0.8, availability.ratio(), 1e-9);
    }

    @Test
    void endsWhatIsOpenOfALineThatIsGone() {
        engine.registry.remove("A");
        engine.start();
        engine.runSeconds(1);
        assertEquals(Optional.of(START.plusSeconds(839)), engine.allAlarms().get(0).clearedAt());
    }
}
