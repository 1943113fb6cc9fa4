package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.probe.EchoTransport;

/** Rounds of more lines than can be sent at once. */
class EchoTurnsTest {

    private static final int LINES = 5_000;
    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    /**
     * It takes 0.4 s to send so many, and an answer may take 0.89 s: those of the last lines come when the next round has
     * long begun, and before it is their turn in it.
     */
    @Test
    void everyLineIsAskedInEveryRoundHoweverLateItsAnswerComes() {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            Slow slow = new Slow(engine);
            engine.transports.unbindTransport(engine.transport);
            engine.transports.bindTransport(slow);
            for (int i = 0; i < LINES; i++) {
                engine.registry.with(line(String.format("L%04d", i)));
            }
            engine.start();
            engine.run(Duration.ofMillis(ROUNDS * 1_000L - 100));

            assertEquals(LINES, slow.sent.size());
            assertEquals(Set.of(ROUNDS), new HashSet<>(slow.sent.values()));
            engine.run(Duration.ofMillis(2_000));
            List<LineStatus> lines = engine.core().published().lines();
            assertEquals(Set.of(LineState.UP), new HashSet<>(lines.stream().map(LineStatus::state).toList()));
            assertEquals(0, engine.core().health().missedEchoRounds());
        }
    }

    /** Answers at the last moment. */
    private static final class Slow implements EchoTransport {

        private final SimulatedEngine engine;
        private final Map<String, Integer> sent = new HashMap<>();

        Slow(SimulatedEngine engine) {
            this.engine = engine;
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public CompletionStage<EchoResult> send(String address, Duration timeout) {
            sent.merge(address, 1, Integer::sum);
            CompletableFuture<EchoResult> result = new CompletableFuture<>();
            Duration roundTrip = timeout.minusMillis(10);
            engine.time.after(roundTrip, () -> result.complete(new EchoResult.Answered(roundTrip)));
            return result;
        }
    }
}
