package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.MeasurementHistory.SampleSink;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.storage.Database;

/** Shows the samples of many series in order of time, an hour at a time. */
final class Replay {

    private final Database database;
    private final List<Series> series;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final Instant from;
    private final Instant to;

    /** @param series in the order in which samples of the same time are shown */
    Replay(Database database, List<Series> series, Instant from, Instant to) {
        this.database = database;
        this.series = series;
        this.from = from;
        this.to = to;
        for (int i = 0; i < series.size(); i++) {
            positions.put(series.get(i).id(), i);
        }
    }

    void show(SampleSink sink) {
        for (Instant hour = Hours.of(from); hour.isBefore(to); hour = hour.plus(Hours.LENGTH)) {
            Instant begin = hour;
            // The sink may take its time, and use the database itself: not within the transaction.
            show(database.read(connection -> read(connection, begin)), begin.toEpochMilli(), sink);
        }
    }

    private TreeMap<Integer, TimedValues> read(Connection connection, Instant hour) throws SQLException {
        TreeMap<Integer, TimedValues> found = new TreeMap<>();
        new HourTable(connection).read(hour, positions::containsKey, (time, sealed) -> sealed
                .forEach((number, samples) -> found.merge(positions.get(number), samples, TimedValues::with)));
        addFormer(connection, hour, found);
        TreeMap<Integer, TimedValues> open = new TreeMap<>();
        new HeadTable(connection).read(hour, hour.plus(Hours.LENGTH),
                (sequence, time, bytes) -> take(open, time, bytes));
        open.forEach((position, samples) -> found.merge(position, samples.sorted(), TimedValues::with));
        return found;
    }

    private void addFormer(Connection connection, Instant hour, TreeMap<Integer, TimedValues> found)
            throws SQLException {
        FormerBlocks former = new FormerBlocks(connection);
        if (former.has(hour)) {
            for (Series one : series) {
                former.read(one.key(), hour, hour.plusMillis(1), (time, samples) -> found
                        .merge(positions.get(one.id()), samples, TimedValues::with));
            }
        }
    }

    private void take(TreeMap<Integer, TimedValues> open, long time, byte[] bytes) {
        try {
            if (FormerPolls.isOne(bytes)) {
                takeFormer(open, time, FormerPolls.decode(bytes));
            } else {
                PollCodec.decode(bytes, (number, value, quality) -> {
                    Integer position = positions.get(number);
                    if (position != null) {
                        open.computeIfAbsent(position, key -> new TimedValues()).add(time, value, quality);
                    }
                });
            }
        } catch (DamagedDataException e) {
            // Whoever seals the hour reports it and gives it up.
            return;
        }
    }

    private void takeFormer(TreeMap<Integer, TimedValues> open, long time, List<Sample> samples) {
        for (Sample sample : samples) {
            series.stream().filter(one -> one.key().equals(sample.key())).findFirst()
                    .ifPresent(one -> open.computeIfAbsent(positions.get(one.id()), key -> new TimedValues())
                            .add(time, sample.value()));
        }
    }

    /** Sorts numbers instead of objects: the offset in the hour above, the position of the series below. */
    private void show(TreeMap<Integer, TimedValues> found, long hour, SampleSink sink) {
        int count = found.values().stream().mapToInt(TimedValues::size).sum();
        long[] order = new long[count];
        int size = 0;
        List<Integer> columns = new ArrayList<>(found.keySet());
        TimedValues[] samples = found.values().toArray(new TimedValues[0]);
        for (int column = 0; column < samples.length; column++) {
            for (int i = 0; i < samples[column].size(); i++) {
                long time = samples[column].time(i);
                if (time >= from.toEpochMilli() && time < to.toEpochMilli()) {
                    order[size++] = time - hour << Integer.SIZE | column;
                }
            }
        }
        Arrays.sort(order, 0, size);
        int[] next = firstWithin(samples);
        for (int i = 0; i < size; i++) {
            int column = (int) order[i];
            int index = next[column]++;
            sink.sample(series.get(columns.get(column)).key(), samples[column].time(index),
                    samples[column].value(index), Quality.ofCode(samples[column].quality(index)));
        }
    }

    private int[] firstWithin(TimedValues[] samples) {
        int[] first = new int[samples.length];
        for (int column = 0; column < samples.length; column++) {
            while (first[column] < samples[column].size()
                    && samples[column].time(first[column]) < from.toEpochMilli()) {
                first[column]++;
            }
        }
        return first;
    }
}
