package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.storage.DataFolder;
import vn.haidang.testing.TestPostgres;

/** What becomes of measurements while a real PostgreSQL server is stopped. */
class DatabaseAwayTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final SeriesKey KEY = new SeriesKey("A", Metric.ROUND_TRIP);
    private static final int AWAY = 600;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostWhenTheServerIsAwayForTenMinutes() throws Exception {
        SimulatedTime time = new SimulatedTime(START);
        try (TestPostgres server = TestPostgres.ofItsOwn();
                DataFolder data = DataFolder.openShared(folder, server.newDatabase(), time)) {
            DatabaseMeasurementStore store = new DatabaseMeasurementStore(data.database(), Runnable::run);
            RecordWriter writer = new RecordWriter(store, time, Runnable::run);
            measure(writer, time, 60);
            server.stop();
            measure(writer, time, AWAY);
            assertTrue(writer.health().isFailing());
            assertEquals(AWAY, writer.health().waitingSamples());
            server.start();
            measure(writer, time, 60);
            assertEquals(RecordHealth.WELL, writer.health());
            assertEquals(List.of(), missing(store, 60 + AWAY + 60));
        }
    }

    /** One sample a second; its value is the number of the second. */
    private static void measure(RecordWriter writer, SimulatedTime time, int seconds) {
        for (int i = 0; i < seconds; i++) {
            Instant now = time.instant();
            writer.measured(now, List.of(new Sample(KEY, Duration.between(START, now).toSeconds())));
            time.advance(Duration.ofSeconds(1));
        }
    }

    private static List<Integer> missing(DatabaseMeasurementStore store, int seconds) {
        List<Double> values = new ArrayList<>();
        store.replay(START, START.plusSeconds(seconds), KEY::equals,
                (key, millis, value, quality) -> values.add(value));
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            if (!values.contains((double) i)) {
                missing.add(i);
            }
        }
        return missing;
    }
}
