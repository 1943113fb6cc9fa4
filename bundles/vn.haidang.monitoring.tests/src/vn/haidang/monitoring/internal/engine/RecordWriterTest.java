package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.fixture.MemoryMeasurements;
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
        assertEquals(0, writer.dropped());
    }

    @Test
    void givesUpTheOldestRoundsWhenTheQueueIsFullAndCountsThem() {
        store.fail(new StorageException("disk full", null));
        for (int i = 0; i < RecordWriter.MOST_MEASUREMENTS + 40; i++) {
            writer.measured(START.plusSeconds(i), SAMPLES);
        }
        assertEquals(40, writer.dropped());
        store.recover();
        time.advance(RecordWriter.PAUSE_AFTER_FAILURE);
        assertEquals(RecordWriter.MOST_MEASUREMENTS, store.polls().size());
        assertEquals(START.plusSeconds(40), store.polls().get(0).at());
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
