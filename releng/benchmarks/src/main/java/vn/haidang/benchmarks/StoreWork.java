package vn.haidang.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.DataFolder;

/**
 * What the measurement store is measured at. The corpus, one day: 27 lines with an echo a second (round trips around a
 * few milliseconds to the microsecond, one in a thousand lost) and their traffic a minute (bit/s, by office hours); 80
 * devices polled a minute, each 50 series: 10 rates in bit/s, 10 of errors and discards (nearly always 0), 10 states, 8
 * loads in percent, 6 temperatures to the tenth, 6 of memory in octets. Times are some milliseconds off, as real ones.
 */
final class StoreWork {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final int LINES = 27;
    private static final int DEVICES = 80;
    private static final int SERIES = 50;
    private static final int MANY_DEVICES = 2_000;
    private static final int BATCH = 500;

    private final DataFolder folder;
    private final DatabaseMeasurementStore store;
    private final Random random = new Random(1);

    private StoreWork(DataFolder folder) {
        this.folder = folder;
        this.store = new DatabaseMeasurementStore(folder.database(), Runnable::run);
    }

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        Path path = Path.of(arguments[1]).resolve(arguments[0].equals("append") ? "append" : "city");
        try (DataFolder folder = DataFolder.open(path, InstantSource.system())) {
            StoreWork work = new StoreWork(folder);
            switch (arguments[0]) {
                case "append" -> work.append();
                case "city" -> work.city();
                case "reopen" -> work.reopen(begin);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
        if (arguments[0].equals("city")) {
            figure("file, MB", Files.size(path.resolve("haidang.mv.db")) / 1e6);
        }
    }

    private static void figure(String name, double value) {
        System.out.println(name + "\t" + value);
    }

    /** 2,000 devices of 50 series, 500 polls a transaction, four polls of each; each device polled is a row. */
    private void append() {
        List<List<SeriesKey>> keys = new ArrayList<>();
        for (int device = 0; device < MANY_DEVICES; device++) {
            keys.add(keys(device));
        }
        round(keys, START);
        long begin = System.nanoTime();
        int rounds = 20;
        for (int i = 1; i <= rounds; i++) {
            round(keys, START.plusSeconds(60L * i));
        }
        figure("values a second, durable",
                (double) rounds * MANY_DEVICES * SERIES / ((System.nanoTime() - begin) / 1e9));
        begin = System.nanoTime();
        store.append(START.plus(Duration.ofHours(2)), List.of(new Sample(keys.get(0).get(0), 0)));
        figure("values a second, sealed",
                (rounds + 1.0) * MANY_DEVICES * SERIES / ((System.nanoTime() - begin) / 1e9));
    }

    private void round(List<List<SeriesKey>> keys, Instant at) {
        List<Poll> polls = new ArrayList<>();
        for (List<SeriesKey> device : keys) {
            polls.add(new Poll(at.plusMillis(random.nextInt(1_000)), samples(device, at)));
            if (polls.size() == BATCH) {
                store.append(polls);
                polls.clear();
            }
        }
    }

    private static List<SeriesKey> keys(int device) {
        List<SeriesKey> keys = new ArrayList<>();
        for (int i = 0; i < SERIES; i++) {
            keys.add(new SeriesKey("D" + device, "i" + i, i < 10 ? Metric.IN_RATE : new Metric("object-" + i, "1")));
        }
        return keys;
    }

    private List<Sample> samples(List<SeriesKey> keys, Instant at) {
        List<Sample> samples = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            samples.add(new Sample(keys.get(i), value(i, at)));
        }
        return samples;
    }

    private double value(int series, Instant at) {
        if (series < 10) {
            return Math.rint(load(at) * 40e6 * (0.9 + 0.2 * random.nextDouble()));
        } else if (series < 20) {
            return random.nextInt(500) == 0 ? random.nextInt(9) : 0;
        } else if (series < 30) {
            return 1;
        } else if (series < 38) {
            return Math.rint(100 * load(at) * (0.6 + 0.4 * random.nextDouble()));
        } else if (series < 44) {
            return 41 + Math.rint(random.nextGaussian() * 3) / 10;
        }
        return 512_000_000 + 4_096L * random.nextInt(2_000);
    }

    private static double load(Instant at) {
        long hour = at.getEpochSecond() / 3_600 % 24;
        return hour < 10 ? 0.6 : 0.1;
    }

