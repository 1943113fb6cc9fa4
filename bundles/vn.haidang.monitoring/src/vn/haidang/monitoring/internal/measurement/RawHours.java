package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;

/** The samples of one series hour by hour, from wherever they are: blocks old and new, and the head. */
final class RawHours {

    private final Connection connection;
    private final Series series;
    private final TreeMap<Instant, TimedValues> hours = new TreeMap<>();

    RawHours(Connection connection, Series series) {
        this.connection = connection;
        this.series = series;
    }

    /** Adds the sealed hours of a period that begins and ends with an hour. */
    void addSealed(Instant from, Instant to) throws SQLException {
        new HourTable(connection).read(series.shard(), from, to, number -> number == series.id(), (hour, found) -> {
            if (found.containsKey(series.id())) {
                add(hour, found.get(series.id()));
            }
        });
        new FormerBlocks(connection).read(series.key(), from, to, this::add);
    }

    /** Adds what is not sealed yet; after the sealed hours, which come first where both have a time. */
    void addHead(Instant from, Instant to) throws SQLException {
        TreeMap<Instant, TimedValues> found = new TreeMap<>();
        HeadTable head = new HeadTable(connection);
        head.read(HeadTable.MIXED, from, to, (sequence, time, bytes) -> find(found, time, bytes));
        head.read(series.home(), from, to, (sequence, time, bytes) -> find(found, time, bytes));
        found.forEach((hour, samples) -> add(hour, samples.sorted()));
    }

    private void add(Instant hour, TimedValues samples) {
        hours.merge(hour, samples, TimedValues::with);
    }

    private void find(TreeMap<Instant, TimedValues> found, long time, byte[] bytes) {
        try {
            if (FormerPolls.isOne(bytes)) {
                FormerPolls.decode(bytes).stream().filter(sample -> sample.key().equals(series.key()))
                        .forEach(sample -> hour(found, time).add(time, sample.value()));
            } else {
                PollCodec.decode(bytes, (number, value, quality) -> {
                    if (number == series.id()) {
                        hour(found, time).add(time, value, quality);
                    }
                });
            }
        } catch (DamagedDataException e) {
            // Whoever seals the hour reports it and gives it up.
            return;
        }
    }

    private static TimedValues hour(TreeMap<Instant, TimedValues> found, long time) {
        return found.computeIfAbsent(Hours.of(Instant.ofEpochMilli(time)), hour -> new TimedValues());
    }

    TreeMap<Instant, TimedValues> hours() {
        return hours;
    }
}
