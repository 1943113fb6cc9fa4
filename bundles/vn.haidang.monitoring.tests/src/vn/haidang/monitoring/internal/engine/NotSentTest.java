package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.util.List;
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
        engine.runSeconds(600);
        assertEquals(LineState.UP, engine.state("A"));
        assertEquals(List.of(), engine.allAlarms());
        Finding finding = engine.line("A").findings().get(0);
        assertEquals("line.echo.unsent", finding.code());
        assertEquals(Severity.NOT_CHECKED, finding.severity());
        assertFalse(engine.line("A").needsAttention());
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
        assertEquals(LineState.UP, engine.state("A"));
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
        assertEquals(LineState.UP, engine.state("A"));
    }
}