    private void city() {
        long values = day();
        store.append(START.plus(Duration.ofDays(1)).plusSeconds(600),
                List.of(new Sample(new SeriesKey("L0", Metric.LOSS), 0)));
        long octets = count("select sum(octet_length(samples)) from measurement_hour");
        figure("values of a day", values);
        figure("octets a value, sealed", (double) octets / values);
        figure("octets of roll-ups a series and day", (double) count(
                "select sum(octet_length(points)) from measurement_points") / (DEVICES * SERIES + LINES * 4));
        year();
        long begin = System.nanoTime();
        long[] shown = new long[1];
        store.replay(START, START.plus(Duration.ofDays(1)), key -> true, (key, millis, value, quality) -> shown[0]++);
        figure("values of a day replayed", shown[0]);
        figure("reading a day of the city, s", (System.nanoTime() - begin) / 1e9);
        begin = System.nanoTime();
        store.replay(START, START.plus(Duration.ofDays(1)), key -> key.object().startsWith("L"),
                (key, millis, value, quality) -> shown[0]++);
        figure("reading a day of the lines, s", (System.nanoTime() - begin) / 1e9);
    }

    private long day() {
        long values = 0;
        List<List<SeriesKey>> keys = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            keys.add(keys(device));
        }
        List<Poll> polls = new ArrayList<>();
        for (int second = 0; second < 86_400; second++) {
            Instant at = START.plusSeconds(second).plusMillis(random.nextInt(3));
            polls.add(new Poll(at, echoes()));
            if (second % 60 == 0) {
                for (int device = 0; device < DEVICES; device++) {
                    Instant answered = at.plusMillis(device * 500L + random.nextInt(20));
                    polls.add(new Poll(answered, samples(keys.get(device), at)));
                }
                for (int line = 0; line < LINES; line++) {
                    double rate = Math.rint(load(at) * 40e6 * (0.9 + 0.2 * random.nextDouble()));
                    polls.add(new Poll(at.plusMillis(line * 500L + random.nextInt(20)),
                            List.of(new Sample(new SeriesKey("L" + line, Metric.IN_RATE), rate),
                                    new Sample(new SeriesKey("L" + line, Metric.OUT_RATE), Math.rint(rate * 0.4)))));
                }
                values += polls.stream().mapToInt(poll -> poll.samples().size()).sum();
                store.append(polls);
                polls.clear();
            }
        }
        values += polls.stream().mapToInt(poll -> poll.samples().size()).sum();
        store.append(polls);
        return values;
    }

    private List<Sample> echoes() {
        List<Sample> samples = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            boolean isLost = random.nextInt(1_000) == 0;
            samples.add(new Sample(new SeriesKey("L" + line, Metric.LOSS), isLost ? 1 : 0));
            if (!isLost) {
                double millis = 3 + line / 5.0 + Math.abs(random.nextGaussian()) * 0.15;
                samples.add(new Sample(new SeriesKey("L" + line, Metric.ROUND_TRIP), Math.rint(millis * 1e3) / 1e3));
            }
        }
        return samples;
    }

    private long count(String sql) {
        return folder.database().read(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private void year() {
        SeriesKey key = new SeriesKey("L0", Metric.IN_RATE);
        List<SeriesPoint> hours = new ArrayList<>();
        Instant from = START.minus(Duration.ofDays(365));
        for (int i = 0; i < 365 * 24; i++) {
            double rate = random.nextInt(40_000_000);
            hours.add(new SeriesPoint(from.plus(Duration.ofHours(i)), rate * 0.5, rate, rate * 2, 60));
        }
        store.takeOver(key, hours);
        double best = Double.MAX_VALUE;
        double first = 0;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            store.series(key, from, START.plus(Duration.ofDays(1)), Duration.ofHours(1));
            double millis = (System.nanoTime() - begin) / 1e6;
            first = i == 0 ? millis : first;
            best = Math.min(best, millis);
        }
        figure("a year of hours of a series, ms", first);
        figure("the same again, ms", best);
    }

    private void reopen(long begin) {
        store.append(START.plus(Duration.ofDays(2)), List.of(new Sample(new SeriesKey("L0", Metric.LOSS), 0)));
        figure("open and first sample, s", (System.nanoTime() - begin) / 1e9);
    }
}
