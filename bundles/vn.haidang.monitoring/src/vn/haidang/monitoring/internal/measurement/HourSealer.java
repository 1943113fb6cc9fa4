package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * Turns finished hours of the head table into blocks, and finished days into roll-ups, a few devices in a transaction, so
 * that appends go on meanwhile and a crash leaves nothing half done. Looks once an hour and at the first append after the
 * start, when it also seals what an earlier run left behind; works on a thread it is given, one task at a time.
 */
final class HourSealer {

    /** How long after its end an hour stays open for polls that come late. */
    static final Duration GRACE = Duration.ofMinutes(2);

    /** How many sources are sealed in one transaction. */
    private static final int SOURCES = 32;

    /** So many days in a row must have been measured for the last of them to be believed. */
    static final int AGREEING_DAYS = 3;

    /** How many days of shards are rolled up in one transaction. */
    private static final int DAYS = 8;

    private static final Logger LOG = System.getLogger(HourSealer.class.getName());
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    private final Database database;
    private final SeriesCatalogue catalogue;
    private final StoreSettings settings;
    private final Executor thread;
    private final AtomicBoolean isSealing = new AtomicBoolean();
    private volatile boolean isStopped;
    private volatile Instant nextLook = Instant.MIN;

    HourSealer(Database database, SeriesCatalogue catalogue, StoreSettings settings, Executor thread) {
        this.database = database;
        this.catalogue = catalogue;
        this.settings = settings;
        this.thread = thread;
    }

    /** Looks whether hours are finished, now that a poll of this time is stored. */
    void appended(Instant at) {
        // Also when the clock was set back: the next look would else wait until it is there again.
        boolean isDue = !at.isBefore(nextLook) || at.isBefore(nextLook.minus(Hours.LENGTH));
        if (isDue && !isStopped && isSealing.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    look(at);
                } finally {
                    isSealing.set(false);
                }
            });
        }
    }

    /** Ends after the transaction that runs. */
    void stop() {
        isStopped = true;
    }

    private void look(Instant at) {
        Instant limit = Hours.of(at.minus(GRACE));
        try {
            sealBefore(limit);
            expire();
            rollUpBefore(limit);
            nextLook = limit.plus(Hours.LENGTH).plus(GRACE);
        } catch (StorageException e) {
            // The polls are safe in the head table; only reading them is slower until this succeeds.
            LOG.log(Level.ERROR, "cannot seal measurements; trying again in " + PAUSE_AFTER_FAILURE, e);
            nextLook = at.plus(PAUSE_AFTER_FAILURE);
        }
    }

    private void sealBefore(Instant limit) {
        Optional<Instant> oldest = oldestBefore(limit);
        while (oldest.isPresent() && !isStopped) {
            Instant hour = Hours.of(oldest.get());
            List<Integer> sources = database
                    .read(connection -> new HeadTable(connection).sources(hour, hour.plus(Hours.LENGTH)));
            for (int i = 0; i < sources.size() && !isStopped; i += SOURCES) {
                seal(hour, sources.subList(i, Math.min(sources.size(), i + SOURCES)));
            }
            oldest = oldestBefore(limit);
        }
    }

    private Optional<Instant> oldestBefore(Instant limit) {
        return database.read(connection -> new HeadTable(connection).oldestBefore(limit));
    }

    private void seal(Instant hour, List<Integer> sources) {
        Optional<List<SeriesKey>> lacking = seal(hour, sources, false);
        if (lacking.isPresent()) {
            // Another program has added series since, or polls of a former version wait that had no number.
            catalogue.add(lacking.get());
            catalogue.learn();
            seal(hour, sources, true);
        }
    }

    /** Empty when it is done; else the former series that want a number. */
    private Optional<List<SeriesKey>> seal(Instant hour, List<Integer> sources, boolean lenient) {
        return database.write(connection -> {
            SealingLock.take(connection);
            SealingTransaction transaction = new SealingTransaction(connection, catalogue, hour);
            for (int source : sources) {
                transaction.read(source, lenient);
            }
            if (transaction.isLacking()) {
                return Optional.of(transaction.unknown());
            }
            transaction.write();
            return Optional.empty();
        });
    }

    /**
     * Counted back from what is stored and not from a clock, which may be wrong: the newest day counts only when the days
     * before it were measured too. A clock that was far ahead leaves days that stand alone, and deletes nothing.
     */
    private void expire() {
        database.write(connection -> {
            Optional<Instant> agreed = new HourTable(connection).newestDayAfter(AGREEING_DAYS);
            if (agreed.isPresent()) {
                new HourTable(connection).removeBefore(agreed.get().minus(settings.raw()));
                new PointTable(connection).removeBefore(Width.FIVE_MINUTES,
                        Hours.day(agreed.get().minus(settings.fiveMinutes())));
            }
            return null;
        });
    }

    private void rollUpBefore(Instant limit) {
        boolean goesOn = !isStopped;
        while (goesOn) {
            goesOn = rollUpSome(limit) && !isStopped;
        }
    }

    private boolean rollUpSome(Instant limit) {
        return database.write(connection -> {
            SealingLock.take(connection);
            List<DueTable.Due> days = new DueTable(connection).endedBy(limit, DAYS);
            for (DueTable.Due due : days) {
                new DayRoller(connection, due).roll();
            }
            return days.size() == DAYS;
        });
    }
}
