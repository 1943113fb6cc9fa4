package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;

import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * Turns finished hours of the head table into blocks and roll-ups, each hour in one transaction, so that after a crash
 * an hour is either all here or all there. Works on the thread that appends, once an hour and at the first append
 * after the start, when it also seals what an earlier run left behind.
 */
final class HourSealer {

    /** How long after its end an hour stays open for polls that come late. */
    static final Duration GRACE = Duration.ofMinutes(2);

    /** How long raw values are kept; counted from the hour just sealed, so that one wrong look at the clock is harmless. */
    static final Duration RAW_KEPT = Duration.ofDays(35);

    private static final Logger LOG = System.getLogger(HourSealer.class.getName());
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    private final Database database;
    private final Lock lock;
    private Instant nextLook = Instant.MIN;

    /** @param lock held while blocks and roll-ups change */
    HourSealer(Database database, Lock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Looks whether hours are finished, now that a poll of this time is stored. */
    synchronized void appended(Instant at) {
        // Also when the clock was set back: the next look would else wait until it is there again.
        boolean isDue = !at.isBefore(nextLook) || at.isBefore(nextLook.minus(Hours.LENGTH));
        if (!isDue) {
            return;
        }
        try {
            sealBefore(Hours.of(at.minus(GRACE)));
            nextLook = Hours.of(at.minus(GRACE)).plus(Hours.LENGTH).plus(GRACE);
        } catch (StorageException e) {
            // The polls are safe in the head table; only reading them is slower until this succeeds.
            LOG.log(Level.ERROR, "cannot seal measurements; trying again in " + PAUSE_AFTER_FAILURE, e);
            nextLook = at.plus(PAUSE_AFTER_FAILURE);
        }
    }

    private void sealBefore(Instant limit) {
        Optional<Instant> oldest = oldestBefore(limit);
        while (oldest.isPresent()) {
            Instant hour = Hours.of(oldest.get());
            lock.lock();
            try {
                database.write(connection -> seal(connection, hour));
            } finally {
                lock.unlock();
            }
            oldest = oldestBefore(limit);
        }
    }

    private Optional<Instant> oldestBefore(Instant limit) {
        return database.read(connection -> new HeadTable(connection).oldestBefore(limit));
    }

    private static Void seal(Connection connection, Instant hour) throws SQLException {
        List<Long> sequences = new ArrayList<>();
        Map<SeriesKey, TimedValues> series = new LinkedHashMap<>();
        HeadTable head = new HeadTable(connection);
        head.read(hour, hour.plus(Hours.LENGTH), (sequence, time, bytes) -> {
            sequences.add(sequence);
            for (Sample sample : readable(sequence, bytes)) {
                if (sample.quality().isGap()) {
                    continue;
                }
                series.computeIfAbsent(sample.key(), key -> new TimedValues()).add(time, sample.value());
            }
        });
        for (Map.Entry<SeriesKey, TimedValues> entry : series.entrySet()) {
            seal(connection, entry.getKey(), hour, entry.getValue().sorted());
        }
        head.remove(sequences);
        new BlockTable(connection).removeBefore(hour.minus(RAW_KEPT));
        return null;
    }

    /** The samples of a poll; one that nobody can read is given up, or it would keep its hour open for ever. */
    private static List<Sample> readable(long sequence, byte[] bytes) {
        try {
            return PollCodec.decode(bytes);
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "poll " + sequence + " is given up", e);
            return List.of();
        }
    }

    /** Adds to the block and the point of an hour, which are there already when polls came late or twice. */
    private static void seal(Connection connection, SeriesKey key, Instant hour, TimedValues samples)
            throws SQLException {
        BlockTable blocks = new BlockTable(connection);
        Optional<TimedValues> before = blocks.find(key, hour);
        TimedValues added = before.map(samples::without).orElse(samples);
        if (added.size() == 0) {
            return;
        }
        blocks.put(key, hour, before.map(added::with).orElse(added));
        Accumulator sum = new Accumulator();
        for (int i = 0; i < added.size(); i++) {
            sum.add(added.value(i));
        }
        RollupTable rollups = new RollupTable(connection);
        Instant month = Hours.month(hour);
        TreeMap<Instant, SeriesPoint> points = rollups.month(key, month);
        Optional.ofNullable(points.get(hour)).ifPresent(sum::add);
        points.put(hour, sum.toPoint(hour));
        rollups.put(key, month, points);
    }
}
