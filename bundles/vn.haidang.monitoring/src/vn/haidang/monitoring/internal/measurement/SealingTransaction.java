package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/** Seals the polls of some sources in one hour: after a crash they are either all in the head or all in the blocks. */
final class SealingTransaction {

    private static final Logger LOG = System.getLogger(SealingTransaction.class.getName());

    private final Connection connection;
    private final SeriesCatalogue catalogue;
    private final Instant hour;
    private final List<Long> sequences = new ArrayList<>();
    private final List<SeriesKey> unknown = new ArrayList<>();
    private final Map<Integer, TreeMap<Integer, TimedValues>> shards = new TreeMap<>();
    private boolean isLacking;

    SealingTransaction(Connection connection, SeriesCatalogue catalogue, Instant hour) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.hour = hour;
    }

    /**
     * Reads the polls of a source.
     *
     * @param lenient whether polls of series that nobody knows are given up
     */
    void read(int source, boolean lenient) throws SQLException {
        new HeadTable(connection).read(source, hour, hour.plus(Hours.LENGTH), (sequence, time, bytes) -> {
            try {
                take(time, bytes, lenient);
            } catch (DamagedDataException e) {
                // Or it would keep its hour open for ever.
                LOG.log(Level.ERROR, "poll " + sequence + " is given up", e);
            }
            sequences.add(sequence);
        });
    }

    private void take(long time, byte[] bytes, boolean lenient) {
        if (FormerPolls.isOne(bytes)) {
            for (Sample sample : FormerPolls.decode(bytes)) {
                Optional<Series> series = Optional.ofNullable(catalogue.known(sample.key()));
                series.ifPresentOrElse(found -> add(found, time, sample.value(), 0), () -> unknown.add(sample.key()));
            }
            return;
        }
        PollCodec.decode(bytes, (number, value, quality) -> {
            Optional<Series> series = Optional.ofNullable(catalogue.known(number));
            if (series.isPresent()) {
                add(series.get(), time, value, quality);
            } else if (lenient) {
                throw new DamagedDataException("no series " + number);
            } else {
                isLacking = true;
            }
        });
    }

    private void add(Series series, long time, double value, int quality) {
        shards.computeIfAbsent(series.shard(), shard -> new TreeMap<>())
                .computeIfAbsent(series.id(), id -> new TimedValues()).add(time, value, quality);
    }

    /** Whether the catalogue does not know all series yet, so that nothing may be written. */
    boolean isLacking() {
        return isLacking || !unknown.isEmpty();
    }

    /** Series of former polls that have no number yet. */
    List<SeriesKey> unknown() {
        return unknown;
    }

    void write() throws SQLException {
        HourTable hours = new HourTable(connection);
        DueTable due = new DueTable(connection);
        for (Map.Entry<Integer, TreeMap<Integer, TimedValues>> shard : shards.entrySet()) {
            TreeMap<Integer, TimedValues> all = hours.find(shard.getKey(), hour);
            shard.getValue().forEach((series, samples) -> all.merge(series, samples.sorted(), TimedValues::with));
            hours.put(shard.getKey(), hour, all);
            due.add(shard.getKey(), Hours.day(hour));
        }
        new HeadTable(connection).remove(sequences);
    }
}
