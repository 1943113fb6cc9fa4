package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** The jitter of a line: how much the round trip changes from one answered echo to the next. */
class JitterTest {

    @TempDir
    private Path folder;

    @Test
    void isTheDifferenceOfSuccessiveRoundTrips() {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            engine.registry.with(line("A"));
            Deque<EchoResult> results = new ArrayDeque<>(
                    List.of(answered(10), answered(14), new EchoResult.Lost(), answered(11), answered(11)));
            engine.transport.script("A", () -> results.isEmpty() ? new EchoResult.Lost() : results.remove());
            engine.start();
            engine.runSeconds(8);
            List<Double> jitter = engine.measurements.polls().stream().flatMap(poll -> poll.samples().stream())
                    .filter(sample -> sample.key().metric().equals(Metric.JITTER)).map(Sample::value).toList();

            assertEquals(List.of(4.0, 3.0, 0.0), jitter);
        }
    }

    private static EchoResult answered(long millis) {
        return new EchoResult.Answered(Duration.ofMillis(millis));
    }
}
