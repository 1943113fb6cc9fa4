package vn.haidang.monitoring.internal.measurement;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.osgi.framework.Filter;
import org.osgi.service.event.EventAdmin;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.DataFolder;
import vn.haidang.testing.JavaProgram;

/**
 * Another program that measures, until so many are stored: says how many polls it finds among the first so many, then appends
 * one after the other, two minutes apart, and says the number of each when it is stored. With each it does one thing to
 * the ledger: a line is cut, people are told, somebody takes notice, the line is back. Hours and days are sealed and
 * rolled up behind its back.
 */
public final class MeasurementProgram {

    /** As tests start it; asked there only, since the program itself has nothing of the tests' support. */
    static JavaProgram program() {
        return JavaProgram
                .of(MeasurementProgram.class, MeasurementStore.class, DataFolder.class, Finding.class,
                        RegistryReader.class, EventAdmin.class, Filter.class, JsonFactory.class)
                .with(DataFolder.class.getClassLoader(), "org.h2.jdbcx.JdbcDataSource");
    }

    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration PERIOD = Duration.ofMinutes(2);

    private static final List<SeriesKey> KEYS = List.of(new SeriesKey("A", Metric.LOSS),
            new SeriesKey("A", "Gi0/1", Metric.IN_RATE), new SeriesKey("B", Metric.LOSS));

    private MeasurementProgram() {}

    public static void main(String[] arguments) throws FindingException {
        ExecutorService sealing = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]), InstantSource.system())) {
            DatabaseMeasurementStore store = new DatabaseMeasurementStore(folder.database(), sealing);
            Instant end = START.plus(PERIOD.multipliedBy(Long.parseLong(arguments[2])));
            Replayed replayed = replayed(store, end);
            long next = replayed.polls();
            LedgerSteps ledger = new LedgerSteps(folder.database());
            boolean isLedgerWhole = ledger.isWhole(Long.parseLong(arguments[3]), next);
            if (ledger.done() < next) {
                // It was killed between the two.
                ledger.step(next - 1);
            }
            System.out.println(next + " "
                    + (isLedgerWhole && replayed.isWhole() && isWhole(store, end, next) ? "whole" : "broken"));
            for (long last = Long.parseLong(arguments[1]); next < last; next++) {
                append(store, next);
                ledger.step(next);
                System.out.println(next + 1);
            }
        }
    }

    private static void append(MeasurementStore store, long number) {
        Instant at = START.plus(PERIOD.multipliedBy(number));
        List<Sample> samples = KEYS.stream().map(key -> new Sample(key, number)).toList();
        store.append(List.of(new Poll(at, samples.subList(0, 2)), new Poll(at, samples.subList(2, 3))));
    }

    /** @param isWhole whether every series has exactly the values 0 to polls - 1 */
    private record Replayed(long polls, boolean isWhole) {}

    private static Replayed replayed(DatabaseMeasurementStore store, Instant end) {
        long[] next = new long[1];
        boolean[] isWhole = {true};
        store.replay(START, end, key -> true, (key, millis, value, quality) -> {
            isWhole[0] &= value == next[0] / KEYS.size();
            next[0]++;
        });
        return new Replayed(next[0] / KEYS.size(), isWhole[0] && next[0] % KEYS.size() == 0);
    }

    /** Whether the points of every series stand for so many values. */
    private static boolean isWhole(DatabaseMeasurementStore store, Instant end, long count) {
        boolean isWhole = true;
        for (SeriesKey key : KEYS) {
            for (Duration step : List.of(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofDays(1))) {
                isWhole &= store.series(key, START, end, step).stream().mapToInt(SeriesPoint::count).sum() == count;
            }
        }
        return isWhole;
    }
}
