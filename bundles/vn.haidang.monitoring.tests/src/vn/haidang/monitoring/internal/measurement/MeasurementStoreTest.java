package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;

class MeasurementStoreTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final SeriesKey KEY = new SeriesKey("A", Metric.ROUND_TRIP);

    @TempDir
    private Path folder;

    private TestDatabase database;
    private MeasurementStore store;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        store = new DatabaseMeasurementStore(database.database(), Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void restart() {
        database.reopen();
        store = new DatabaseMeasurementStore(database.database(), Runnable::run);
    }

    @Test
    void givesBackWhatWasAppended() {
        append(START, 4);
        append(START.plusMillis(1_250), 5.5);
        assertEquals(List.of(point(START, 4, 4, 4, 1), point(START.plusSeconds(1), 5.5, 5.5, 5.5, 1)),
                series(START, START.plusSeconds(60), SECOND));
        assertEquals(List.of(), store.series(new SeriesKey("A", Metric.LOSS), START, START.plusSeconds(60), SECOND));
        assertEquals(List.of(), store.series(new SeriesKey("B", Metric.ROUND_TRIP), START, START.plusSeconds(60),
                SECOND));
    }

    @Test
    void keepsOnePollInOneRow() {
        store.append(START, List.of(new Sample(KEY, 1), new Sample(new SeriesKey("B", Metric.LOSS), 0)));
        store.append(START.plusSeconds(1), List.of());
        assertEquals(1, rows("measurement_head"));
        assertEquals(1, store.series(new SeriesKey("B", Metric.LOSS), START, START.plusSeconds(1), SECOND).size());
    }

    @Test
    void takesThePeriodFromItsBeginToBeforeItsEnd() {
        append(START, 1);
        append(START.plusSeconds(1), 2);
        append(START.plusSeconds(2), 3);
        assertEquals(List.of(point(START.plusSeconds(1), 2, 2, 2, 1)),
                series(START.plusSeconds(1), START.plusSeconds(2), SECOND));
        assertEquals(List.of(), series(START, START, SECOND));
    }

    @Test
    void alignsStepsToUtcWhateverThePeriod() {
        for (int i = 0; i < 180; i++) {
            append(START.plusSeconds(30 + i), i);
        }
        List<SeriesPoint> points = series(START.plusSeconds(30), START.plusSeconds(210), MINUTE);
        assertEquals(List.of(point(START, 0, 14.5, 29, 30), point(START.plusSeconds(60), 30, 59.5, 89, 60),
                point(START.plusSeconds(120), 90, 119.5, 149, 60), point(START.plusSeconds(180), 150, 164.5, 179, 30)),
                points);
    }

    @Test
    void sealsAnHourOnceTheGraceAfterItIsOver() {
        hours(START, 1);
        append(START.plus(HOUR), 7);
        append(START.plus(HOUR).plusSeconds(119), 7);
        assertEquals(62, rows("measurement_head"));
        assertEquals(0, rows("measurement_hour"));
        List<SeriesPoint> before = series(START, START.plus(HOUR), SECOND);
        append(START.plus(HOUR).plusSeconds(120), 7);
        assertEquals(3, rows("measurement_head"));
        assertEquals(1, rows("measurement_hour"));
        assertEquals(before, series(START, START.plus(HOUR), SECOND));
    }

    @Test
    void aDamagedBlockOrMonthHidesNoOtherAndKeepsNoHourOpen() {
        hours(START, 2);
        append(START.plus(HOUR.multipliedBy(2)).plusSeconds(120), 7);
        database.database().write(connection -> {
            damage(connection, "update measurement_hour set samples = ? where hour = (select min(hour) from"
                    + " measurement_hour)");
            damage(connection, "update measurement_points set points = ?");
            return null;
        });
        assertEquals(60, series(START, START.plus(HOUR.multipliedBy(2)), SECOND).size());
        append(START.plusSeconds(1_800), 9);
        append(START.plus(HOUR.multipliedBy(3)).plusSeconds(120), 7);
        append(START.plus(HOUR.multipliedBy(4)).plusSeconds(120), 7);
        assertEquals(1, rows("measurement_head"), "all hours but the open one are sealed");
        assertEquals(List.of(point(START.plusSeconds(1_800), 9, 9, 9, 1)), series(START, START.plus(HOUR), SECOND));
    }

    private static void damage(Connection connection, String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, new byte[]{(byte) 0xff});
            update.executeUpdate();
        }
    }

    @Test
    void sealsAtTheStartWhatAnEarlierRunLeftBehind() {
        hours(START, 1);
        restart();
        append(START.plus(DAY), 7);
        assertEquals(1, rows("measurement_head"));
        assertEquals(1, rows("measurement_hour"));
        assertEquals(60, series(START, START.plus(HOUR), SECOND).size());
    }

    @Test
    void rollsUpByTheHourAndCountsTheOpenHourIn() {
        hours(START, 3);
        append(START.plus(HOUR.multipliedBy(3)).plusSeconds(121), 100);
        assertEquals(3, rows("measurement_hour"));
        List<SeriesPoint> points = series(START, START.plus(DAY), HOUR);
        assertEquals(List.of(point(START, 0, 29.5, 59, 60), point(START.plus(HOUR), 1_000, 1_029.5, 1_059, 60),
                point(START.plus(HOUR.multipliedBy(2)), 2_000, 2_029.5, 2_059, 60),
                point(START.plus(HOUR.multipliedBy(3)), 100, 100, 100, 1)), points);
        assertEquals(List.of(point(Instant.parse("2026-11-22T00:00:00Z"), 0, (60 * 3_088.5 + 100) / 181, 2_059, 181)),
                series(START, START.plus(DAY), DAY));
    }

    @Test
    void addsPollsThatComeLateToTheirSealedHour() {
        hours(START, 1);
        append(START.plus(HOUR).plusSeconds(200), 7);
        append(START.plusSeconds(30), -5);
        append(START.plus(HOUR.multipliedBy(2)).plusSeconds(200), 7);
        List<SeriesPoint> hour = series(START, START.plus(HOUR), HOUR);
        assertEquals(61, hour.get(0).count());
        assertEquals(-5, hour.get(0).minimum());
        assertEquals(61, series(START, START.plus(HOUR), SECOND).size());
    }

    @Test
    void countsAPollThatIsWrittenTwiceOnce() {
        hours(START, 1);
        hours(START, 1);
        assertEquals(60, series(START, START.plus(HOUR), HOUR).get(0).count());
        append(START.plus(HOUR).plusSeconds(200), 7);
        hours(START, 1);
        append(START.plus(HOUR.multipliedBy(2)).plusSeconds(200), 7);
        assertEquals(60, series(START, START.plus(HOUR), HOUR).get(0).count());
        assertEquals(60, series(START, START.plus(HOUR), SECOND).size());
    }

    @Test
    void goesOnSealingWhenTheClockWasAYearAhead() {
        Instant wrong = START.plus(DAY.multipliedBy(365));
        append(wrong, 1);
        hours(START, 1);
        append(START.plus(HOUR).plusSeconds(200), 7);
        assertEquals(1, rows("measurement_hour"));
        assertEquals(60, series(START, START.plus(HOUR), HOUR).get(0).count());
    }

    @Test
    void keepsRawValuesForFiveWeeksAndThePointsForEver() {
        append(START, 1);
        append(START.plusSeconds(10), 3);
        Instant later = START.plus(StoreSettings.DEFAULT.raw());
        append(later.minus(DAY.multipliedBy(2)), 5);
        append(later.minus(DAY), 5);
        append(later, 5);
        append(later.plus(HOUR.multipliedBy(2)), 7);
        assertEquals(2, series(START, START.plus(HOUR), SECOND).size(), "exactly five weeks are kept");
        append(later.plus(DAY), 7);
        append(later.plus(DAY).plus(HOUR.multipliedBy(2)), 7);
        assertEquals(List.of(point(START, 1, 2, 3, 2)), series(START, START.plus(HOUR), SECOND),
                "where there are no raw values any more the hour stands for them");
        assertEquals(List.of(point(START, 1, 2, 3, 2)), series(START, START.plus(HOUR), HOUR));
    }

    @Test
    void spansMonths() {
        Instant end = Instant.parse("2026-12-01T00:00:00Z");
        append(end.minusSeconds(1), 1);
        append(end, 2);
        append(end.plus(HOUR.multipliedBy(3)), 3);
        assertEquals(List.of(1.0, 2.0, 3.0),
                series(end.minus(DAY), end.plus(DAY), HOUR).stream().map(SeriesPoint::average).toList());
    }

    @Test
    void takesOverHoursOnceAndLeavesItsOwnThatKnowMore() {
        append(START, 1);
        append(START.plus(HOUR.multipliedBy(2)), 1);
        List<SeriesPoint> others = List.of(point(START.minus(DAY.multipliedBy(60)), 4, 5, 6, 60),
                point(START.minus(HOUR), 4, 5, 6, 60), point(START, 4, 5, 6, 1));
        store.takeOver(KEY, others);
        List<SeriesPoint> once = series(START.minus(DAY.multipliedBy(90)), START.plus(DAY), HOUR);
        store.takeOver(KEY, others);
        assertEquals(once, series(START.minus(DAY.multipliedBy(90)), START.plus(DAY), HOUR));
        assertEquals(List.of(5.0, 5.0, 1.0, 1.0), once.stream().map(SeriesPoint::average).toList());
    }

    @Test
    void keepsAnHourThatIsTakenOverWhenItKnowsMore() {
        store.takeOver(KEY, List.of(point(START, 4, 5, 6, 60)));
        append(START.plusSeconds(3_000), 17);
        assertEquals(List.of(point(START, 4, 5, 6, 60)), series(START, START.plus(HOUR), HOUR));
        append(START.plus(DAY).plus(HOUR), 1);
        assertEquals(List.of(point(START, 4, 5, 6, 60)), series(START, START.plus(HOUR), HOUR));
        assertEquals(List.of(point(START.plusSeconds(3_000), 17, 17, 17, 1)), series(START, START.plus(HOUR), SECOND));
    }

    @Test
    void rollsFinishedDaysUpAtThreeWidths() {
        Instant day = Instant.parse("2026-11-22T00:00:00Z");
        hours(day, 24);
        List<SeriesPoint> fives = exact(day, day.plus(DAY), Duration.ofMinutes(5));
        List<SeriesPoint> hours = exact(day, day.plus(DAY), HOUR);
        List<SeriesPoint> whole = series(day, day.plus(DAY), DAY);
        append(day.plus(DAY).plus(HOUR), 7);
        assertEquals(0, database.database().read(connection -> new DueTable(connection)
                .endedBy(day.plus(DAY.multipliedBy(2)), 9)).stream().filter(due -> due.day().equals(day)).count());
        assertEquals(fives, exact(day, day.plus(DAY), Duration.ofMinutes(5)));
        assertEquals(hours, exact(day, day.plus(DAY), HOUR));
        assertEquals(whole, series(day, day.plus(DAY), DAY));
        assertEquals(288, fives.size());
        assertEquals(new SeriesPoint(day, 0, 2, 4, OptionalDouble.of(4), 5, 0, 0, 1), fives.get(0));
        assertEquals(new SeriesPoint(day, 0, 29.5, 59, OptionalDouble.of(56), 60, 0, 0, 1), hours.get(0));
        assertEquals(new SeriesPoint(day, 0, 11_529.5, 23_059, OptionalDouble.of(22_047), 1_440, 0, 0, 1),
                exact(day, day.plus(DAY), DAY).get(0));
    }

    @Test
    void rollsADayUpAgainWhenPollsCameLate() {
        Instant day = Instant.parse("2026-11-22T00:00:00Z");
        hours(day, 24);
        append(day.plus(DAY).plus(HOUR), 7);
        append(day.plusSeconds(30), -5);
        assertEquals(-5, exact(day, day.plus(HOUR), HOUR).get(0).minimum(), "before it is sealed");
        append(day.plus(DAY).plus(HOUR.multipliedBy(3)), 7);
        assertEquals(-5, exact(day, day.plus(HOUR), HOUR).get(0).minimum());
        assertEquals(61, exact(day, day.plus(HOUR), HOUR).get(0).count());
        assertEquals(1_441, exact(day, day.plus(DAY), DAY).get(0).count());
        assertEquals(6, exact(day, day.plus(HOUR), Duration.ofMinutes(5)).get(0).count());
    }

    @Test
    void tellsWhatAPointRestsOn() {
        for (int i = 0; i < 60; i++) {
            Instant at = START.plusSeconds(i * 60L);
            if (i >= 10 && i < 25) {
                store.append(at, List.of(Sample.gap(KEY, Quality.GAP_NO_ANSWER)));
            } else {
                store.append(at, List.of(new Sample(KEY, i, i < 5 ? Quality.SUSPECT_COUNTER : Quality.GOOD)));
            }
        }
        for (int look = 0; look < 2; look++) {
            SeriesPoint point = exact(START, START.plus(HOUR), HOUR).get(0);
            assertEquals(List.of(45, 5, 15), List.of(point.count(), point.suspect(), point.gaps()));
            assertEquals(40 / 60.0, point.coverage(), 1e-3, "what is suspect stands for nothing");
            assertEquals(9, exact(START, START.plus(HOUR), Duration.ofMinutes(5)).size(), "no point in a gap");
            append(START.plus(HOUR.multipliedBy(24 * 2L + look)), 1);
        }
    }

    @Test
    void suspectValuesMoveNeitherTheMaximumNorThePercentile() {
        for (int i = 0; i < 60; i++) {
            append(START.plusSeconds(i * 60L), new Sample(KEY, i % 10 == 0 ? 1e9 : i, i % 10 == 0
                    ? Quality.SUSPECT_RANGE
                    : Quality.GOOD));
        }
        for (int look = 0; look < 2; look++) {
            SeriesPoint point = exact(START, START.plus(HOUR), HOUR).get(0);
            assertEquals(List.of(60, 6), List.of(point.count(), point.suspect()));
            assertEquals(List.of(1.0, 59.0), List.of(point.minimum(), point.maximum()));
            assertTrue(point.average() < 59, "a mean of " + point.average());
            assertTrue(history().percentile(KEY, START, START.plus(HOUR), 0.95).value().orElseThrow() < 60);
            append(START.plus(HOUR.multipliedBy(24 * 2L + look)), 1);
        }
    }

    @Test
    void whatIsOnlySuspectedIsShownAsSuchAndProvesNothing() {
        for (int i = 0; i < 60; i++) {
            append(START.plusSeconds(i * 60L), new Sample(KEY, 7, Quality.SUSPECT_COUNTER));
        }
        SeriesPoint point = exact(START, START.plus(HOUR), HOUR).get(0);
        assertEquals(List.of(60, 60), List.of(point.count(), point.suspect()));
        assertEquals(7, point.maximum());
        assertEquals(OptionalDouble.empty(), point.percentile95());
        assertEquals(0, point.coverage());
        assertEquals(OptionalDouble.empty(), history().percentile(KEY, START, START.plus(HOUR), 0.95).value());
    }

    private void append(Instant at, Sample sample) {
        store.append(at, List.of(sample));
    }

    /** A battery is replaced, and the clock is 40 days ahead until somebody sees it on the next day. */
    @Test
    void aClockFarAheadDeletesNothing() {
        for (int day = 0; day < 10; day++) {
            append(START.plus(DAY.multipliedBy(day)), day);
            append(START.plus(DAY.multipliedBy(day)).plusSeconds(10), day);
        }
        for (int hour = 0; hour < 30; hour++) {
            append(START.plus(DAY.multipliedBy(50)).plus(HOUR.multipliedBy(hour)), hour);
        }
        append(START.plus(DAY.multipliedBy(10)), 10);
        append(START.plus(DAY.multipliedBy(11)), 11);
        assertEquals(2, series(START, START.plus(HOUR), SECOND).size(), "each raw value is there");
    }

    @Test
    void doesNotClaimToHaveSeenWhatItHasNot() {
        append(START, 1);
        append(START.plusSeconds(60), 1);
        append(START.plusSeconds(120), 1);
        append(START.plusSeconds(3_000), 1);
        assertEquals((3 * 60 + 90) / 3_600.0, exact(START, START.plus(HOUR), HOUR).get(0).coverage(), 1e-9);
    }

    @Test
    void keepsSeriesOfAnythingApart() {
        Metric load = new Metric("cpu-load", "%");
        List<SeriesKey> keys = List.of(new SeriesKey("R1", "1", load), new SeriesKey("R1", "2", load),
                new SeriesKey("R1", load), new SeriesKey("R1", new Metric("cpu-load", "1")),
                new SeriesKey("R1", "Nhiệt độ khe 1", new Metric("temperature", "°C")), new SeriesKey("R2", load));
        for (int i = 0; i < keys.size(); i++) {
            store.append(START, List.of(new Sample(keys.get(i), i)));
        }
        restart();
        append(START.plus(DAY), 1);
        for (int i = 0; i < keys.size(); i++) {
            assertEquals(i, store.series(keys.get(i), START, START.plusSeconds(1), SECOND).get(0).average());
        }
        assertEquals(keys.size() + 1, ((MeasurementHistory) store).series(key -> true).size());
    }

    @Test
    void keepsADeviceOfManySeriesInSeveralShards() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            samples.add(new Sample(new SeriesKey("S", "Gi" + i, Metric.IN_RATE), i));
        }
        store.append(START, samples);
        store.append(START.plus(HOUR.multipliedBy(2)), samples);
        assertEquals(1, rows("measurement_head"));
        assertEquals(32, rows("measurement_hour"));
        for (Sample sample : samples) {
            assertEquals(sample.value(),
                    store.series(sample.key(), START, START.plus(HOUR), HOUR).get(0).average());
        }
    }

    @Test
    void storesPollsTogetherOrNotAtAll() {
        Sample good = new Sample(KEY, 1);
        store.append(List.of(new Poll(START, List.of(good)), new Poll(START.plusSeconds(1), List.of()),
                new Poll(START.plusSeconds(2), List.of(good))));
        assertEquals(2, rows("measurement_head"));
    }

    @Test
    void refusesToTakeOverWhatIsNoHour() {
        assertThrows(IllegalArgumentException.class,
                () -> store.takeOver(KEY, List.of(point(START.plusSeconds(1), 1, 1, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> store.takeOver(KEY, List.of(point(START, 1, 1, 1, 0))));
        assertEquals(0, rows("measurement_points"));
    }

    static Stream<List<Object>> refused() {
        return Stream.of(List.of(START, START.minusSeconds(1), SECOND), List.of(START, START.plus(DAY), Duration.ZERO),
                List.of(START, START.plus(DAY), SECOND.negated()), List.of(START, START.plusSeconds(100_001), SECOND),
                List.of(Instant.EPOCH, START, MINUTE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatItCannotAnswer(List<Object> question) {
        assertThrows(IllegalArgumentException.class,
                () -> series((Instant) question.get(0), (Instant) question.get(1), (Duration) question.get(2)));
    }

    @Test
    void givesUpAPollThatNobodyCanReadAndSealsTheOthers() {
        append(START, 1);
        database.database().write(connection -> {
            new HeadTable(connection)
                    .insert(List.of(new HeadTable.Row(HeadTable.MIXED, START.plusSeconds(1), new byte[]{9, 9, 9})));
            return null;
        });
        append(START.plus(HOUR.multipliedBy(2)), 1);
        assertEquals(1, rows("measurement_hour"));
        assertEquals(1, rows("measurement_head"));
    }

    @Test
    void neverShowsAnHourTwiceOrNotAtAllWhileItIsSealed() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 20; i++) {
            hours(START.plus(HOUR.multipliedBy(i)), 1);
        }
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 2; i++) {
                restart();
                Future<Boolean> consistent = readers.submit(() -> {
                    for (int j = 0; j < 50; j++) {
                        long count = series(START, START.plus(HOUR), HOUR).stream().mapToInt(SeriesPoint::count).sum();
                        if (count != 60) {
                            return false;
                        }
                    }
                    return true;
                });
                append(START.plus(HOUR.multipliedBy(30L + i)), 1);
                assertTrue(consistent.get());
            }
        } finally {
            readers.shutdownNow();
        }
    }

    /** A poll a minute with the values 0 to 59, 1,000 to 1,059, … */
    private void hours(Instant begin, int count) {
        for (int hour = 0; hour < count; hour++) {
            for (int minute = 0; minute < 60; minute++) {
                append(begin.plusSeconds(hour * 3_600L + minute * 60L), hour * 1_000 + minute);
            }
        }
    }

    private void append(Instant at, double value) {
        store.append(at, List.of(new Sample(KEY, value)));
    }

    private List<SeriesPoint> series(Instant from, Instant to, Duration step) {
        return store.series(KEY, from, to, step).stream().map(MeasurementStoreTest::plain).toList();
    }

    private List<SeriesPoint> exact(Instant from, Instant to, Duration step) {
        return store.series(KEY, from, to, step);
    }

    /** What it rests on is the subject of another test. */
    private static SeriesPoint plain(SeriesPoint point) {
        return point(point.time(), point.minimum(), point.average(), point.maximum(), point.count());
    }

    private static SeriesPoint point(Instant time, double minimum, double average, double maximum, int count) {
        return new SeriesPoint(time, minimum, average, maximum, count);
    }

    private MeasurementHistory history() {
        return (MeasurementHistory) store;
    }

    private int rows(String table) {
        return database.database().read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
