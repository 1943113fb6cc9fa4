package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;
import vn.haidang.registry.LineEntry;

class NotSentTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void makeEngine() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(line("A"));
        engine.start();
        engine.runSeconds(10);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    /** The ways in which a transport can fail to say anything of a line. */
    enum Failure {
        NOT_SENT(() -> new EchoResult.NotSent(ForeignMessages.reason())), //
        THROWS(() -> {
            throw new IllegalStateException("no socket");
        }), //
        GONE(() -> {
            throw new NoClassDefFoundError("no socket");
        }), //
        NULL(() -> null);

        private final Supplier<EchoResult> result;

        Failure(Supplier<EchoResult> result) {
            this.result = result;
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverCallsALineDownBecauseWeCouldNotAsk(Failure failure) {
        engine.transport.script("A", failure.result);
        engine.runSeconds(3);
        assertEquals(LineState.UP, engine.state("A"), "within the tolerance");
        engine.runSeconds(597);
        assertEquals(LineState.UNKNOWN, engine.state("A"));
        assertEquals(SimulatedEngine.START.plusSeconds(10), engine.line("A").since());
        assertEquals(List.of(), engine.allAlarms());
        Finding finding = engine.line("A").findings().get(0);
        assertEquals("line.echo.unsent", finding.code());
        assertEquals(Severity.NOT_CHECKED, finding.severity());
        assertTrue(engine.line("A").needsAttention());
        assertEquals(SimulatedEngine.START.plusSeconds(10), engine.line("A").measuredAt());

        engine.transport.unscript("A");
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
    }

    @Test
    void tellsTheReasonBesideAsSomethingNotKnownOfTheLine() {
        engine.transport.script("A", () -> new EchoResult.NotSent(ForeignMessages.reason()));
        engine.runSeconds(1);
        Finding reason = engine.line("A").findings().get(1);
        assertEquals("foreign.plain", reason.code());
        assertEquals(Severity.NOT_CHECKED, reason.severity());
        assertEquals("A", reason.subject().orElseThrow().id());
        assertEquals("Only a sentence.", reason.summary(ValueFormat.of(Language.ENGLISH)));
    }

    @Test
    void namesATransportThatIsNotInstalledAndUsesItAgainOnceItIs() {
        engine.transports.unbindTransport(engine.transport);
        engine.runSeconds(60);
        assertEquals(LineState.UNKNOWN, engine.state("A"));
        assertEquals("echo.transport.missing", engine.line("A").findings().get(1).code());
        engine.transports.bindTransport(engine.transport);
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
    }

    @Test
    void doesNotCountTheTimeAsWatched() {
        engine.transport.script("A", () -> new EchoResult.NotSent(ForeignMessages.reason()));
        engine.runSeconds(3_590);
        engine.stop();
        var availability = engine.outages().availability("A", SimulatedEngine.START,
                SimulatedEngine.START.plusSeconds(3_600));
        assertEquals(10, availability.observed().toSeconds());
    }

    @Test
    void doesNotWaitForEverForATransportThatGivesNoResult() {
        engine.transport.hold();
        int before = engine.transport.sent("A");
        engine.runSeconds(9);
        assertEquals(1, engine.transport.sent("A") - before, "never two echoes outstanding");
        engine.runSeconds(60);
        assertEquals("line.echo.unsent", engine.line("A").findings().get(0).code());
        assertEquals(LineState.UNKNOWN, engine.state("A"));
    }

    @Test
    void leavesALineDownOfWhichNothingIsKnownAnyMore() {
        engine.transport.cut("A");
        engine.runSeconds(10);
        engine.transport.script("A", () -> new EchoResult.NotSent(ForeignMessages.reason()));
        engine.runSeconds(60);
        assertEquals(LineState.DOWN, engine.state("A"));
        assertTrue(engine.allAlarms().get(0).isActive());
    }

    @Test
    void forgetsTheReasonWhenTheLineIsToBeAskedElsewhere() {
        engine.transport.script("A", () -> new EchoResult.NotSent(ForeignMessages.reason()));
        engine.runSeconds(2);
        LineEntry old = engine.line("A").line();
        engine.registry.with(new LineEntry(old.id(), old.code(), old.name(), old.carrier(), old.circuit(), 50, 0.99,
                old.unit(), old.nearDevice(), old.farDevice(), old.farInterface(),
                Optional.of(new LineEntry.EchoAddress("test", "elsewhere"))));
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
        assertEquals(1, engine.line("A").echoes().sent());
    }
}
