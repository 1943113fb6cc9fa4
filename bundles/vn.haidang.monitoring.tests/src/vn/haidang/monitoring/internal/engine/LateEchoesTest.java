package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.probe.EchoTransport;
import vn.haidang.registry.LineEntry;

/** A transport that gives no results must not keep those of the others. */
class LateEchoesTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private final Hanging hanging = new Hanging();

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.transports.bindTransport(hanging);
        LineEntry line = TestRegistry.line("H");
        engine.registry.with(TestRegistry.line("A")).with(new LineEntry(line.id(), "H", line.name(), "VNPT", "C", 50,
                0.99, line.unit(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new LineEntry.EchoAddress("hanging", "H"))));
        engine.start();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aCutIsSeenInTimeAlthoughAnotherTransportHangs() {
        engine.runSeconds(5);
        assertEquals(LineState.UP, engine.state("A"));
        engine.transport.cut("A");
        engine.runSeconds(5);
        assertEquals(LineState.DOWN, engine.state("A"));
    }

    @Test
    void noRoundOfTheOthersIsHeldBackNorStoredOutOfOrder() {
        engine.runSeconds(30);
        List<Instant> times = engine.measurements.polls().stream().filter(
                poll -> poll.samples().stream().anyMatch(sample -> sample.key().object().equals("A")))
                .map(Poll::at).toList();
        assertEquals(SimulatedEngine.START, times.get(0));
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void whatComesLateIsTakenAllTheSame() {
        engine.runSeconds(5);
        assertEquals(LineState.UNKNOWN, engine.state("H"));
        hanging.results.forEach(
                result -> result.complete(new EchoTransport.EchoResult.Answered(Duration.ofMillis(1_700))));
        engine.runSeconds(1);
        assertEquals(LineState.UP, engine.state("H"));
        assertEquals(Optional.of(Duration.ofMillis(1_700)), engine.line("H").roundTrip());
    }

    @Test
    void aTransportThatSaysNothingIsNamed() {
        engine.runSeconds(15);
        assertEquals(List.of("line.echo.unsent", "echo.transport.silent"),
                engine.line("H").findings().stream().map(finding -> finding.code()).toList());
        assertEquals(LineState.UP, engine.state("A"));
    }

    private static final class Hanging implements EchoTransport {

        private final List<CompletableFuture<EchoResult>> results = new ArrayList<>();

        @Override
        public String name() {
            return "hanging";
        }

        @Override
        public CompletionStage<EchoResult> send(String address, Duration timeout) {
            CompletableFuture<EchoResult> result = new CompletableFuture<>();
            results.add(result);
            return result;
        }
    }
}
