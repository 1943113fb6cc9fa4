package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.Database;

/**
 * The measurement store in the program's database. Times are kept to the millisecond; of two values of one series at
 * the same millisecond the first one counts.
 */
@Component(service = MeasurementStore.class)
public final class DatabaseMeasurementStore implements MeasurementStore {

    /** How many steps one call may ask for. */
    static final long MOST_POINTS = 100_000;

    private final Database database;
    private final HourSealer sealer;

    /** Held while blocks and roll-ups change: what is read, added to and written back must not change in between. */
    private final Lock sealing = new ReentrantLock();

    @Activate
    public DatabaseMeasurementStore(@Reference Database database) {
        this.database = database;
        this.sealer = new HourSealer(database, sealing);
    }

    @Override
    public void append(List<Poll> polls) {
        List<Poll> some = polls.stream().filter(poll -> !poll.samples().isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        database.write(connection -> {
            HeadTable head = new HeadTable(connection);
            for (Poll poll : some) {
                head.insert(poll.at().truncatedTo(ChronoUnit.MILLIS), PollCodec.encode(poll.samples()));
            }
            return null;
        });
        some.forEach(poll -> sealer.appended(poll.at()));
    }

    @Override
    public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
        requireAnswerable(from, to, step);
        boolean isRaw = step.compareTo(Hours.LENGTH) < 0;
        // One transaction, so that an hour which is being sealed is not found in both places or in neither.
        return database.read(connection -> {
            SeriesReader reader = new SeriesReader(connection, key, from, to, step);
            return isRaw ? reader.raw() : reader.rolledUp();
        });
    }

    private static void requireAnswerable(Instant from, Instant to, Duration step) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after " + to);
        }
        if (step.toMillis() < 1) {
            throw new IllegalArgumentException("a step of " + step + " is below a millisecond");
        }
        long steps = Duration.between(from, to).toMillis() / step.toMillis();
        if (steps > MOST_POINTS) {
            throw new IllegalArgumentException(steps + " steps are more than " + MOST_POINTS);
        }
    }

    @Override
    public void takeOver(SeriesKey key, List<SeriesPoint> hours) {
        Map<Instant, List<SeriesPoint>> months = new LinkedHashMap<>();
        for (SeriesPoint point : hours) {
            if (!Hours.of(point.time()).equals(point.time()) || point.count() < 1) {
                throw new IllegalArgumentException("not a point of an hour: " + point);
            }
            months.computeIfAbsent(Hours.month(point.time()), month -> new ArrayList<>()).add(point);
        }
        sealing.lock();
        try {
            database.write(connection -> {
                for (Map.Entry<Instant, List<SeriesPoint>> month : months.entrySet()) {
                    takeOver(connection, key, month.getKey(), month.getValue());
                }
                return null;
            });
        } finally {
            sealing.unlock();
        }
    }

    private static void takeOver(Connection connection, SeriesKey key, Instant month, List<SeriesPoint> added)
            throws SQLException {
        RollupTable rollups = new RollupTable(connection);
        TreeMap<Instant, SeriesPoint> points = rollups.month(key, month);
        int before = points.size();
        added.forEach(point -> points.putIfAbsent(point.time(), point));
        if (points.size() > before) {
            rollups.put(key, month, points);
        }
    }
}
