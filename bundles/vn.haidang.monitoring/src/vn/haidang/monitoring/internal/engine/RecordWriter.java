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
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.storage.StorageException;

/**
 * Writes to the database what the engine measured and decided, on one thread of its own, so that a slow disk delays no
 * echo. Decisions (outages, alarms) go before measurements; the polls that have come meanwhile go in one transaction.
 * <p>
 * When the database fails, what was to be written stays first and is tried again after a pause, for as long as the engine
 * runs. When too much waits the oldest is given up, counted and logged.
 */
final class RecordWriter {

    /** Far more than the lines of a city can change state while a database is being mended. */
    static final int MOST_DECISIONS = 10_000;

    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    /** What one transaction holds at most. */
    private static final int POLLS_AT_ONCE = 500;
    private static final int SAMPLES_AT_ONCE = 50_000;

    private static final int REPORT_EVERY = 100;
    private static final Logger LOG = System.getLogger(RecordWriter.class.getName());

    private final MeasurementStore measurements;
    private final Scheduler scheduler;
    private final Executor thread;

    private final Deque<Runnable> decisions = new ArrayDeque<>();
    private final Backlog backlog;
    private boolean isWriting;
    private boolean isStopped;
    private boolean isFailing;
    /** Polls and decisions that were given up. */
    private long dropped;
    private long lostDecisions;
    private long generation;

    /** @param thread runs one task at a time; never more than one is given to it at once */
    RecordWriter(MeasurementStore measurements, Scheduler scheduler, Executor thread) {
        this(measurements, scheduler, thread, Backlog.MOST_SAMPLES);
    }

    /** @param mostSamples how many samples may wait */
    RecordWriter(MeasurementStore measurements, Scheduler scheduler, Executor thread, int mostSamples) {
        this.measurements = measurements;
        this.scheduler = scheduler;
        this.thread = thread;
        this.backlog = new Backlog(mostSamples);
    }

    /** Stores what was measured at one time, later; nothing measured is nothing to store. */
    synchronized void measured(Instant at, List<Sample> samples) {
        if (!samples.isEmpty()) {
            int givenUp = backlog.add(at, samples);
            // What is being written just now may be among them.
            generation += givenUp;
            givenUp(givenUp, "polls");
            begin();
        }
    }

    /** Does a write that may be done twice without harm, later. */
    synchronized void decided(Runnable write) {
        if (decisions.size() == MOST_DECISIONS) {
            decisions.removeFirst();
            lostDecisions++;
            givenUp(1, "changes of lines");
        }
        decisions.addLast(write);
        begin();
    }

    private void givenUp(int count, String what) {
        for (int i = 0; i < count; i++) {
            if (dropped++ % REPORT_EVERY == 0) {
                LOG.log(Level.ERROR, "the database does not keep up: the oldest of the waiting {0} is given up, {1} by"
                        + " now", what, dropped);
            }
        }
    }

    synchronized RecordHealth health() {
        return new RecordHealth(isFailing, backlog.polls() + decisions.size(), backlog.samples(),
                backlog.lostSamples(), lostDecisions);
    }

    private synchronized void begin() {
        if (!isWriting && !isStopped) {
            isWriting = true;
            thread.execute(this::writeAll);
        }
    }

    private void writeAll() {
        for (Optional<Work> next = next(); next.isPresent(); next = next()) {
            boolean isDone = next.get().isDone();
            failing(!isDone);
            if (!isDone) {
                scheduler.after(PAUSE_AFTER_FAILURE, this::resume);
                return;
            }
        }
    }

    private synchronized void failing(boolean failing) {
        isFailing = failing;
    }

    private synchronized Optional<Work> next() {
        isWriting = !decisions.isEmpty() || !backlog.isEmpty();
        if (!isWriting) {
            return Optional.empty();
        }
        if (!decisions.isEmpty()) {
            Runnable decision = decisions.peekFirst();
            return Optional.of(() -> isDecided(decision));
        }
        List<Poll> polls = backlog.first(POLLS_AT_ONCE, SAMPLES_AT_ONCE);
        long now = generation;
        return Optional.of(() -> areStored(polls, now));
    }

    /** Something to write. */
    @FunctionalInterface
    private interface Work {
        /** Whether it is done with, because it is written or because trying it again would not help. */
        boolean isDone();
    }

    private boolean isDecided(Runnable decision) {
        Outcome outcome = outcome(decision);
        boolean isDone = outcome != Outcome.LATER;
        synchronized (this) {
            lostDecisions += outcome == Outcome.REFUSED ? 1 : 0;
            if (isDone && decisions.peekFirst() == decision) {
                decisions.removeFirst();
            }
        }
        return isDone;
    }

    private boolean areStored(List<Poll> polls, long begun) {
        Outcome outcome = outcome(() -> measurements.append(polls));
        if (outcome == Outcome.LATER) {
            return false;
        }
        if (outcome == Outcome.REFUSED && polls.size() > 1) {
            // One of them is at fault; the others are not to be lost with it.
            return areStored(polls.subList(0, 1), begun);
        }
        synchronized (this) {
            if (outcome == Outcome.REFUSED) {
                backlog.refused(polls.get(0).samples().size());
            }
            backlog.removeFirst((int) Math.max(0, polls.size() - (generation - begun)));
        }
        return true;
    }

    /** What became of a write. */
    private enum Outcome {
        WRITTEN, REFUSED, LATER
    }

    private static Outcome outcome(Runnable write) {
        try {
            write.run();
            return Outcome.WRITTEN;
        } catch (StorageException e) {
            if (isAboutTheData(e)) {
                LOG.log(Level.ERROR, "the database refuses a record; it is given up", e);
                return Outcome.REFUSED;
            }
            LOG.log(Level.ERROR, "cannot write to the database; trying again in " + PAUSE_AFTER_FAILURE, e);
            return Outcome.LATER;
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "a record could not be written and is given up", e);
            return Outcome.REFUSED;
        }
    }

    /** SQLSTATE classes 22, data exception, and 23, integrity: the same record would be refused for ever. */
    private static boolean isAboutTheData(StorageException failure) {
        return failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && (cause.getSQLState().startsWith("22") || cause.getSQLState().startsWith("23"));
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
        if (!decisions.isEmpty() || !backlog.isEmpty()) {
            LOG.log(Level.WARNING, "stopped with {0} changes and {1} polls not written", decisions.size(),
                    backlog.polls());
        }
    }
}
