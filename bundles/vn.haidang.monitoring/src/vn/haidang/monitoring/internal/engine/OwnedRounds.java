package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.haidang.base.time.Scheduler;

/** A round done every so often on a thread of its owner's; while one is late, no second one waits behind it. */
public final class OwnedRounds implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final OwnedThread thread;
    private final Runnable round;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Scheduler.Scheduled schedule;

    /** Begins, first after one period; the thread is stopped with the rounds. */
    public OwnedRounds(OwnedThread thread, Scheduler scheduler, Duration period, Runnable round) {
        this.thread = thread;
        this.round = round;
        this.schedule = scheduler.every(period, period, this::due);
    }

    private void due() {
        if (isDue.compareAndSet(false, true)) {
            thread.execute(() -> {
                isDue.set(false);
                round.run();
            });
        }
    }

    /** Begins no round more and waits for the one that runs, at most five seconds. */
    @Override
    public void close() {
        schedule.close();
        thread.stop(LONGEST_STOP);
    }
}
