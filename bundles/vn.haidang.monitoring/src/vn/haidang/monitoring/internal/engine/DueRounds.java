package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import vn.haidang.base.time.Scheduler;

/**
 * Has rounds begun on the engine's thread, one a period, and tells how many were missed: those that found the last one
 * still waiting for that thread, and those that could not begin before the next one was due. The scheduler's threads
 * only hand on that a round is due.
 */
final class DueRounds {

    private final Duration period;
    private final Executor thread;
    private final LongSupplier nanoClock;
    private final Round begin;
    private final LongConsumer missed;

    private final AtomicLong due = new AtomicLong();
    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private long next;

    /**
     * @param thread the engine's thread
     * @param nanoClock a monotonic clock, ns
     * @param begin is told of each round that begins, on the engine's thread
     * @param missed is given how many rounds did not begin, there too
     */
    DueRounds(Duration period, Executor thread, LongSupplier nanoClock, Round begin, LongConsumer missed) {
        this.period = period;
        this.thread = thread;
        this.nanoClock = nanoClock;
        this.begin = begin;
        this.missed = missed;
    }

    /** What is done in a round. */
    interface Round {

        /**
         * A round begins.
         *
         * @param number counted from 0
         * @param lateness how much later than it was due, less than a period
         */
        void begins(long number, Duration lateness);
    }

    /** The first round is due now: what the start-up took before is nobody's delay. */
    Scheduler.Scheduled start(Scheduler scheduler) {
        RoundPace pace = new RoundPace(nanoClock.getAsLong(), period);
        return scheduler.every(Duration.ZERO, period, () -> isDue(pace));
    }

    private void isDue(RoundPace pace) {
        long round = due.getAndIncrement();
        if (isWaiting.compareAndSet(false, true)) {
            thread.execute(() -> run(round, pace));
        }
    }

    private void run(long round, RoundPace pace) {
        isWaiting.set(false);
        Duration lateness = pace.lateness(round, nanoClock.getAsLong());
        boolean isLate = lateness.compareTo(period) >= 0;
        long notBegun = round - next + (isLate ? 1 : 0);
        next = round + 1;
        if (notBegun > 0) {
            missed.accept(notBegun);
        }
        if (!isLate) {
            begin.begins(round, lateness);
        }
    }
}
