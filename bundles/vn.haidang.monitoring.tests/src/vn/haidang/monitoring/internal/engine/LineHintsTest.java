package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;

/** What traps and syslog say of a line hastens the engine's own look and is named beside it; it decides nothing. */
class LineHintsTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void open() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(line("A"));
        engine.start();
        engine.runSeconds(10);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void trap(boolean isUp) {
        engine.core().seen("A", isUp, "trap", engine.time.instant());
    }

    private List<Outage> outages() {
        return engine.outages().outages("A", SimulatedEngine.START, engine.time.instant());
    }

    @Test
    void aClaimAloneTakesNoLineDown() {
        trap(false);
        engine.run(Duration.ofMinutes(1));
        assertEquals(LineState.UP, engine.line("A").state());
        assertEquals(List.of(), outages());
    }

    @Test
    void aCutThatATrapTellsOfIsConfirmedSoonerAndNamesTheTrap() {
        engine.transport.cut("A");
        trap(false);
        engine.runSeconds(2);
        assertEquals(LineState.DOWN, engine.line("A").state());
        assertEquals("echo+trap", outages().get(0).witness());
    }

    @Test
    void withoutATrapTheSameTakesLonger() {
        engine.transport.cut("A");
        engine.runSeconds(2);
        assertEquals(LineState.SUSPECT, engine.line("A").state());
    }

    @Test
    void aTrapThatComesLaterIsNamedToo() {
        engine.transport.cut("A");
        engine.runSeconds(20);
        assertEquals("echo", outages().get(0).witness());
        trap(false);
        trap(false);
        assertEquals("echo+trap", outages().get(0).witness());
    }

    @Test
    void aHintThatEchoesContradictIsForgotten() {
        trap(false);
        engine.runSeconds(5);
        engine.transport.cut("A");
        engine.runSeconds(2);
        assertEquals(LineState.SUSPECT, engine.line("A").state());
    }
}
