package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.internal.contribution.FollowerRegistry;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.Database;

/**
 * The measurement store in the program's database. Times are kept to the millisecond; of two values of one series at the
 * same millisecond the first one counts. Owns one thread, which seals in the background.
 */
@Component(service = {MeasurementStore.class,
        MeasurementHistory.class}, configurationPid = "vn.haidang.monitoring.store")
public final class DatabaseMeasurementStore implements MeasurementStore, MeasurementHistory {

    /** How many steps one call may ask for. */
    static final long MOST_POINTS = 100_000;

    /** So that a row stays below the megabyte that a value may have, whatever the samples. */
    private static final int MOST_SAMPLES_A_ROW = 50_000;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(DatabaseMeasurementStore.class.getName());

    private final Database database;
    private final FollowerRegistry followers;
    private final SeriesCatalogue catalogue;
    private final HourSealer sealer;
    private final Optional<ExecutorService> owned;

    @Activate
    public DatabaseMeasurementStore(@Reference Database database, @Reference FollowerRegistry followers,
            StoreConfiguration configuration) {
        this(database, followers, StoreSettings.of(configuration), Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "haidang-measurements");
            thread.setDaemon(true);
            return thread;
        }));
    }

    private DatabaseMeasurementStore(Database database, FollowerRegistry followers, StoreSettings settings,
            ExecutorService owned) {
        this.database = database;
        this.followers = followers;
        this.catalogue = new SeriesCatalogue(database);
        this.sealer = new HourSealer(database, catalogue, settings, owned);
        this.owned = Optional.of(owned);
    }

    /** @param sealing runs what seals; the sealer gives it one task at a time */
    public DatabaseMeasurementStore(Database database, Executor sealing) {
        this.database = database;
        this.followers = new FollowerRegistry();
        this.catalogue = new SeriesCatalogue(database);
        this.sealer = new HourSealer(database, catalogue, StoreSettings.DEFAULT, sealing);
        this.owned = Optional.empty();
    }

    /** Waits for the transaction of the sealer that runs. */
    @Deactivate
    public void stop() {
        sealer.stop();
        owned.ifPresent(thread -> {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.log(Level.WARNING, "sealing did not end within {0}", LONGEST_STOP);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void append(List<Poll> polls) {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        polls.forEach(poll -> poll.samples().forEach(sample -> keys.add(sample.key())));
        if (keys.isEmpty()) {
            return;
        }
        catalogue.add(keys);
        List<HeadTable.Row> rows = new ArrayList<>();
        polls.forEach(poll -> addRows(rows, poll));
        database.write(connection -> {
            new HeadTable(connection).insert(rows);
            return null;
        });
        rows.forEach(row -> sealer.appended(row.at()));
        followers.stored(polls);
    }

    private void addRows(List<HeadTable.Row> rows, Poll poll) {
        Instant time = poll.at().truncatedTo(ChronoUnit.MILLIS);
        List<Sample> samples = poll.samples();
        for (int from = 0; from < samples.size(); from += MOST_SAMPLES_A_ROW) {
            List<PollCodec.Numbered> numbered = new ArrayList<>();
            int home = catalogue.known(samples.get(from).key()).home();
            boolean isMixed = false;
            for (Sample sample : samples.subList(from, Math.min(samples.size(), from + MOST_SAMPLES_A_ROW))) {
                Series series = catalogue.known(sample.key());
                isMixed |= series.home() != home;
                numbered.add(new PollCodec.Numbered(series.id(), sample));
            }
            rows.add(new HeadTable.Row(isMixed ? HeadTable.MIXED : home, time, PollCodec.encode(numbered)));
        }
    }

    @Override
    public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
        requireAnswerable(from, to, step);
        Optional<Series> series = catalogue.find(key);
        if (series.isEmpty()) {
            return List.of();
        }
        // One transaction, so that an hour which is being sealed is not found in both places or in neither.
        return database.read(connection -> new SeriesReader(connection, series.get(), from, to).points(step));
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
            months.computeIfAbsent(Width.HOUR.row(point.time()), month -> new ArrayList<>()).add(point);
        }
        catalogue.add(Set.of(key));
        int series = catalogue.known(key).id();
        database.write(connection -> {
            SealingLock.take(connection);
            for (Map.Entry<Instant, List<SeriesPoint>> month : months.entrySet()) {
                takeOver(connection, series, month.getKey(), month.getValue());
            }
            return null;
        });
    }

    private static void takeOver(Connection connection, int series, Instant month, List<SeriesPoint> added)
            throws SQLException {
        PointTable table = new PointTable(connection);
        TreeMap<Instant, SeriesPoint> points = table.row(series, Width.HOUR, month);
        int before = points.size();
        added.forEach(point -> points.putIfAbsent(point.time(), point));
        if (points.size() > before) {
            table.put(series, Width.HOUR, month, points);
        }
    }

    @Override
    public List<SeriesKey> series(Predicate<SeriesKey> wanted) {
        return catalogue.all(wanted).stream().map(Series::key).toList();
    }

    @Override
    public void replay(Instant from, Instant to, Predicate<SeriesKey> wanted, SampleSink sink) {
        new Replay(database, catalogue.all(wanted), from, to).show(sink);
    }

    @Override
    public Percentile percentile(SeriesKey key, Instant from, Instant to, double share) {
        return Percentiles.of(database, catalogue.find(key), from, to, share);
    }

    @Override
    public Percentile percentileOfSum(Collection<SeriesKey> keys, Instant from, Instant to, double share) {
        return SummedPercentiles.of(database, keys.stream().map(catalogue::find).flatMap(Optional::stream).toList(),
                keys.size(), from, to, share);
    }
}
