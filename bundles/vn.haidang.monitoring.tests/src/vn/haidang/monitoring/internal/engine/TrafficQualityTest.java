package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;
import vn.haidang.monitoring.probe.Rate;

/** What is suspect and what is missing is stored with its reason, shown and told, and nothing rests on it. */
class TrafficQualityTest {

    private static final SeriesKey IN = new SeriesKey("A", Metric.IN_RATE);
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void makeEngine() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), true));
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private Quality lastQuality() {
        List<Sample> samples = engine.measurements.polls().stream().flatMap(poll -> poll.samples().stream())
                .filter(sample -> sample.key().equals(IN)).toList();
        return samples.get(samples.size() - 1).quality();
    }

    private List<String> told() {
        return engine.line("A").findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachDoubtIsStoredAndTold(Rate.Doubt doubt) {
        engine.poller.rate(new Rate.Suspect(5_000_000, doubt));
        engine.start();
        engine.runSeconds(70);
        assertEquals(Quality.Kind.SUSPECT, lastQuality().kind());
        assertEquals(List.of("line.traffic.suspect"), told());
        assertEquals(OptionalDouble.empty(), engine.line("A").inBitsPerSecond(), "nothing rests on it");
    }

    @ParameterizedTest
    @EnumSource
    void eachCauseOfAGapIsStoredAndTold(Rate.Cause cause) {
        engine.poller.rate(new Rate.Gap(cause));
        engine.start();
        engine.runSeconds(70);
        assertTrue(lastQuality().isGap());
        assertEquals(cause == Rate.Cause.FIRST_POLL ? List.of() : List.of("line.traffic.gap"), told());
    }

    @Test
    void theSentenceSaysWhy() {
        engine.poller.rate(new Rate.Suspect(5_000_000, Rate.Doubt.ABOVE_SPEED));
        engine.start();
        engine.runSeconds(70);
        assertEquals("Lưu lượng của đường truyền Phường A chưa chắc chắn: cao hơn tốc độ cổng mà thiết bị khai báo.",
                engine.line("A").findings().get(0).summary(ValueFormat.of(Language.VIETNAMESE)));
    }

    @Test
    void aSuspectPeakIsCountedAndMovesNoMaximumAndRingsNoAlarm() {
        DatabaseMeasurementStore store = engine.storeMeasurements();
        engine.poller.rate(new Rate.Good(10_000_000));
        engine.start();
        engine.run(Duration.ofMinutes(30));
        engine.poller.rate(new Rate.Suspect(900_000_000, Rate.Doubt.MAY_HAVE_WRAPPED));
        engine.run(Duration.ofMinutes(29));
        SeriesPoint point = store.series(IN, SimulatedEngine.START, SimulatedEngine.START.plus(HOUR), HOUR).get(0);
        assertEquals(29, point.suspect());
        assertEquals(10_000_000, point.maximum());
        assertEquals(OptionalDouble.of(10_000_000),
                store.percentile(IN, SimulatedEngine.START, SimulatedEngine.START.plus(HOUR), 0.95).value());
        assertEquals(List.of(), engine.allAlarms());
    }

    @Test
    void aLineWhoseRatesAreAlwaysSuspectHasItsTrafficAllTheSame() {
        DatabaseMeasurementStore store = engine.storeMeasurements();
        engine.poller.rate(new Rate.Suspect(7_000_000, Rate.Doubt.DISCONTINUITY_UNRELIABLE));
        engine.start();
        engine.run(Duration.ofMinutes(30));
        SeriesPoint point = store.series(IN, SimulatedEngine.START, SimulatedEngine.START.plus(HOUR), HOUR).get(0);
        assertEquals(7_000_000, point.average());
        assertEquals(point.count(), point.suspect());
    }

    /** What a poll can come to without a reading of the interface. */
    @ParameterizedTest
    @CsvSource({"NO_ANSWER, GAP_NO_ANSWER", "REFUSED, GAP_REFUSED", "NOT_ASKED, GAP_NOT_ASKED"})
    void anUnreadInterfaceIsAGapWithItsReason(String outcome, Quality quality) {
        engine.poller.script("R1", () -> switch (outcome) {
            case "NO_ANSWER" -> new DevicePoll.Unanswered(engine.time.instant(), ForeignMessages.reason());
            case "REFUSED" -> new DevicePoll.Refused(engine.time.instant(), ForeignMessages.reason());
            default -> new DevicePoll.NotAsked(ForeignMessages.reason());
        });
        engine.start();
        engine.runSeconds(5);
        assertEquals(quality, lastQuality());
    }

    @Test
    void anInterfaceThatIsNotThereIsAGap() {
        engine.poller.script("R1", () -> new DevicePoll.Answered(engine.time.instant(),
                DeviceClocks.ofUpTime(1),
                DeviceClocks.Course.RAN_ON, List.of(), List.of()));
        engine.start();
        engine.runSeconds(5);
        assertEquals(Quality.GAP_ABSENT, lastQuality());
        assertEquals(List.of("line.traffic.interface"), told());
    }

    @Test
    void anEchoThatWasNotSentIsAGapAndNoLoss() {
        engine.transport.script("A", () -> new EchoResult.NotSent(ForeignMessages.reason()));
        engine.start();
        engine.runSeconds(5);
        List<Sample> losses = engine.measurements.polls().stream().flatMap(poll -> poll.samples().stream())
                .filter(sample -> sample.key().metric().equals(Metric.LOSS)).toList();
        assertTrue(losses.size() >= 5);
        assertTrue(losses.stream().allMatch(sample -> sample.quality() == Quality.GAP_NOT_ASKED));
    }
}
