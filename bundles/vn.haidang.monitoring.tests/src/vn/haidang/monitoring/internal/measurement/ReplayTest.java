package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

class ReplayTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final SeriesKey A = new SeriesKey("A", Metric.ROUND_TRIP);
    private static final SeriesKey B = new SeriesKey("B", Metric.LOSS);

    @TempDir
    private Path folder;

    private TestDatabase database;
    private DatabaseMeasurementStore store;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        store = new DatabaseMeasurementStore(database.database(), Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsEverySampleInOrderWhetherSealedOrNot() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Instant at = START.plusSeconds(i * 30L);
            Sample sample = i % 7 == 0
                    ? Sample.gap(A, Quality.GAP_REFUSED)
                    : new Sample(A, i, i % 5 == 0 ? Quality.SUSPECT : Quality.GOOD);
            store.append(at, i % 3 == 0 ? List.of(new Sample(B, 1), sample) : List.of(sample));
            expected.add("A " + at + " " + sample.value() + " " + sample.quality());
            if (i % 3 == 0) {
                expected.add("B " + at + " 1.0 GOOD");
            }
        }
        assertEquals(expected, shown(START, START.plus(Duration.ofDays(1)), key -> true));
        assertEquals(expected.stream().filter(text -> text.startsWith("B")).toList(),
                shown(START, START.plus(Duration.ofDays(1)), B::equals));
    }

    @Test
    void showsThePeriodFromItsBeginToBeforeItsEnd() {
        for (int i = 0; i < 5; i++) {
            store.append(START.plusSeconds(i), List.of(new Sample(A, i)));
        }
        store.append(START.plus(Duration.ofHours(2)), List.of(new Sample(A, 9)));
        assertEquals(List.of("A 2026-11-22T01:00:01Z 1.0 GOOD", "A 2026-11-22T01:00:02Z 2.0 GOOD"),
                shown(START.plusSeconds(1), START.plusSeconds(3), key -> true));
    }

    @Test
    void letsTheSinkUseTheStore() {
        store.append(START, List.of(new Sample(A, 1)));
        store.replay(START, START.plusSeconds(1), key -> true,
                (key, millis, value, quality) -> assertEquals(1,
                        store.series(key, START, START.plusSeconds(1), Duration.ofSeconds(1)).size()));
    }

    @Test
    void tellsThePercentileOfFiveMinuteMeansAndWhatItRestsOn() {
        for (int i = 0; i < 100; i++) {
            store.append(START.plusSeconds(i * 300L), List.of(new Sample(A, i + 1)));
            store.append(START.plusSeconds(i * 300L + 150), List.of(new Sample(A, i + 1)));
        }
        Instant end = START.plusSeconds(100 * 300);
        Percentile whole = store.percentile(A, START, end, 0.95);
        assertEquals(95, whole.value().getAsDouble());
        assertEquals(100, whole.means());
        assertEquals(1, whole.coverage(), 1e-9);
        Percentile half = store.percentile(A, START, START.plusSeconds(200 * 300), 0.95);
        assertEquals(0.5, half.coverage(), 1e-9);
        assertTrue(store.percentile(B, START, end, 0.95).value().isEmpty());
    }

    private List<String> shown(Instant from, Instant to, Predicate<SeriesKey> wanted) {
        List<String> shown = new ArrayList<>();
        store.replay(from, to, wanted, (key, millis, value, quality) -> shown
                .add(key.object() + " " + Instant.ofEpochMilli(millis) + " " + value + " " + quality));
        return shown;
    }
}
