package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.fixture.MemoryMeasurements;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.storage.StorageException;

class RecordWriterTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final List<Sample> SAMPLES = List.of(new Sample(new SeriesKey("A", Metric.LOSS), 0));

    private final SimulatedTime time = new SimulatedTime(START);
    private final MemoryMeasurements store = new MemoryMeasurements();
    private final RecordWriter writer = new RecordWriter(store, time, Runnable::run);

    @Test
    void keepsWhatABrokenDatabaseRefusesAndWritesItInOrderOnceItIsMended() {
        store.fail(new StorageException("disk full", null));
        for (int i = 0; i < 10; i++) {
            writer.measured(START.plusSeconds(i), SAMPLES);
        }
        assertEquals(List.of(), store.polls());
        store.recover();
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(10, store.polls().size());
        assertEquals(START.plusSeconds(9), store.polls().get(9).at());
        assertEquals(RecordHealth.WELL, writer.health());
    }

    @Test
    void countsTheDecisionsThatItGaveUp() {
        writer.decided(() -> {
            throw new IllegalStateException("refused");
        });
        assertEquals(1, writer.health().lostDecisions());
        writer.decided(() -> {
            throw new StorageException("away", null);
        });
        for (int i = 0; i < RecordWriter.MOST_DECISIONS + 5; i++) {
            writer.decided(() -> {});
        }
        assertEquals(1 + 6, writer.health().lostDecisions());
    }

    @Test
    void givesUpTheOldestPollsWhenTooManySamplesWaitAndCountsThem() {
        RecordWriter small = new RecordWriter(store, time, Runnable::run, 300);
        store.fail(new StorageException("disk full", null));
        for (int i = 0; i < 340; i++) {
            small.measured(START.plusSeconds(i), SAMPLES);
        }
        assertEquals(new RecordHealth(true, 300, 300, 40, 0), small.health());
        store.recover();
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(300, store.polls().size());
        assertEquals(START.plusSeconds(40), store.polls().get(0).at());
        assertEquals(new RecordHealth(false, 0, 0, 40, 0), small.health());
    }

    @Test
    void keepsTenMinutesOfACityAndCatchesUpInOrder() {
        store.fail(new StorageException("the server is away", null));
        for (int second = 0; second < 600; second++) {
            writer.measured(START.plusSeconds(second), SAMPLES);
            time.advance(Duration.ofSeconds(1));
        }
        assertEquals(600, writer.health().waiting());
        store.recover();
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(600, store.polls().size());
        for (int second = 0; second < 600; second++) {
            assertEquals(START.plusSeconds(second), store.polls().get(second).at());
        }
        assertEquals(RecordHealth.WELL, writer.health());
    }

    @Test
    void losesOnlyThePollThatTheDatabaseRefuses() {
        store.fail(new StorageException("the server is away", null));
        Sample bad = new Sample(new SeriesKey("BAD", Metric.LOSS), 0);
        for (int i = 0; i < 5; i++) {
            writer.measured(START.plusSeconds(i), i == 2 ? List.of(bad) : SAMPLES);
        }
        store.refuse("BAD");
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(List.of(0L, 1L, 3L, 4L), store.polls().stream()
                .map(poll -> Duration.between(START, poll.at()).toSeconds()).toList());
        assertEquals(1, writer.health().lostSamples());
    }

    @Test
    void keepsWhatKindOfSampleItIs() {
        SeriesKey key = new SeriesKey("A", "Gi0/1", Metric.IN_RATE);
        List<Sample> samples = List.of(Sample.gap(key, Quality.GAP_REFUSED),
                new Sample(key, 4.5, Quality.SUSPECT_RANGE), new Sample(key, 1e9));
        writer.measured(START, samples);
        assertEquals(samples, store.polls().get(0).samples());
    }

    @Test
    void writesDecisionsBeforeMeasurements() {
        List<String> written = new ArrayList<>();
        store.fail(new StorageException("disk full", null));
        writer.measured(START, SAMPLES);
        writer.decided(() -> written.add("alarm after " + store.polls().size() + " polls"));
        store.recover();
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(List.of("alarm after 0 polls"), written);
        assertEquals(1, store.polls().size());
    }

    @Test
    void givesUpARecordThatNoTryWillMakeRight() {
        store.fail(new StorageException("too long", new SQLException("value too long", "22001")));
        writer.measured(START, SAMPLES);
        store.fail(new IllegalStateException("a fault of ours"));
        writer.measured(START, SAMPLES);
        store.recover();
        writer.measured(START.plusSeconds(2), SAMPLES);
        assertEquals(1, store.polls().size());
    }

    @Test
    void storesNothingWhenNothingWasMeasured() {
        writer.measured(START, List.of());
        assertEquals(List.of(), store.polls());
    }
}
