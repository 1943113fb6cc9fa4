package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter.DeviceMeasures;

/** A device whose figures stop says why, and one meter that hangs stops nobody else's figures. */
class DeviceFiguresTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private final List<String> asked = new ArrayList<>();
    private Supplier<CompletionStage<DeviceMeasures>> answer = this::warm;

    @BeforeEach
    void makeEngine() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("R1", Optional.empty()));
        engine.meters.bindMeter(device -> {
            asked.add(device.code());
            return answer.get();
        });
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private CompletionStage<DeviceMeasures> warm() {
        return CompletableFuture.completedFuture(new DeviceMeasures.Measured(engine.time.instant(),
                List.of(new DeviceMeasure("temperature", "1", 40), new DeviceMeasure("cpu-load", "", 5))));
    }

    private List<String> told() {
        return engine.core().devices().byCode().get("R1").findings().stream().map(Finding::code).toList();
    }

    private List<Quality> qualities(String metric) {
        return engine.measurements.polls().stream().flatMap(poll -> poll.samples().stream())
                .filter(sample -> sample.key().metric().name().equals(metric)).map(Sample::quality).toList();
    }

    @Test
    void whyThereAreNoneIsToldAndStoredAsAGapUntilThereAreSome() {
        engine.start();
        engine.runSeconds(5);
        assertEquals(List.of(), told());
        answer = () -> CompletableFuture.completedFuture(new DeviceMeasures.NotMeasured(ForeignMessages.reason()));
        engine.runSeconds(60);
        assertEquals(List.of("device.measure.unread", "foreign.plain"), told());
        assertEquals(List.of(Quality.GOOD, Quality.GAP), qualities("temperature"));
        answer = this::warm;
        engine.runSeconds(60);
        assertEquals(List.of(), told());
        assertEquals(List.of(Quality.GOOD, Quality.GAP, Quality.GOOD), qualities("temperature"));
    }

    @Test
    void aMeterThatFailsIsTold() {
        answer = () -> CompletableFuture.failedFuture(new IllegalStateException("broken"));
        engine.start();
        engine.runSeconds(5);
        assertEquals(List.of("device.measure.unread", "device.measure.failed"), told());
        answer = () -> {
            throw new NoClassDefFoundError("gone");
        };
        engine.runSeconds(60);
        assertEquals(List.of("device.measure.unread", "device.measure.failed"), told());
    }

    @Test
    void aMeterThatNeverAnswersIsGivenUpAndAskedAgain() {
        for (int i = 0; i < 2 * DeviceMeasurements.MOST_OUTSTANDING; i++) {
            engine.registry.with(device("D" + i, Optional.empty()));
        }
        answer = CompletableFuture::new;
        engine.start();
        engine.run(DeviceMeasurements.PATIENCE.plus(Duration.ofMinutes(2)));
        assertEquals(2 * DeviceMeasurements.MOST_OUTSTANDING, asked.size());
        answer = this::warm;
        engine.run(DeviceMeasurements.PATIENCE.plus(Duration.ofMinutes(2)));
        assertEquals(2 * DeviceMeasurements.MOST_OUTSTANDING + 1, new HashSet<>(asked).size(), "each got its turn");
        assertEquals(List.of(), told());
    }

    @Test
    void aSilentDeviceHasGapsInItsFigures() {
        engine.start();
        engine.runSeconds(5);
        engine.poller.kill("R1");
        engine.runSeconds(60);
        List<Quality> qualities = qualities("temperature");
        assertTrue(qualities.contains(Quality.GAP_NO_ANSWER), qualities.toString());
    }

    @Test
    void aPartThatIsThereNoMoreIsAGapForAWhile() {
        engine.start();
        engine.runSeconds(5);
        answer = () -> CompletableFuture.completedFuture(new DeviceMeasures.Measured(engine.time.instant(),
                List.of(new DeviceMeasure("cpu-load", "", 5))));
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of(Quality.GOOD, Quality.GAP_ABSENT, Quality.GAP_ABSENT, Quality.GAP_ABSENT),
                qualities("temperature"));
    }
}
