package vn.haidang.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.registry.LineEntry;

/** A measurement store in memory of which five minutes and hours are asked, as of a past quarter's. */
final class Traffic implements MeasurementStore, MeasurementHistory {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final Map<SeriesKey, NavigableMap<Instant, Double>> samples = new HashMap<>();
    private final Map<SeriesKey, NavigableMap<Instant, SeriesPoint>> hours = new HashMap<>();

    /** Every line of a city on some hours of the third quarter of 2023. */
    static Traffic on(City city) {
        Traffic traffic = new Traffic();
        Instant begin = Instant.parse("2023-06-30T17:00:00Z");
        for (LineEntry line : city.snapshot().lines()) {
            SeriesKey key = new SeriesKey(line.code(), Metric.IN_RATE);
            for (int hour = 0; hour < 24; hour++) {
                double share = (5 + Math.abs(line.code().hashCode() + hour * 7) % 80) / 100.0;
                traffic.append(begin.plus(Duration.ofHours(hour)),
                        List.of(new Sample(key, line.contractedMegabits() * 1e6 * share)));
            }
        }
        return traffic;
    }

    @Override
    public void append(List<Poll> polls) {
        polls.forEach(poll -> poll.samples().forEach(sample -> samples
                .computeIfAbsent(sample.key(), key -> new TreeMap<>()).put(poll.at(), sample.value())));
    }

    @Override
    public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
        if (!step.equals(HOUR)) {
            throw new IllegalArgumentException("only hours are asked of it, not " + step);
        }
        NavigableMap<Instant, SeriesPoint> points = points(key, from, to, HOUR);
        points.putAll(hours.getOrDefault(key, new TreeMap<>()).subMap(from, true, to, false));
        return List.copyOf(points.values());
    }

    @Override
    public Percentile percentile(SeriesKey key, Instant from, Instant to, double share) {
        double[] means = points(key, from, to, FIVE_MINUTES).values().stream().mapToDouble(SeriesPoint::average)
                .sorted().toArray();
        return new Percentile(means.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(means[(int) Math.ceil(share * means.length) - 1]), means.length, 0);
    }

    @Override
    public Percentile percentileOfSum(Collection<SeriesKey> keys, Instant from, Instant to, double share) {
        throw new IllegalArgumentException("reports tell of one line each");
    }

    private NavigableMap<Instant, SeriesPoint> points(SeriesKey key, Instant from, Instant to, Duration width) {
        Map<Instant, List<Double>> values = new TreeMap<>();
        samples.getOrDefault(key, new TreeMap<>()).subMap(from, true, to, false)
                .forEach(
                        (at, value) -> values.computeIfAbsent(begin(at, width), begin -> new ArrayList<>()).add(value));
        NavigableMap<Instant, SeriesPoint> points = new TreeMap<>();
        values.forEach((at, of) -> points.put(at, point(at, of)));
        return points;
    }

    private static Instant begin(Instant at, Duration width) {
        return Instant.ofEpochSecond(at.getEpochSecond() / width.toSeconds() * width.toSeconds());
    }

    private static SeriesPoint point(Instant begin, List<Double> values) {
        var statistics = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new SeriesPoint(begin, statistics.getMin(), statistics.getAverage(), statistics.getMax(),
                values.size());
    }

    @Override
    public void takeOver(SeriesKey key, List<SeriesPoint> points) {
        points.forEach(point -> hours.computeIfAbsent(key, known -> new TreeMap<>()).put(point.time(), point));
    }

    @Override
    public List<SeriesKey> series(Predicate<SeriesKey> wanted) {
        throw new UnsupportedOperationException("this store is read by key");
    }

    @Override
    public void replay(Instant from, Instant to, Predicate<SeriesKey> wanted, SampleSink sink) {
        throw new UnsupportedOperationException("this store replays nothing");
    }
}
