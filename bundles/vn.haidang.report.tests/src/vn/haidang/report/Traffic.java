package vn.haidang.report;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.registry.LineEntry;

/** A measurement store in memory that rolls samples up to hours, as a past quarter's are. */
final class Traffic implements MeasurementStore {

    private final Map<SeriesKey, TreeMap<Instant, List<Double>>> hours = new HashMap<>();

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
        polls.forEach(poll -> add(poll.at(), poll.samples()));
    }

    private void add(Instant at, List<Sample> samples) {
        for (Sample sample : samples) {
            hours.computeIfAbsent(sample.key(), key -> new TreeMap<>())
                    .computeIfAbsent(at.truncatedTo(ChronoUnit.HOURS), hour -> new ArrayList<>()).add(sample.value());
        }
    }

    @Override
    public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
        if (!step.equals(Duration.ofHours(1))) {
            throw new IllegalArgumentException("only hours are kept that long, not " + step);
        }
        return hours.getOrDefault(key, new TreeMap<>()).subMap(from, to).entrySet().stream()
                .map(hour -> point(hour.getKey(), hour.getValue())).toList();
    }

    private static SeriesPoint point(Instant hour, List<Double> values) {
        var statistics = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new SeriesPoint(hour, statistics.getMin(), statistics.getAverage(), statistics.getMax(), values.size());
    }

    @Override
    public void takeOver(SeriesKey key, List<SeriesPoint> points) {
        throw new UnsupportedOperationException("this store takes nothing over");
    }
}
