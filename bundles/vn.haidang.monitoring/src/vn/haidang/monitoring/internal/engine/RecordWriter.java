package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.storage.StorageException;

/**
 * Writes to the database what the engine measured and decided, on one thread of its own, so that a slow disk delays no
 * echo. Decisions (outages, alarms) go before measurements.
 * <p>
 * When the database fails, the write stays first in its queue and is tried again after a pause, for as long as the
 * engine runs. When a queue is full its oldest entry is given up, counted and logged.
 */
final class RecordWriter {

    /** Five minutes of rounds at one a second. */
    static final int MOST_MEASUREMENTS = 300;

    /** Far more than the lines of a city can change state while a database is being mended. */
    static final int MOST_DECISIONS = 10_000;

    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private static final int REPORT_EVERY = 100;
    private static final Logger LOG = System.getLogger(RecordWriter.class.getName());

    private final MeasurementStore measurements;
    private final Scheduler scheduler;
    private final Executor thread;

    private final Deque<Runnable> decisions = new ArrayDeque<>();
    private final Deque<Runnable> rounds = new ArrayDeque<>();
    private boolean isWriting;
    private boolean isStopped;
    private long dropped;

    /** @param thread runs one task at a time; never more than one is given to it at once */
    RecordWriter(MeasurementStore measurements, Scheduler scheduler, Executor thread) {
        this.measurements = measurements;
        this.scheduler = scheduler;
        this.thread = thread;
    }

    /** Stores what was measured at one time, later; nothing measured is nothing to store. */
    void measured(Instant at, List<Sample> samples) {
        if (!samples.isEmpty()) {
            add(rounds, MOST_MEASUREMENTS, "measurements", () -> measurements.append(at, samples));
        }
    }

    /** Does a write that may be done twice without harm, later. */
    void decided(Runnable write) {
        add(decisions, MOST_DECISIONS, "changes of lines", write);
    }

    /** How many entries were given up because the database did not keep up. */
    synchronized long dropped() {
        return dropped;
    }

    private synchronized void add(Deque<Runnable> queue, int most, String what, Runnable entry) {
        if (queue.size() == most) {
            queue.removeFirst();
            dropped++;
            if (dropped % REPORT_EVERY == 1) {
                LOG.log(Level.ERROR, "the database does not keep up: the oldest of {0} waiting {1} is given up, {2} by"
                        + " now", most, what, dropped);
            }
        }
        queue.addLast(entry);
        begin();
    }

    private synchronized void begin() {
        if (!isWriting && !isStopped) {
            isWriting = true;
            thread.execute(this::writeAll);
        }
    }

    private void writeAll() {
        for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
            if (!isWritten(next.get())) {
                pause();
                return;
            }
            done(next.get());
        }
    }

    private synchronized Optional<Runnable> next() {
        Runnable next = decisions.isEmpty() ? rounds.peekFirst() : decisions.peekFirst();
        isWriting = next != null;
        return Optional.ofNullable(next);
    }

    /** Takes an entry away, unless it was given up while it was being written. */
    private synchronized void done(Runnable entry) {
        if (decisions.peekFirst() == entry) {
            decisions.removeFirst();
        } else if (rounds.peekFirst() == entry) {
            rounds.removeFirst();
        }
    }

    /** Whether an entry is done with, because it is written or because trying it again would not help. */
    private static boolean isWritten(Runnable entry) {
        try {
            entry.run();
            return true;
        } catch (StorageException e) {
            if (isAboutTheData(e)) {
                LOG.log(Level.ERROR, "the database refuses a record; it is given up", e);
                return true;
            }
            LOG.log(Level.ERROR, "cannot write to the database; trying again in " + PAUSE_AFTER_FAILURE, e);
            return false;
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "a record could not be written and is given up", e);
            return true;
        }
    }

    /** SQLSTATE classes 22, data exception, and 23, integrity: the same record would be refused for ever. */
    private static boolean isAboutTheData(StorageException failure) {
        return failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && (cause.getSQLState().startsWith("22") || cause.getSQLState().startsWith("23"));
    }

    private void pause() {
        scheduler.after(PAUSE_AFTER_FAILURE, this::resume);
    }

    private synchronized void resume() {
        isWriting = false;
        begin();
    }

    /** Begins no more writing; the writing that goes on ends when its queues are empty. */
    synchronized void stop() {
        isStopped = true;
    }

    /** Says what was lost by stopping, once the thread has ended. */
    synchronized void reportUnwritten() {
        if (!decisions.isEmpty() || !rounds.isEmpty()) {
            LOG.log(Level.WARNING, "stopped with {0} changes and {1} measurements not written", decisions.size(),
                    rounds.size());
        }
    }
}
